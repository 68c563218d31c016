// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/permit_number.h"
#include "ui/people/person_fields.h"
#include "ui/people/row_kind.h"

namespace ui::people {

using core::domain::Entry;
using core::domain::Passport;
using core::domain::Permit;
using core::domain::ResidencePermit;
using core::domain::Visa;
using core::services::PersonService;
using core::services::PersonView;
using forms::FieldSpec;
using models::RecordWords;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* kLastDay = QT_TRANSLATE_NOOP("PersonRows", "The last day on which it is valid.");
constexpr const char* kSinceBefore = QT_TRANSLATE_NOOP("PersonRows", "Empty: since before we knew.");

/// An unusual number is said, never refused (domain §4.1).
std::optional<core::Failure> oddityOf(const QString& typed)
{
    for (const core::types::ValueProblem& problem : core::types::PermitNumber::problems(typed)) {
        constexpr int kShortest = 6; // of the usual numbers; before that, more is still to be typed
        if (typed.trimmed().size() >= kShortest) {
            return core::Failure(problem.code, problem.args);
        }
    }
    return std::nullopt;
}

FieldSpec permitNumberField()
{
    FieldSpec field{.name = u"number"_s, .required = true};
    field.check = forms::checkOf<core::types::PermitNumber>();
    field.checkSoFar = oddityOf;
    return field;
}

} // namespace

template <> const RowKind<Passport>& rowKind()
{
    static const RowKind<Passport> kind{
        .code = u"passport"_s,
        .newTitle = QT_TRANSLATE_NOOP("PersonRows", "New passport"),
        .editTitle = QT_TRANSLATE_NOOP("PersonRows", "Edit the passport"),
        .rows = &PersonView::passports,
        .save = &PersonService::savePassport,
        .fields =
            {
                rowField(passportNumberField(u"number"_s, true), &Passport::number,
                    QT_TRANSLATE_NOOP("PersonRows", "Passport number")),
                rowField(nationalityField(u"issuingState"_s, true), &Passport::issuingState,
                    QT_TRANSLATE_NOOP("PersonRows", "Issued by"), kCountryHint),
                rowField({.name = u"issuedOn"_s}, &Passport::issuedOn, QT_TRANSLATE_NOOP("PersonRows", "Issued on")),
                rowField({.name = u"expiresOn"_s, .required = true}, &Passport::expiresOn,
                    QT_TRANSLATE_NOOP("PersonRows", "Expires on"), kLastDay),
            },
        .begin = [](Passport& row, const PersonView& view) { row.issuingState = view.person.nationality; },
    };
    return kind;
}

template <> const RowKind<Visa>& rowKind()
{
    static const RowKind<Visa> kind{
        .code = u"visa"_s,
        .newTitle = QT_TRANSLATE_NOOP("PersonRows", "New visa"),
        .editTitle = QT_TRANSLATE_NOOP("PersonRows", "Edit the visa"),
        .rows = &PersonView::visas,
        .save = &PersonService::saveVisa,
        .fields =
            {
                rowField({.name = u"category"_s, .required = true}, &Visa::category,
                    QT_TRANSLATE_NOOP("PersonRows", "Category"),
                    QT_TRANSLATE_NOOP("PersonRows", "The visa's letters: Z, R, M …")),
                rowField({.name = u"number"_s}, &Visa::number, QT_TRANSLATE_NOOP("PersonRows", "Number")),
                rowField({.name = u"post"_s, .wide = true}, &Visa::post, QT_TRANSLATE_NOOP("PersonRows", "Issued at"),
                    QT_TRANSLATE_NOOP("PersonRows", "The consulate or other office.")),
                rowField({.name = u"issuedOn"_s}, &Visa::issuedOn, QT_TRANSLATE_NOOP("PersonRows", "Issued on")),
                rowField({.name = u"enterBefore"_s, .required = true}, &Visa::enterBefore,
                    QT_TRANSLATE_NOOP("PersonRows", "Enter before")),
                rowField({.name = u"entries"_s}, &Visa::entries, QT_TRANSLATE_NOOP("PersonRows", "Entries allowed"),
                    QT_TRANSLATE_NOOP("PersonRows", "Empty: several.")),
                rowField({.name = u"stayDays"_s}, &Visa::stayDays, QT_TRANSLATE_NOOP("PersonRows", "Days of each stay"),
                    QT_TRANSLATE_NOOP("PersonRows", "Empty for 000: a residence permit is needed.")),
            },
        .begin =
            [](Visa& row, const PersonView&) {
                row.category = u"Z"_s;
                row.entries = 1;
            },
    };
    return kind;
}

template <> const RowKind<Entry>& rowKind()
{
    static const RowKind<Entry> kind{
        .code = u"entry"_s,
        .newTitle = QT_TRANSLATE_NOOP("PersonRows", "New entry"),
        .editTitle = QT_TRANSLATE_NOOP("PersonRows", "Edit the entry"),
        .rows = &PersonView::entries,
        .save = &PersonService::saveEntry,
        .fields =
            {
                rowField({.name = u"enteredOn"_s, .required = true}, &Entry::enteredOn,
                    QT_TRANSLATE_NOOP("PersonRows", "Entered on")),
                rowField({.name = u"port"_s}, &Entry::port, QT_TRANSLATE_NOOP("PersonRows", "Port of entry")),
                choiceField(u"basis"_s, &Entry::basis, &RecordWords::entryBases,
                    QT_TRANSLATE_NOOP("PersonRows", "Entered how")),
                rowField({.name = u"lodgingRegisteredOn"_s}, &Entry::lodgingRegisteredOn,
                    QT_TRANSLATE_NOOP("PersonRows", "Lodging registered on"),
                    QT_TRANSLATE_NOOP("PersonRows", "Due within 24 hours of the entry.")),
            },
    };
    return kind;
}

template <> const RowKind<Permit>& rowKind()
{
    static const RowKind<Permit> kind{
        .code = u"permit"_s,
        .newTitle = QT_TRANSLATE_NOOP("PersonRows", "New work permit"),
        .editTitle = QT_TRANSLATE_NOOP("PersonRows", "Edit the work permit"),
        .rows = &PersonView::permits,
        .save = &PersonService::savePermit,
        .fields =
            {
                rowField(permitNumberField(), &Permit::number, QT_TRANSLATE_NOOP("PersonRows", "Permit number")),
                choiceField(u"permitClass"_s, &Permit::permitClass, &RecordWords::permitClasses,
                    QT_TRANSLATE_NOOP("PersonRows", "Class")),
                rowField({.name = u"employer"_s, .wide = true}, &Permit::employer,
                    QT_TRANSLATE_NOOP("PersonRows", "Employer"), kEmployerHint),
                choiceField(
                    u"form"_s, &Permit::form, &RecordWords::permitForms, QT_TRANSLATE_NOOP("PersonRows", "Form")),
                rowField({.name = u"cancelledOn"_s}, &Permit::cancelledOn,
                    QT_TRANSLATE_NOOP("PersonRows", "Cancelled on")),
                rowField({.name = u"validFrom"_s}, &Permit::validFrom, QT_TRANSLATE_NOOP("PersonRows", "Valid from"),
                    kSinceBefore),
                rowField({.name = u"validTo"_s, .required = true}, &Permit::validTo,
                    QT_TRANSLATE_NOOP("PersonRows", "Valid until"), kLastDay),
            },
        // The number stays with the person for life (domain §4.1).
        .begin = [](Permit& row, const PersonView& view) { row.number = view.permits.value(0).number; },
    };
    return kind;
}

template <> const RowKind<ResidencePermit>& rowKind()
{
    static const RowKind<ResidencePermit> kind{
        .code = u"residence-permit"_s,
        .newTitle = QT_TRANSLATE_NOOP("PersonRows", "New residence permit"),
        .editTitle = QT_TRANSLATE_NOOP("PersonRows", "Edit the residence permit"),
        .rows = &PersonView::residencePermits,
        .save = &PersonService::saveResidencePermit,
        .fields =
            {
                rowField({.name = u"number"_s}, &ResidencePermit::number, QT_TRANSLATE_NOOP("PersonRows", "Number")),
                choiceField(u"purpose"_s, &ResidencePermit::purpose, &RecordWords::purposes,
                    QT_TRANSLATE_NOOP("PersonRows", "Purpose")),
                rowField({.name = u"place"_s}, &ResidencePermit::place, QT_TRANSLATE_NOOP("PersonRows", "Issued at")),
                rowField({.name = u"cancelledOn"_s}, &ResidencePermit::cancelledOn,
                    QT_TRANSLATE_NOOP("PersonRows", "Cancelled on")),
                rowField({.name = u"validFrom"_s}, &ResidencePermit::validFrom,
                    QT_TRANSLATE_NOOP("PersonRows", "Valid from"), kSinceBefore),
                rowField({.name = u"validTo"_s, .required = true}, &ResidencePermit::validTo,
                    QT_TRANSLATE_NOOP("PersonRows", "Valid until"), kLastDay),
            },
    };
    return kind;
}

} // namespace ui::people

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_fields.h"
#include "ui/people/row_kind.h"

namespace ui::people {

using core::domain::Contract;
using core::domain::Dependant;
using core::domain::Education;
using core::domain::Employment;
using core::domain::WorkHistory;
using core::services::PersonService;
using core::services::PersonView;
using core::types::BilingualText;
using models::RecordWords;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* kPay = QT_TRANSLATE_NOOP("PersonRows", "Monthly pay in yuan");
constexpr const char* kWorkPlace = QT_TRANSLATE_NOOP("PersonRows", "Place of work");
constexpr const char* kPositionZh = QT_TRANSLATE_NOOP("PersonRows", "Position in Chinese");
constexpr const char* kPositionEn = QT_TRANSLATE_NOOP("PersonRows", "Position in English");
constexpr const char* kCountry = QT_TRANSLATE_NOOP("PersonRows", "Country");
constexpr const char* kFrom = QT_TRANSLATE_NOOP("PersonRows", "From");
constexpr const char* kUntil = QT_TRANSLATE_NOOP("PersonRows", "Until");

/// What a contract says stands with the post it is for.
void beginContract(Contract& row, const PersonView& view)
{
    if (!view.employments.isEmpty()) {
        const Employment& post = view.employments.first();
        row.employer = post.employer;
        row.position = post.position;
        row.workPlace = post.workPlace;
        row.monthlyPayFen = post.monthlyPayFen;
    }
}

} // namespace

template <> const RowKind<Employment>& rowKind()
{
    static const RowKind<Employment> kind{
        .code = u"employment"_s,
        .newTitle = QT_TRANSLATE_NOOP("PersonRows", "New employment"),
        .editTitle = QT_TRANSLATE_NOOP("PersonRows", "Edit the employment"),
        .rows = &PersonView::employments,
        .save = &PersonService::saveEmployment,
        .fields =
            {
                rowField({.name = u"employer"_s, .required = true, .wide = true}, &Employment::employer,
                    QT_TRANSLATE_NOOP("PersonRows", "Employer"), kEmployerHint),
                halfField(u"positionZh"_s, &Employment::position, &BilingualText::zh, kPositionZh),
                halfField(u"positionEn"_s, &Employment::position, &BilingualText::en, kPositionEn),
                rowField(cityField(u"city"_s), &Employment::city, QT_TRANSLATE_NOOP("PersonRows", "City")),
                rowField({.name = u"monthlyPay"_s}, &Employment::monthlyPayFen, kPay),
                rowField({.name = u"workPlace"_s, .wide = true}, &Employment::workPlace, kWorkPlace,
                    QT_TRANSLATE_NOOP("PersonRows", "With street and number, as the application asks for it.")),
                rowField({.name = u"startsOn"_s, .required = true}, &Employment::startsOn,
                    QT_TRANSLATE_NOOP("PersonRows", "Since")),
                rowField({.name = u"endsOn"_s}, &Employment::endsOn, kUntil,
                    QT_TRANSLATE_NOOP("PersonRows", "Empty: still works there.")),
            },
    };
    return kind;
}

template <> const RowKind<Contract>& rowKind()
{
    static const RowKind<Contract> kind{
        .code = u"contract"_s,
        .newTitle = QT_TRANSLATE_NOOP("PersonRows", "New contract"),
        .editTitle = QT_TRANSLATE_NOOP("PersonRows", "Edit the contract"),
        .rows = &PersonView::contracts,
        .save = &PersonService::saveContract,
        .fields =
            {
                rowField({.name = u"employer"_s, .required = true, .wide = true}, &Contract::employer,
                    QT_TRANSLATE_NOOP("PersonRows", "Employer"), kEmployerHint),
                halfField(u"positionZh"_s, &Contract::position, &BilingualText::zh, kPositionZh),
                halfField(u"positionEn"_s, &Contract::position, &BilingualText::en, kPositionEn),
                rowField({.name = u"workPlace"_s}, &Contract::workPlace, kWorkPlace),
                rowField({.name = u"monthlyPay"_s}, &Contract::monthlyPayFen, kPay),
                rowField({.name = u"startsOn"_s, .required = true}, &Contract::startsOn, kFrom,
                    QT_TRANSLATE_NOOP("PersonRows",
                        "A submitted case keeps its dates: other ones mean to cancel and apply anew.")),
                rowField({.name = u"endsOn"_s}, &Contract::endsOn, kUntil,
                    QT_TRANSLATE_NOOP("PersonRows", "Empty: without an end.")),
                rowField({.name = u"signedOn"_s}, &Contract::signedOn, QT_TRANSLATE_NOOP("PersonRows", "Signed on")),
            },
        .begin = beginContract,
    };
    return kind;
}

template <> const RowKind<Education>& rowKind()
{
    static const RowKind<Education> kind{
        .code = u"education"_s,
        .newTitle = QT_TRANSLATE_NOOP("PersonRows", "New education"),
        .editTitle = QT_TRANSLATE_NOOP("PersonRows", "Edit the education"),
        .rows = &PersonView::education,
        .save = &PersonService::saveEducation,
        .fields =
            {
                rowField({.name = u"school"_s, .required = true, .wide = true}, &Education::school,
                    QT_TRANSLATE_NOOP("PersonRows", "School")),
                choiceField(u"degree"_s, &Education::degree, &RecordWords::degrees,
                    QT_TRANSLATE_NOOP("PersonRows", "Degree")),
                rowField({.name = u"major"_s}, &Education::major, QT_TRANSLATE_NOOP("PersonRows", "Major")),
                rowField(nationalityField(u"country"_s, false), &Education::country, kCountry, kCountryHint),
                rowField({.name = u"certificateNumber"_s}, &Education::certificateNumber,
                    QT_TRANSLATE_NOOP("PersonRows", "Certificate number")),
                rowField({.name = u"startsOn"_s}, &Education::startsOn, kFrom),
                rowField({.name = u"endsOn"_s}, &Education::endsOn,
                    QT_TRANSLATE_NOOP("PersonRows", "Graduated on")),
                rowField({.name = u"authenticationNumber"_s}, &Education::authenticationNumber,
                    QT_TRANSLATE_NOOP("PersonRows", "Authentication number"),
                    QT_TRANSLATE_NOOP("PersonRows", "Of the apostille, the legalisation or the verification.")),
            },
    };
    return kind;
}

template <> const RowKind<WorkHistory>& rowKind()
{
    static const RowKind<WorkHistory> kind{
        .code = u"work-history"_s,
        .newTitle = QT_TRANSLATE_NOOP("PersonRows", "New earlier post"),
        .editTitle = QT_TRANSLATE_NOOP("PersonRows", "Edit the earlier post"),
        .rows = &PersonView::workHistory,
        .save = &PersonService::saveWorkHistory,
        .fields =
            {
                rowField({.name = u"employerName"_s, .required = true, .wide = true}, &WorkHistory::employerName,
                    QT_TRANSLATE_NOOP("PersonRows", "Employer")),
                rowField({.name = u"position"_s}, &WorkHistory::position, QT_TRANSLATE_NOOP("PersonRows", "Position")),
                rowField(nationalityField(u"country"_s, false), &WorkHistory::country, kCountry, kCountryHint),
                rowField({.name = u"startsOn"_s, .required = true}, &WorkHistory::startsOn, kFrom),
                rowField({.name = u"endsOn"_s}, &WorkHistory::endsOn, kUntil),
                rowField({.name = u"referee"_s}, &WorkHistory::referee, QT_TRANSLATE_NOOP("PersonRows", "Referee"),
                    QT_TRANSLATE_NOOP("PersonRows", "Who can confirm the post.")),
                rowField({.name = u"refereeContact"_s}, &WorkHistory::refereeContact,
                    QT_TRANSLATE_NOOP("PersonRows", "Referee's phone or e-mail")),
            },
    };
    return kind;
}

template <> const RowKind<Dependant>& rowKind()
{
    static const RowKind<Dependant> kind{
        .code = u"dependant"_s,
        .newTitle = QT_TRANSLATE_NOOP("PersonRows", "New family member"),
        .editTitle = QT_TRANSLATE_NOOP("PersonRows", "Edit the family member"),
        .rows = &PersonView::dependants,
        .save = &PersonService::saveDependant,
        .fields =
            {
                choiceField(u"relation"_s, &Dependant::relation, &RecordWords::relations,
                    QT_TRANSLATE_NOOP("PersonRows", "Relation")),
                choiceField(u"sex"_s, &Dependant::sex, &RecordWords::sexes, QT_TRANSLATE_NOOP("PersonRows", "Sex")),
                rowField({.name = u"surname"_s, .required = true}, &Dependant::surname,
                    QT_TRANSLATE_NOOP("PersonRows", "Surname"),
                    QT_TRANSLATE_NOOP("PersonRows", "As the passport spells it.")),
                rowField({.name = u"givenNames"_s}, &Dependant::givenNames,
                    QT_TRANSLATE_NOOP("PersonRows", "Given names")),
                rowField(nationalityField(u"nationality"_s, false), &Dependant::nationality,
                    QT_TRANSLATE_NOOP("PersonRows", "Nationality"), kCountryHint),
                rowField({.name = u"bornOn"_s}, &Dependant::bornOn, QT_TRANSLATE_NOOP("PersonRows", "Date of birth")),
                rowField(passportNumberField(u"passportNumber"_s, false), &Dependant::passportNumber,
                    QT_TRANSLATE_NOOP("PersonRows", "Passport number")),
                rowField({.name = u"passportExpiresOn"_s}, &Dependant::passportExpiresOn,
                    QT_TRANSLATE_NOOP("PersonRows", "Passport expires on")),
                rowField({.name = u"residenceExpiresOn"_s}, &Dependant::residenceExpiresOn,
                    QT_TRANSLATE_NOOP("PersonRows", "Residence permit expires on")),
            },
    };
    return kind;
}

} // namespace ui::people

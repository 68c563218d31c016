// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/permit_editor.h"

#include "core/types/permit_number.h"

namespace ui::people {

using core::domain::Permit;
using core::services::PersonService;
using core::services::PersonView;
using forms::FieldSpec;
using models::RecordWords;
using namespace Qt::Literals::StringLiterals;

namespace {

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

} // namespace

PermitEditor::PermitEditor(core::PersonId person, core::PermitId row)
    : PersonRowEditor(person, row, u"permit"_s, &PersonView::permits, &PersonService::savePermit)
{}

QString PermitEditor::title() const { return isNew() ? tr("New work permit") : tr("Edit the work permit"); }

QList<FieldSpec> PermitEditor::fields() const
{
    return {
        {.name = u"number"_s,
            .required = true,
            .check = forms::checkOf<core::types::PermitNumber>(),
            .checkSoFar = oddityOf},
        {.name = u"permitClass"_s, .kind = FieldSpec::Kind::Choice},
        {.name = u"employer"_s, .kind = FieldSpec::Kind::Employer, .wide = true},
        {.name = u"form"_s, .kind = FieldSpec::Kind::Choice},
        {.name = u"cancelledOn"_s, .kind = FieldSpec::Kind::Day},
        {.name = u"validFrom"_s, .kind = FieldSpec::Kind::Day},
        {.name = u"validTo"_s, .kind = FieldSpec::Kind::Day, .required = true},
    };
}

void PermitEditor::setWords(forms::RecordForm& form, core::types::Lang) const
{
    form.setWords(u"number"_s, tr("Permit number"));
    form.setWords(u"permitClass"_s, tr("Class"));
    form.setChoices(u"permitClass"_s, RecordWords::permitClasses());
    form.setWords(u"employer"_s, tr("Employer"), tr("Type a name or a credit code."));
    form.setWords(u"form"_s, tr("Form"));
    form.setChoices(u"form"_s, RecordWords::permitForms());
    form.setWords(u"cancelledOn"_s, tr("Cancelled on"));
    form.setWords(u"validFrom"_s, tr("Valid from"), tr("Empty: since before we knew."));
    form.setWords(u"validTo"_s, tr("Valid until"), tr("The last day on which it is valid."));
}

QJsonObject PermitEditor::valuesOf(const Permit& row, const PersonView& view) const
{
    return {
        {u"number"_s, isNew() && !view.permits.isEmpty() ? view.permits.first().number : row.number},
        {u"permitClass"_s, row.permitClass},
        {u"employer"_s, QString::number(row.employer.value)},
        {u"employerText"_s, view.employerNames.value(row.employer.value).in(core::types::Lang::Zh).text},
        {u"form"_s, row.form},
        {u"cancelledOn"_s, forms::dayText(row.cancelledOn)},
        {u"validFrom"_s, forms::dayText(row.validFrom)},
        {u"validTo"_s, forms::dayText(row.validTo)},
    };
}

void PermitEditor::apply(const QJsonObject& values, Permit& row) const
{
    row.number = values.value(u"number"_s).toString();
    row.permitClass = values.value(u"permitClass"_s).toString();
    row.employer = core::EmployerId{values.value(u"employer"_s).toString().toLongLong()};
    row.form = values.value(u"form"_s).toString();
    row.cancelledOn = forms::dayIn(values, u"cancelledOn"_s);
    row.validFrom = forms::dayIn(values, u"validFrom"_s);
    row.validTo = forms::dayIn(values, u"validTo"_s);
}

} // namespace ui::people

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/residence_permit_editor.h"

namespace ui::people {

using core::domain::ResidencePermit;
using core::services::PersonService;
using core::services::PersonView;
using forms::FieldSpec;
using namespace Qt::Literals::StringLiterals;

ResidencePermitEditor::ResidencePermitEditor(core::PersonId person, core::ResidencePermitId row)
    : PersonRowEditor(
        person, row, u"residence-permit"_s, &PersonView::residencePermits, &PersonService::saveResidencePermit)
{}

QString ResidencePermitEditor::title() const
{
    return isNew() ? tr("New residence permit") : tr("Edit the residence permit");
}

QList<FieldSpec> ResidencePermitEditor::fields() const
{
    return {
        {.name = u"number"_s},
        {.name = u"purpose"_s, .kind = FieldSpec::Kind::Choice},
        {.name = u"place"_s},
        {.name = u"cancelledOn"_s, .kind = FieldSpec::Kind::Day},
        {.name = u"validFrom"_s, .kind = FieldSpec::Kind::Day},
        {.name = u"validTo"_s, .kind = FieldSpec::Kind::Day, .required = true},
    };
}

void ResidencePermitEditor::setWords(forms::RecordForm& form, core::types::Lang) const
{
    form.setWords(u"number"_s, tr("Number"));
    form.setWords(u"purpose"_s, tr("Purpose"));
    form.setChoices(u"purpose"_s, models::RecordWords::purposes());
    form.setWords(u"place"_s, tr("Issued at"));
    form.setWords(u"cancelledOn"_s, tr("Cancelled on"));
    form.setWords(u"validFrom"_s, tr("Valid from"), tr("Empty: since before we knew."));
    form.setWords(u"validTo"_s, tr("Valid until"), tr("The last day on which it is valid."));
}

QJsonObject ResidencePermitEditor::valuesOf(const ResidencePermit& row, const PersonView&) const
{
    return {
        {u"number"_s, row.number},
        {u"purpose"_s, row.purpose},
        {u"place"_s, row.place},
        {u"cancelledOn"_s, forms::dayText(row.cancelledOn)},
        {u"validFrom"_s, forms::dayText(row.validFrom)},
        {u"validTo"_s, forms::dayText(row.validTo)},
    };
}

void ResidencePermitEditor::apply(const QJsonObject& values, ResidencePermit& row) const
{
    row.number = values.value(u"number"_s).toString();
    row.purpose = values.value(u"purpose"_s).toString();
    row.place = values.value(u"place"_s).toString();
    row.cancelledOn = forms::dayIn(values, u"cancelledOn"_s);
    row.validFrom = forms::dayIn(values, u"validFrom"_s);
    row.validTo = forms::dayIn(values, u"validTo"_s);
}

} // namespace ui::people

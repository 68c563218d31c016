// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/dependant_editor.h"

#include "ui/people/person_fields.h"

namespace ui::people {

using core::domain::Dependant;
using core::services::PersonService;
using core::services::PersonView;
using forms::FieldSpec;
using models::RecordWords;
using namespace Qt::Literals::StringLiterals;

DependantEditor::DependantEditor(core::PersonId person, core::DependantId row)
    : PersonRowEditor(person, row, u"dependant"_s, &PersonView::dependants, &PersonService::saveDependant)
{}

QString DependantEditor::title() const { return isNew() ? tr("New family member") : tr("Edit the family member"); }

QList<FieldSpec> DependantEditor::fields() const
{
    return {
        {.name = u"relation"_s, .kind = FieldSpec::Kind::Choice},
        {.name = u"sex"_s, .kind = FieldSpec::Kind::Choice},
        {.name = u"surname"_s, .required = true},
        {.name = u"givenNames"_s},
        nationalityField(u"nationality"_s, false),
        {.name = u"bornOn"_s, .kind = FieldSpec::Kind::Day},
        passportNumberField(u"passportNumber"_s, false),
        {.name = u"passportExpiresOn"_s, .kind = FieldSpec::Kind::Day},
        {.name = u"residenceExpiresOn"_s, .kind = FieldSpec::Kind::Day},
    };
}

void DependantEditor::setWords(forms::RecordForm& form, core::types::Lang) const
{
    form.setWords(u"relation"_s, tr("Relation"));
    form.setChoices(u"relation"_s, RecordWords::relations());
    form.setWords(u"sex"_s, tr("Sex"));
    form.setChoices(u"sex"_s, RecordWords::sexes());
    form.setWords(u"surname"_s, tr("Surname"), tr("As the passport spells it."));
    form.setWords(u"givenNames"_s, tr("Given names"));
    form.setWords(u"nationality"_s, tr("Nationality"), tr("A country's name or letters, in either language."));
    form.setWords(u"bornOn"_s, tr("Date of birth"));
    form.setWords(u"passportNumber"_s, tr("Passport number"));
    form.setWords(u"passportExpiresOn"_s, tr("Passport expires on"));
    form.setWords(u"residenceExpiresOn"_s, tr("Residence permit expires on"));
}

QJsonObject DependantEditor::valuesOf(const Dependant& row, const PersonView&) const
{
    return {
        {u"relation"_s, row.relation},
        {u"sex"_s, row.sex},
        {u"surname"_s, row.surname},
        {u"givenNames"_s, row.givenNames},
        {u"nationality"_s, row.nationality},
        {u"bornOn"_s, forms::dayText(row.bornOn)},
        {u"passportNumber"_s, row.passportNumber},
        {u"passportExpiresOn"_s, forms::dayText(row.passportExpiresOn)},
        {u"residenceExpiresOn"_s, forms::dayText(row.residenceExpiresOn)},
    };
}

void DependantEditor::apply(const QJsonObject& values, Dependant& row) const
{
    const auto text = [&values](const QString& name) { return values.value(name).toString(); };
    row.relation = text(u"relation"_s);
    row.sex = text(u"sex"_s);
    row.surname = text(u"surname"_s);
    row.givenNames = text(u"givenNames"_s);
    row.nationality = text(u"nationality"_s);
    row.bornOn = forms::dayIn(values, u"bornOn"_s);
    row.passportNumber = text(u"passportNumber"_s);
    row.passportExpiresOn = forms::dayIn(values, u"passportExpiresOn"_s);
    row.residenceExpiresOn = forms::dayIn(values, u"residenceExpiresOn"_s);
}

} // namespace ui::people

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/passport_editor.h"

#include "ui/people/person_fields.h"

namespace ui::people {

using core::domain::Passport;
using core::services::PersonService;
using core::services::PersonView;
using forms::FieldSpec;
using namespace Qt::Literals::StringLiterals;

PassportEditor::PassportEditor(core::PersonId person, core::PassportId row)
    : PersonRowEditor(person, row, u"passport"_s, &PersonView::passports, &PersonService::savePassport)
{}

QString PassportEditor::title() const { return isNew() ? tr("New passport") : tr("Edit the passport"); }

QList<FieldSpec> PassportEditor::fields() const
{
    return {
        passportNumberField(u"number"_s, true),
        nationalityField(u"issuingState"_s, true),
        {.name = u"issuedOn"_s, .kind = FieldSpec::Kind::Day},
        {.name = u"expiresOn"_s, .kind = FieldSpec::Kind::Day, .required = true},
    };
}

void PassportEditor::setWords(forms::RecordForm& form, core::types::Lang) const
{
    form.setWords(u"number"_s, tr("Passport number"));
    form.setWords(u"issuingState"_s, tr("Issued by"), tr("A country's name or letters, in either language."));
    form.setWords(u"issuedOn"_s, tr("Issued on"));
    form.setWords(u"expiresOn"_s, tr("Expires on"), tr("The last day on which it is valid."));
}

QJsonObject PassportEditor::valuesOf(const Passport& row, const PersonView& view) const
{
    return {
        {u"number"_s, row.number},
        {u"issuingState"_s, isNew() ? view.person.nationality : row.issuingState},
        {u"issuedOn"_s, forms::dayText(row.issuedOn)},
        {u"expiresOn"_s, forms::dayText(row.expiresOn)},
    };
}

void PassportEditor::apply(const QJsonObject& values, Passport& row) const
{
    row.number = values.value(u"number"_s).toString();
    row.issuingState = values.value(u"issuingState"_s).toString();
    row.issuedOn = forms::dayIn(values, u"issuedOn"_s);
    row.expiresOn = forms::dayIn(values, u"expiresOn"_s);
}

} // namespace ui::people

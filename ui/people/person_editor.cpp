// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_editor.h"

#include "core/services/person_service.h"
#include "ui/people/person_fields.h"

namespace ui::people {

using core::domain::Person;
using core::services::Office;
using core::services::PersonService;
using forms::FieldSpec;
using models::RecordWords;
using namespace Qt::Literals::StringLiterals;

QString PersonEditor::title() const { return m_person.isStored() ? tr("Edit the person") : tr("New person"); }

QString PersonEditor::draftKey() const
{
    return m_person.isStored() ? u"person/%1"_s.arg(m_person.value) : u"person/new"_s;
}

QList<FieldSpec> PersonEditor::fields() const
{
    return {
        {.name = u"surname"_s, .required = true},
        {.name = u"givenNames"_s},
        {.name = u"chineseName"_s},
        {.name = u"sex"_s, .kind = FieldSpec::Kind::Choice},
        nationalityField(u"nationality"_s, true),
        {.name = u"bornOn"_s, .kind = FieldSpec::Kind::Day},
        {.name = u"phone"_s},
        {.name = u"email"_s},
        {.name = u"note"_s, .wide = true},
    };
}

void PersonEditor::setWords(forms::RecordForm& form, core::types::Lang) const
{
    form.setWords(u"surname"_s, tr("Surname"), tr("As the passport spells it."));
    form.setWords(u"givenNames"_s, tr("Given names"));
    form.setWords(u"chineseName"_s, tr("Chinese name"));
    form.setWords(u"sex"_s, tr("Sex"));
    form.setChoices(u"sex"_s, RecordWords::sexes());
    form.setWords(u"nationality"_s, tr("Nationality"), tr("A country's name or letters, in either language."));
    form.setWords(u"bornOn"_s, tr("Date of birth"));
    form.setWords(u"phone"_s, tr("Phone"));
    form.setWords(u"email"_s, tr("E-mail"));
    form.setWords(u"note"_s, tr("Note"));
}

core::Result<QJsonObject> PersonEditor::load(Office& office) const
{
    if (!m_person.isStored()) {
        return QJsonObject();
    }
    const auto view = PersonService(office).view(m_person);
    if (!view) {
        return view.failure();
    }
    const Person& person = view->person;
    return QJsonObject{
        {u"surname"_s, person.surname},
        {u"givenNames"_s, person.givenNames},
        {u"chineseName"_s, person.chineseName},
        {u"sex"_s, person.sex},
        {u"nationality"_s, person.nationality},
        {u"bornOn"_s, forms::dayText(person.bornOn)},
        {u"phone"_s, person.phone},
        {u"email"_s, person.email},
        {u"note"_s, person.note},
        {u"revision"_s, person.revision},
    };
}

core::Result<qint64> PersonEditor::save(Office& office, const QJsonObject& values) const
{
    PersonService service(office);
    Person person;
    if (m_person.isStored()) {
        const auto view = service.view(m_person);
        if (!view) {
            return view.failure();
        }
        person = view->person;
    }
    const QString nameBefore = person.fullName();
    person.surname = values.value(u"surname"_s).toString();
    person.givenNames = values.value(u"givenNames"_s).toString();
    person.chineseName = values.value(u"chineseName"_s).toString();
    person.sex = values.value(u"sex"_s).toString();
    person.nationality = values.value(u"nationality"_s).toString();
    person.bornOn = forms::dayIn(values, u"bornOn"_s);
    person.phone = values.value(u"phone"_s).toString();
    person.email = values.value(u"email"_s).toString();
    person.note = values.value(u"note"_s).toString();
    person.revision = values.value(u"revision"_s).toInt();
    if (person.fullName() != nameBefore) {
        person.mrzName.clear(); // made anew from the names
    }
    const auto saved = service.save(person);
    return saved ? core::Result<qint64>(saved->value) : core::Result<qint64>(saved.failure());
}

} // namespace ui::people

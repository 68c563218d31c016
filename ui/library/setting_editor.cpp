// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/setting_editor.h"

#include "core/rulebook/rulebook.h"
#include "core/services/setting_service.h"
#include "ui/library/rule_words.h"

namespace ui::library {

using core::domain::SettingOverride;
using core::services::Office;
using core::services::SettingService;
using forms::FieldSpec;
using namespace Qt::Literals::StringLiterals;

QString SettingEditor::draftKey() const { return u"setting/%1/%2"_s.arg(m_code).arg(m_employer.value); }

QList<FieldSpec> SettingEditor::fields() const
{
    const bool isWord = !RuleWords::valuesOf(m_code).isEmpty();
    return {{.name = u"value"_s, .kind = isWord ? FieldSpec::Kind::Choice : FieldSpec::Kind::Text, .required = true},
        {.name = u"employer"_s, .kind = FieldSpec::Kind::Employer},
        {.name = u"because"_s, .required = true, .wide = true}};
}

void SettingEditor::setWords(forms::RecordForm& form, core::types::Lang) const
{
    const models::CodeChoices values = RuleWords::valuesOf(m_code);
    form.setWords(u"value"_s, tr("Value"), {});
    if (!values.isEmpty()) {
        form.setChoices(u"value"_s, values);
    }
    form.setWords(u"employer"_s, tr("For one client"), tr("Empty: for the whole office."));
    form.setWords(u"because"_s, tr("Reason"), tr("Stands beside every day that is counted with it."));
}

core::rulebook::Setting SettingEditor::ofPacks(Office& office) const
{
    const core::rulebook::Rulebook& book = office.rules();
    // Every city has what the whole country has, and some have settings of their own.
    for (const QString& city : book.cities()) {
        const auto stack = book.forCase(city, office.today()).settingStack(m_code);
        if (!stack.isEmpty()) {
            return stack.first();
        }
    }
    return {};
}

core::Result<core::types::BilingualText> SettingEditor::subject(Office& office) const
{
    return ofPacks(office).names;
}

core::Result<QJsonObject> SettingEditor::load(Office& office) const
{
    const auto choice = SettingService(office).find(m_code, m_employer);
    if (!choice) {
        return choice.failure();
    }
    // What stands now is what people change.
    QJsonObject values{{u"employer"_s, m_employer.isStored() ? QString::number(m_employer.value) : QString()},
        {u"value"_s, ofPacks(office).value.toString()}};
    if (*choice) {
        values.insert(u"value"_s, (*choice)->value);
        values.insert(u"because"_s, (*choice)->because);
    }
    return values;
}

core::Result<qint64> SettingEditor::save(Office& office, const QJsonObject& values) const
{
    SettingOverride choice;
    choice.code = m_code;
    choice.employer = core::EmployerId{values.value(u"employer"_s).toString().toLongLong()};
    choice.value = values.value(u"value"_s).toString();
    choice.because = values.value(u"because"_s).toString();
    const auto saved = SettingService(office).choose(choice);
    return saved ? core::Result<qint64>(saved->value) : core::Result<qint64>(saved.failure());
}

std::shared_ptr<const forms::RecordEditor> makeSettingEditor(const QString& argument)
{
    const QString code = argument.section(u'/', 0, 0);
    if (code.isEmpty()) {
        return nullptr;
    }
    return std::make_shared<SettingEditor>(code, core::EmployerId{argument.section(u'/', 1, 1).toLongLong()});
}

} // namespace ui::library

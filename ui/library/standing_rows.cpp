// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/standing_rows.h"

#include "ui/library/rule_words.h"
#include "ui/models/words.h"

namespace ui::library {

using core::rulebook::Office;
using core::rulebook::Setting;
using core::rulebook::SettingAlternative;
using core::services::ListedSetting;
using models::Tone;
using namespace Qt::Literals::StringLiterals;

QList<LibraryRow> StandingRows::offices() const
{
    QList<LibraryRow> rows;
    const QList<Office>& offices = m_answer.rules.offices();
    for (qsizetype i = 0; i < offices.size(); ++i) {
        rows.append(rowOf(offices.at(i), i));
    }
    return rows;
}

LibraryRow StandingRows::rowOf(const Office& office, qsizetype number) const
{
    LibraryRow row;
    row.key = office.code + u'#' + QString::number(number);
    row.code = office.phone;
    row.name = say(office.names);
    QStringList details{say(office.address), say(office.hours), office.portal};
    details.removeAll(QString());
    row.detail = details.join(u" · "_s);
    row.state = RuleWords::ofDays(office.from, office.to, m_lang);
    row.source = RuleWords::shortly(m_answer.rules, office.sources);
    row.reason = {row.name, row.state, {}, RuleWords::inFull(m_answer.rules, office.sources, m_lang)};
    const std::pair<QString, QString> facts[] = {{tr("In force"), row.state}, {tr("Address"), say(office.address)},
        {tr("Phone"), office.phone}, {tr("Hours"), say(office.hours)}, {tr("Portal"), office.portal},
        {tr("Holds for"), m_tell.of(office.when)}};
    for (const auto& [label, value] : facts) {
        if (!value.isEmpty()) {
            row.reason.steps.append({label, {}, value});
        }
    }
    return row;
}

QList<LibraryRow> StandingRows::settings() const
{
    QList<LibraryRow> rows;
    for (const QString& code : m_answer.rules.settingCodes()) {
        LibraryRow setting = rowOf(m_answer.rules.settingStack(code));
        QList<LibraryRow> clients;
        for (const ListedSetting& choice : m_answer.choices) {
            if (choice.choice.code != code) {
                continue;
            }
            if (choice.choice.employer.isStored()) {
                clients.append(rowOf(choice, setting));
            } else {
                addChoice(setting, choice.choice);
            }
        }
        rows.append(setting);
        rows.append(clients);
    }
    return rows;
}

LibraryRow StandingRows::rowOf(const QList<Setting>& stack) const
{
    const Setting& upper = stack.first();
    LibraryRow row;
    row.key = upper.code;
    row.name = say(upper.names);
    row.code = RuleWords::ofValue(upper.code, upper.value);
    row.detail = say(upper.because);
    row.state = tr("Default");
    row.source = RuleWords::shortly(m_answer.rules, upper.sources);
    row.reason = {row.name, row.detail, {}, {}};
    for (const Setting& setting : stack) {
        const QString when = m_tell.of(setting.when);
        const QString because = say(setting.because);
        row.reason.steps.append({tr("Default"), RuleWords::ofValue(setting.code, setting.value),
            when.isEmpty() ? because : when + u" · "_s + because});
        row.reason.sources += RuleWords::inFull(m_answer.rules, setting.sources, m_lang);
        for (const SettingAlternative& other : setting.alternatives) {
            row.reason.steps.append(
                {tr("Also in use"), RuleWords::ofValue(setting.code, other.value), say(other.because)});
            row.reason.sources += RuleWords::inFull(m_answer.rules, other.sources, m_lang);
        }
    }
    row.reason.sources.removeDuplicates();
    return row;
}

LibraryRow StandingRows::rowOf(const ListedSetting& choice, const LibraryRow& setting) const
{
    LibraryRow row = setting;
    row.key = setting.key + u'/' + QString::number(choice.choice.employer.value);
    addChoice(row, choice.choice);
    row.state = tr("For a client");
    row.name = tr("%1: %2").arg(say(choice.employerName), setting.name);
    return row;
}

void StandingRows::addChoice(LibraryRow& row, const core::domain::SettingOverride& choice) const
{
    row.code = RuleWords::ofValue(choice.code, choice.value);
    row.detail = choice.because;
    row.state = tr("Our choice");
    row.tone = Tone::Active;
    row.source.clear();
    row.reason.conclusion = choice.because;
    row.reason.steps.prepend({tr("Our choice"), row.code, choice.because});
}

} // namespace ui::library

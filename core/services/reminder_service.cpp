// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/reminder_service.h"

#include "core/rulebook/rulebook.h"
#include "core/services/agenda_items.h"
#include "core/services/due_dates.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/shown_reminders.h"
#include "core/storage/store.h"

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using storage::DueLine;
using storage::ExpiringPaper;
using storage::RecordTable;

namespace {

constexpr int kMostDays = 400; // what is farther away is no reminder
const QString kDates = u"reminder-days-dates"_s;
const QString kPassports = u"reminder-days-passports"_s;
const QString kEmployers = u"reminder-days-employers"_s;
const QString kTasks = u"reminder-days-tasks"_s;
/// Days before a permit's end, not before the day on which it should be renewed.
const QString kPermits = u"internal-lead-days"_s;

/// By which setting an item of the agenda is remembered.
const QString& settingOf(const QString& code)
{
    if (code == "filing-expires"_L1 || code == "handler-expires"_L1) {
        return kEmployers;
    }
    if (code.endsWith("passport-expires"_L1)) {
        return kPassports;
    }
    if (code.endsWith("-expires"_L1)) {
        return kPermits;
    }
    return code.startsWith(u'D') ? kDates : kTasks;
}

/// By which setting a permit is to be renewed so many days before its end.
QString renewalSettingOf(const QString& code)
{
    return code == "permit-expires"_L1 ? u"extension-last-days"_s : u"residence-extension-days"_s;
}

int leadOf(int days) { return std::clamp(days, 0, kMostDays); }

QVariant defaultOf(const Office& office, const QString& setting)
{
    rulebook::Facts facts;
    facts.set(u"on"_s, office.today());
    return workflow::settingFor(office.rules().forCase(u"national"_s, office.today()), setting, facts).value;
}

/// The same thing to do by the same day has the same key.
QString keyOf(const AgendaLine& line)
{
    if (const auto* ofCase = std::get_if<DueLine>(&line.of)) {
        return u"case/%1/%2/%3/%4"_s.arg(QString::number(ofCase->caseId.value), ofCase->code,
            QString::number(ofCase->item), ofCase->due.toString(Qt::ISODate));
    }
    const auto& paper = std::get<ExpiringPaper>(line.of);
    return u"paper/%1/%2/%3"_s.arg(QString::number(static_cast<int>(paper.kind)), QString::number(paper.id),
        paper.expiresOn.toString(Qt::ISODate));
}

} // namespace

Result<int> ReminderService::leadDays(const QString& code, EmployerId employer)
{
    ChosenByClient choices(m_office.store().connection());
    return leadDays(code, employer, choices);
}

Result<int> ReminderService::leadDays(const QString& code, EmployerId employer, ChosenByClient& choices)
{
    const Result<workflow::ChosenSettings> chosen = choices.of(employer);
    if (!chosen) {
        return chosen.failure();
    }
    const auto daysOf = [&](const QString& setting) {
        return (chosen->contains(setting) ? chosen->value(setting) : defaultOf(m_office, setting)).toInt();
    };
    const QString& setting = settingOf(code);
    return leadOf(daysOf(setting) - (setting == kPermits ? daysOf(renewalSettingOf(code)) : 0));
}

Result<int> ReminderService::longestLead()
{
    const Result<QList<domain::SettingOverride>> chosen =
        RecordTable<domain::SettingOverride>::all(m_office.store().connection());
    if (!chosen) {
        return chosen.failure();
    }
    int longest = 0;
    for (const QString& setting : {kDates, kPassports, kEmployers, kTasks, kPermits}) {
        longest = std::max(longest, leadOf(defaultOf(m_office, setting).toInt()));
        for (const domain::SettingOverride& each : *chosen) {
            if (each.code == setting) {
                longest = std::max(longest, leadOf(each.value.toInt()));
            }
        }
    }
    return longest;
}

Result<QList<AgendaItem>> ReminderService::takeNew()
{
    if (const std::optional<Failure> refusal = m_office.store().refusalToWrite()) {
        return *refusal;
    }
    if (const Result<void> upToDate = due_dates::bringUpToDate(m_office); !upToDate) {
        return upToDate.failure();
    }
    const Result<int> longest = longestLead();
    if (!longest) {
        return longest.failure();
    }
    Result<QList<AgendaLine>> lines = agenda_items::lines(m_office, m_office.today().addDays(*longest));
    const Result<QSet<QString>> shown = storage::shown_reminders::all(m_office.store().connection());
    if (!lines || !shown) {
        return lines ? shown.failure() : lines.failure();
    }
    std::ranges::stable_sort(*lines, {}, &AgendaLine::due);
    ChosenByClient choices(m_office.store().connection());
    QList<AgendaItem> fresh;
    QStringList keys;
    for (const AgendaLine& line : *lines) {
        const QString key = keyOf(line);
        if (shown->contains(key)) {
            continue;
        }
        Result<AgendaItem> item = agenda_items::named(m_office, line, choices);
        if (!item) {
            return item.failure();
        }
        const Result<int> lead = leadDays(item->code, item->employer, choices);
        if (!lead) {
            return lead.failure();
        }
        if (item->due.addDays(-*lead) <= m_office.today()) {
            keys.append(key);
            fresh.append(std::move(item).value());
        }
    }
    const Result<void> noted = storage::shown_reminders::add(m_office.store(), keys, m_office.today());
    return noted ? Result<QList<AgendaItem>>(std::move(fresh)) : noted.failure();
}

} // namespace core::services

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/reminder_service.h"

#include "core/services/agenda_items.h"
#include "core/services/chosen_settings.h"
#include "core/services/due_dates.h"
#include "core/services/recording.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/shown_reminders.h"

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using storage::DueLine;
using storage::ExpiringPaper;
using storage::RecordTable;

namespace {

constexpr int kMostDays = 400;
const QString kDates = u"reminder-days-dates"_s;
const QString kRenewals = u"reminder-days-renewals"_s;
const QString kEmployers = u"reminder-days-employers"_s;
const QString kTasks = u"reminder-days-tasks"_s;

/// Which kind an item of the agenda is.
const QString& settingOf(const QString& code)
{
    if (code == "filing-expires"_L1 || code == "handler-expires"_L1) {
        return kEmployers;
    }
    if (code.endsWith("-expires"_L1)) {
        return kRenewals;
    }
    return code.startsWith(u'D') ? kDates : kTasks;
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

const QList<ReminderKind>& ReminderService::kinds()
{
    // A renewal's day stands 30 days before the paper's end; work begins 75 days before it (domain §12).
    static const QList<ReminderKind> kinds{{kDates, 7}, {kRenewals, 45}, {kEmployers, 30}, {kTasks, 0}};
    return kinds;
}

Result<int> ReminderService::leadDays(const QString& code, EmployerId employer)
{
    const Result<workflow::ChosenSettings> chosen = chosenSettings(m_office.store().connection(), employer);
    if (!chosen) {
        return chosen.failure();
    }
    const QString& setting = settingOf(code);
    const auto kind = std::ranges::find(kinds(), setting, &ReminderKind::setting);
    return chosen->value(setting, kind->defaultDays).toInt();
}

Result<int> ReminderService::longestLead()
{
    const Result<QList<domain::SettingOverride>> chosen =
        RecordTable<domain::SettingOverride>::all(m_office.store().connection());
    if (!chosen) {
        return chosen.failure();
    }
    int longest = std::ranges::max_element(kinds(), {}, &ReminderKind::defaultDays)->defaultDays;
    for (const domain::SettingOverride& each : *chosen) {
        if (each.code.startsWith("reminder-days-"_L1)) {
            longest = std::max(longest, each.value.toInt());
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
    QList<AgendaItem> fresh;
    QStringList keys;
    for (const AgendaLine& line : *lines) {
        const QString key = keyOf(line);
        if (shown->contains(key)) {
            continue;
        }
        Result<AgendaItem> item = agenda_items::named(m_office, line);
        if (!item) {
            return item.failure();
        }
        const Result<int> lead = leadDays(item->code, item->employer);
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

Result<void> ReminderService::choose(
    const QString& setting, EmployerId employer, int days, const QString& because)
{
    if (std::ranges::find(kinds(), setting, &ReminderKind::setting) == kinds().end()) {
        return Failure(FailureCode::ValueUnknown, {{u"field"_s, u"setting"_s}, {u"value"_s, setting}});
    }
    if (days < 0 || days > kMostDays) {
        return Failure(FailureCode::ValueUnknown, {{u"field"_s, setting}, {u"value"_s, QString::number(days)}});
    }
    const Result<QList<domain::SettingOverride>> own = RecordTable<domain::SettingOverride>::list(
        m_office.store().connection(), &domain::SettingOverride::employer, employer);
    if (!own) {
        return own.failure();
    }
    const auto known = std::ranges::find(*own, setting, &domain::SettingOverride::code);
    domain::SettingOverride chosen = known == own->end() ? domain::SettingOverride() : *known;
    chosen.code = setting;
    chosen.employer = employer;
    chosen.value = QString::number(days);
    chosen.because = because;
    const bool ofClient = employer.isStored();
    const Result<SettingOverrideId> saved = saveAsAct(m_office, chosen,
        {.noun = u"setting"_s,
            .subjectKind = ofClient ? u"employer"_s : u"office"_s,
            .subject = ofClient ? employer.value : 1,
            .changes = {.everything = true}});
    return saved ? Result<void>() : saved.failure();
}

} // namespace core::services

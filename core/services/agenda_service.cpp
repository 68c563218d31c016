// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/agenda_service.h"

#include "core/calendar/working_calendar.h"
#include "core/services/agenda_items.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <tuple>

namespace core::services {

namespace {

/// How long before its day a renewal is first listed where nobody asked for a later end: permits can be extended from
/// 90 days before their end (domain §3 D09).
constexpr int kExpiryNoticeDays = 90;

AgendaGroup groupOf(QDate due, QDate today)
{
    constexpr int kSoonDays = 7;
    constexpr int kMonthDays = 30;
    if (due < today) {
        return AgendaGroup::Overdue;
    }
    if (due == today) {
        return AgendaGroup::Today;
    }
    if (due <= today.addDays(kSoonDays)) {
        return AgendaGroup::Within7Days;
    }
    return due <= today.addDays(kMonthDays) ? AgendaGroup::Within30Days : AgendaGroup::Later;
}

bool isWithin(QDate due, QDate from, QDate to) { return (from.isNull() || from <= due) && (to.isNull() || due <= to); }

} // namespace

Result<QList<AgendaItem>> AgendaService::agenda(QDate from, QDate to)
{
    const Result<storage::Transaction> snapshot = storage::Transaction::beginReading(m_office.store().connection());
    if (!snapshot) {
        return snapshot.failure();
    }
    const QDate today = m_office.today();
    AgendaItems items(m_office);
    std::optional<Failure> failure = items.addOpenCases();
    if (!failure) {
        failure = items.addExpiries(to.isNull() ? today.addDays(kExpiryNoticeDays) : to);
    }
    if (failure) {
        return *failure;
    }
    QList<AgendaItem> found = items.take();
    found.removeIf([&](const AgendaItem& item) { return !isWithin(item.due, from, to); });
    for (AgendaItem& item : found) {
        item.group = groupOf(item.due, today);
        const calendar::DerivedDate plan = m_office.calendar().lastWorkingDayOnOrBefore(item.due);
        item.planBy = plan.date;
        item.provisional = item.provisional || plan.provisional;
    }
    std::ranges::sort(found, {}, [](const AgendaItem& item) {
        return std::tie(item.due, item.caseNumber, item.code, item.person, item.employer);
    });
    return found;
}

} // namespace core::services

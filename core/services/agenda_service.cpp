// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/agenda_service.h"

#include "core/services/agenda_items.h"
#include "core/services/agenda_reasons.h"
#include "core/services/due_dates.h"
#include "core/services/due_rows.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <tuple>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kReturned = AgendaOverview::kGroups - 1;

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

/// A read transaction over rows that are up to date.
Result<storage::Transaction> snapshotOf(Office& office)
{
    if (const Result<void> upToDate = due_dates::bringUpToDate(office); !upToDate) {
        return upToDate.failure();
    }
    return storage::Transaction::beginReading(office.store().connection());
}

} // namespace

Result<QList<AgendaItem>> AgendaService::agenda(QDate from, QDate to)
{
    const Result<storage::Transaction> snapshot = snapshotOf(m_office);
    if (!snapshot) {
        return snapshot.failure();
    }
    const Result<QList<AgendaLine>> lines = agenda_items::lines(m_office, to);
    if (!lines) {
        return lines.failure();
    }
    ChosenByClient choices(m_office.store().connection());
    QList<AgendaItem> found;
    for (const AgendaLine& line : *lines) {
        if (!isWithin(line.due, from, to)) {
            continue;
        }
        Result<AgendaItem> item = told(line, choices);
        if (!item) {
            return item.failure();
        }
        found.append(std::move(item).value());
    }
    std::ranges::sort(found, {}, [](const AgendaItem& item) {
        return std::tie(item.due, item.caseNumber, item.code, item.person, item.employer, item.item);
    });
    return found;
}

Result<AgendaOverview> AgendaService::overview(QDate to, int most)
{
    const Result<storage::Transaction> snapshot = snapshotOf(m_office);
    if (!snapshot) {
        return snapshot.failure();
    }
    Result<QList<AgendaLine>> lines = agenda_items::lines(m_office, to);
    if (!lines) {
        return lines.failure();
    }
    // Stable: lines of one day stay in the order of the store, whose rows came in the order of their numbers.
    std::ranges::stable_sort(*lines, {}, &AgendaLine::due);
    ChosenByClient choices(m_office.store().connection());
    AgendaOverview overview;
    for (const AgendaLine& line : *lines) {
        const AgendaGroup group = groupOf(line.due, m_office.today());
        int& count = overview.counts[line.isReturn() ? kReturned : static_cast<std::size_t>(group)];
        if (++count > most) {
            continue;
        }
        Result<AgendaItem> item = agenda_items::named(m_office, line, choices);
        if (!item) {
            return item.failure();
        }
        item->group = group;
        overview.items.append(std::move(item).value());
    }
    return overview;
}

Result<AgendaItem> AgendaService::told(const AgendaLine& line, ChosenByClient& choices)
{
    Result<AgendaItem> item = agenda_items::named(m_office, line, choices);
    if (!item) {
        return item;
    }
    if (const Result<void> explained = agenda_reasons::explain(m_office, *item); !explained) {
        return explained.failure();
    }
    item->group = groupOf(item->due, m_office.today());
    return item;
}

Result<AgendaItem> AgendaService::nextOf(CaseId id)
{
    const Result<storage::Transaction> snapshot = snapshotOf(m_office);
    if (!snapshot) {
        return snapshot.failure();
    }
    Result<QList<storage::CaseDue>> rows = due_rows::of(m_office, m_office.store().connection(), id);
    if (!rows) {
        return rows.failure();
    }
    rows->removeIf([](const storage::CaseDue& row) {
        return row.due.isNull() || row.code == storage::case_due::kStageOverdue;
    });
    // As the list of cases has it: of several on one day the first code.
    const auto next = std::ranges::min_element(
        *rows, {}, [](const storage::CaseDue& row) { return std::tie(row.due, row.code); });
    if (next == rows->end()) {
        return Failure(
            FailureCode::RecordNotFound, {{u"table"_s, u"case_due"_s}, {u"id"_s, QString::number(id.value)}});
    }
    ChosenByClient choices(m_office.store().connection());
    return told({next->due, storage::DueLine{id, next->code, next->item, next->due}}, choices);
}

Result<AgendaItem> AgendaService::renewalOf(const QString& code, qint64 paper)
{
    const Result<storage::Transaction> snapshot = snapshotOf(m_office);
    if (!snapshot) {
        return snapshot.failure();
    }
    const Result<storage::ExpiringPaper> held = agenda_items::paperOf(m_office, code, paper);
    if (!held) {
        return held.failure();
    }
    ChosenByClient choices(m_office.store().connection());
    const Result<calendar::DerivedDate> due = agenda_items::renewalDue(m_office, *held);
    return due ? told({due->date, *held}, choices) : Result<AgendaItem>(due.failure());
}

Result<AgendaItem> AgendaService::explained(const AgendaItem& item)
{
    const Result<storage::Transaction> snapshot = storage::Transaction::beginReading(m_office.store().connection());
    if (!snapshot) {
        return snapshot.failure();
    }
    AgendaItem full = item;
    const Result<void> explained = agenda_reasons::explain(m_office, full);
    return explained ? Result<AgendaItem>(std::move(full)) : explained.failure();
}

} // namespace core::services

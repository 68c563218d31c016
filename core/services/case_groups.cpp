// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_groups.h"

#include "core/services/case_list.h"
#include "core/storage/queries/bin_queries.h"
#include "core/storage/record_tables/all_tables.h"

#include <algorithm>

namespace core::services {

namespace {

using domain::CaseLink;
using storage::Connection;
using storage::RecordTable;

Result<QList<CaseId>> linkedWith(Connection& connection, CaseId id)
{
    const Result<QList<CaseLink>> after = RecordTable<CaseLink>::list(connection, &CaseLink::first, id);
    const Result<QList<CaseLink>> before = RecordTable<CaseLink>::list(connection, &CaseLink::second, id);
    if (!after || !before) {
        return after ? before.failure() : after.failure();
    }
    const Result<storage::OutOfSight> hidden = storage::bin_queries::outOfSight(connection);
    if (!hidden) {
        return hidden.failure();
    }
    QList<CaseId> linked;
    std::ranges::transform(*after, std::back_inserter(linked), &CaseLink::second);
    std::ranges::transform(*before, std::back_inserter(linked), &CaseLink::first);
    linked.removeIf([&hidden](CaseId each) { return hidden->cases.contains(each); });
    return linked;
}

/// The row of a case, among the person's own or read as another person's.
Result<CaseListRow> rowOf(const Office& office, Connection& connection, const QList<CaseListRow>& own, CaseId id)
{
    if (const auto known = std::ranges::find(own, id, &CaseListRow::id); known != own.end()) {
        return *known;
    }
    const Result<domain::CaseRecord> record = RecordTable<domain::CaseRecord>::find(connection, id);
    if (!record) {
        return record.failure();
    }
    const auto rows = caseListRows(office, storage::case_queries::ofPerson(connection, record->person));
    if (!rows) {
        return rows.failure();
    }
    const auto row = std::ranges::find(*rows, id, &CaseListRow::id);
    CORE_EXPECT(row != rows->end());
    return *row;
}

/// A case and all that its links lead to, by number.
Result<QList<CaseListRow>> groupOf(
    const Office& office, Connection& connection, const QList<CaseListRow>& own, const CaseListRow& first)
{
    QList<CaseListRow> group{first};
    for (qsizetype i = 0; i < group.size(); ++i) {
        const Result<QList<CaseId>> linked = linkedWith(connection, group.at(i).id);
        if (!linked) {
            return linked.failure();
        }
        for (const CaseId id : *linked) {
            if (std::ranges::find(group, id, &CaseListRow::id) != group.end()) {
                continue;
            }
            Result<CaseListRow> row = rowOf(office, connection, own, id);
            if (!row) {
                return row.failure();
            }
            group.append(std::move(row).value());
        }
    }
    std::ranges::sort(group, {}, &CaseListRow::number);
    const types::Shared<QString> lead(group.first().number);
    for (CaseListRow& row : group) {
        row.leadNumber = row.id == group.first().id ? types::Shared<QString>() : lead;
    }
    return group;
}

} // namespace

Result<QList<CaseListRow>> withLinkedTogether(
    const Office& office, storage::Connection& connection, const QList<CaseListRow>& cases)
{
    QList<CaseListRow> grouped;
    for (const CaseListRow& row : cases) {
        if (std::ranges::find(grouped, row.id, &CaseListRow::id) != grouped.end()) {
            continue;
        }
        const Result<QList<CaseListRow>> group = groupOf(office, connection, cases, row);
        if (!group) {
            return group;
        }
        grouped += *group;
    }
    return grouped;
}

} // namespace core::services

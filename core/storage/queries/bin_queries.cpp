// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/queries/bin_queries.h"

#include "core/storage/connection.h"
#include "core/storage/rows.h"

#include <string>

namespace core::storage::bin_queries {

namespace {

/// The kinds are numbered as BinKind.
constexpr std::string_view kList = R"(
SELECT binned.kind, binned.id, case_event.at, case_event.actor_id
  FROM (SELECT 0 AS kind, id, bin_event
          FROM person
         WHERE bin_event IS NOT NULL
         UNION ALL
        SELECT 1, id, bin_event
          FROM employer
         WHERE bin_event IS NOT NULL
         UNION ALL
        SELECT 2, id, bin_event
          FROM case_record
         WHERE bin_event IS NOT NULL) AS binned
  LEFT JOIN case_event ON case_event.id = binned.bin_event
 ORDER BY binned.bin_event DESC, binned.kind, binned.id)";

constexpr std::string_view kViews[] = {"binned_person", "binned_employer", "binned_case"};
constexpr std::string_view kCaseColumns[] = {"person_id", "employer_id", "id"};

std::string hangingSql(BinKind kind)
{
    const std::string column(kCaseColumns[static_cast<std::size_t>(kind)]);
    const std::string cases = "(SELECT id FROM case_record WHERE " + column + " = :id)";
    const bool isPerson = kind == BinKind::Person;
    const std::string own = isPerson ? " OR person_id = :id" : "";
    const std::string count = "(SELECT count(*) FROM ";
    return "SELECT " + count + "unended_case WHERE " + column + " = :id AND bin_event IS NULL), " + count
           + "case_record WHERE " + column + " = :id AND bin_event IS NULL), " + count
           + "custody WHERE returned_on IS NULL AND case_id IN " + cases + "), " + count + "document WHERE case_id IN "
           + cases + own + "), " + count + "paper WHERE case_id IN " + cases + own + "), "
           + (isPerson ? count + "dependant WHERE person_id = :id), " : "0, ")
           + (kind == BinKind::Employer ? "(SELECT count(DISTINCT person_id) FROM employment WHERE employer_id = :id "
                                          "AND person_id NOT IN binned_person)"
                                        : "0");
}

template <typename RecordId> Result<QSet<RecordId>> idsIn(Connection& connection, std::string_view view)
{
    QSet<RecordId> ids;
    const std::string sql = "SELECT id FROM " + std::string(view);
    const Result<void> read =
        eachRow(connection.statement(sql), [&ids](const Statement& row) { ids.insert(row.id<RecordId>(0)); });
    if (!read) {
        return read.failure();
    }
    return ids;
}

} // namespace

Result<QList<BinnedRow>> list(Connection& connection)
{
    return rowsOf(connection.statement(kList), [](const Statement& row) {
        return BinnedRow{{static_cast<BinKind>(row.number(0)), row.number(1)},
            QDateTime::fromString(row.text(2), Qt::ISODateWithMs), row.id<StaffId>(3)};
    });
}

Result<HangingRecords> hangingOn(Connection& connection, const BinRecord& record)
{
    const std::string sql = hangingSql(record.kind);
    Statement query = connection.statement(sql);
    query.bind(":id", record.id);
    const Result<bool> row = query.step();
    if (!row) {
        return row.failure();
    }
    const auto number = [&query](int column) { return static_cast<int>(query.number(column)); };
    HangingRecords hanging{number(0), number(1) - number(0), number(2), number(3), number(4), number(5), number(6)};
    if (record.kind == BinKind::Case) {
        hanging.openCases = hanging.endedCases = 0; // itself
    }
    const Result<void> read = query.wasRead();
    return read ? Result<HangingRecords>(hanging) : read.failure();
}

Result<bool> isBinned(Connection& connection, const BinRecord& record)
{
    const bool isCase = record.kind == BinKind::Case;
    const std::string sql = isCase ? "SELECT NOT EXISTS (SELECT 1 FROM kept_case WHERE id = :id) AND EXISTS (SELECT 1 "
                                     "FROM case_record WHERE id = :id)"
                                   : "SELECT :id IN " + std::string(kViews[static_cast<std::size_t>(record.kind)]);
    Statement query = connection.statement(sql);
    query.bind(":id", record.id);
    const Result<bool> row = query.step();
    if (!row) {
        return row.failure();
    }
    const bool isThere = query.number(0) != 0;
    const Result<void> read = query.wasRead();
    return read ? Result<bool>(isThere) : read.failure();
}

Result<OutOfSight> outOfSight(Connection& connection)
{
    Result<QSet<PersonId>> people = idsIn<PersonId>(connection, kViews[0]);
    Result<QSet<EmployerId>> employers = idsIn<EmployerId>(connection, kViews[1]);
    Result<QSet<CaseId>> cases = idsIn<CaseId>(connection, kViews[2]);
    if (!people || !employers || !cases) {
        return !people ? people.failure() : !employers ? employers.failure() : cases.failure();
    }
    return OutOfSight{std::move(people).value(), std::move(employers).value(), std::move(cases).value()};
}

} // namespace core::storage::bin_queries

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/queries/figure_queries.h"

#include "core/storage/connection.h"
#include "core/storage/event_rows.h"
#include "core/storage/record_tables/case_tables.h"
#include "core/storage/rows.h"

#include <QHash>

#include <algorithm>

namespace core::storage::figure_queries {

namespace {

/// Which permit stands for a person is chosen as person_queries::list chooses it.
constexpr std::string_view kPermitEnds = R"(
SELECT substr(permit.valid_to, 1, 7), person.id, '', '', 0
  FROM kept_person AS person
  JOIN permit ON permit.id =
       (SELECT id
          FROM permit
         WHERE person_id = person.id
         ORDER BY (ifnull(valid_from, '') <= :on AND ifnull(valid_to, '9999-12-31') >= :on
                   AND ifnull(cancelled_on, '9999-12-31') > :on) DESC, ifnull(valid_to, '9999-12-31') DESC, id DESC
         LIMIT 1)
 WHERE permit.valid_to BETWEEN :from AND :to AND ifnull(permit.cancelled_on, '9999-12-31') > :on
 ORDER BY 1, 2)";

constexpr std::string_view kOpenByStage = R"(
SELECT stage, id, procedure, city, 0
  FROM open_case
 ORDER BY 1, 2)";

constexpr std::string_view kOpenByHandler = R"(
SELECT ifnull(handler_id, 0), id, procedure, city, 0
  FROM open_case
 ORDER BY 1, 2)";

constexpr std::string_view kReturnedSince = R"(
SELECT DISTINCT ifnull(defect.reason, ''), case_record.id, case_record.procedure, case_record.city, 0
  FROM return_record
  JOIN kept_case AS case_record ON case_record.id = return_record.case_id
  LEFT JOIN defect ON defect.return_id = return_record.id
 WHERE return_record.returned_on >= :since
 ORDER BY 1, 2)";

constexpr std::string_view kDecidedSince = R"(
SELECT substr(decided, 1, 7), id, procedure, city, approved_on IS NOT NULL AND returns = 0
  FROM (SELECT *,
               coalesce(approved_on, CASE WHEN outcome = 'refused' THEN closed_on END) AS decided,
               (SELECT count(*)
                  FROM return_record
                 WHERE case_id = case_record.id) AS returns
          FROM kept_case AS case_record)
 WHERE decided >= :since
 ORDER BY 1, 2)";

CountedRow countedRow(const Statement& row)
{
    return {row.text(0), row.number(1), row.text(2), row.text(3), static_cast<int>(row.number(4))};
}

/// Acts that stand undone: an undo of them stands itself.
Result<QSet<qint64>> undoneActs(Connection& connection)
{
    QHash<qint64, qint64> undoneBy;
    const Result<void> read =
        eachRow(connection.statement("SELECT undoes, id FROM case_event WHERE undoes IS NOT NULL"),
            [&](const Statement& row) { undoneBy.insert(row.number(0), row.number(1)); });
    if (!read) {
        return read.failure();
    }
    QSet<qint64> undone;
    for (auto each = undoneBy.cbegin(); each != undoneBy.cend(); ++each) {
        int links = 1;
        for (auto next = undoneBy.constFind(each.value()); next != undoneBy.cend(); ++links) {
            next = undoneBy.constFind(next.value());
        }
        if (links % 2 == 1) {
            undone.insert(each.key());
        }
    }
    return undone;
}

/// Where a column of case_record lies in the journal's values.
QString valueOf(const char* side, const std::string& column)
{
    const std::vector<std::string> columns = RecordTable<domain::CaseRecord>::columnNames();
    const auto at = std::ranges::find(columns, column) - columns.begin();
    return QStringLiteral("json_extract(value.%1_values, '$[%2]')").arg(QLatin1String(side)).arg(at);
}

std::string staysSql()
{
    return QStringLiteral(R"(
SELECT %1, value.row_id, %2, %3, julianday(%4) - julianday(%5), event.id
  FROM event_value AS value
  JOIN case_event AS event ON event.id = value.id / %6
 WHERE value.table_name = 'case_record' AND value.old_values IS NOT NULL AND value.new_values IS NOT NULL
   AND value.row_id NOT IN binned_case AND event.undoes IS NULL AND %1 <> %7 AND %4 >= :since AND %5 LIKE '____-__-__')")
        .arg(valueOf("old", "stage"), valueOf("old", "procedure"), valueOf("old", "city"),
            valueOf("new", "stage_since"), valueOf("old", "stage_since"))
        .arg(event_rows::kValuesPerEvent)
        .arg(valueOf("new", "stage"))
        .toStdString();
}

} // namespace

Result<QList<CountedRow>> permitEnds(Connection& connection, QDate on, QDate from, QDate to)
{
    Statement query = connection.statement(kPermitEnds);
    query.bind(":on", on);
    query.bind(":from", from);
    query.bind(":to", to);
    return rowsOf(std::move(query), countedRow);
}

Result<QList<CountedRow>> openByStage(Connection& connection)
{
    return rowsOf(connection.statement(kOpenByStage), countedRow);
}

Result<QList<CountedRow>> openByHandler(Connection& connection)
{
    return rowsOf(connection.statement(kOpenByHandler), countedRow);
}

Result<QList<CountedRow>> returnedSince(Connection& connection, QDate since)
{
    Statement query = connection.statement(kReturnedSince);
    query.bind(":since", since);
    return rowsOf(std::move(query), countedRow);
}

Result<QList<CountedRow>> decidedSince(Connection& connection, QDate since)
{
    Statement query = connection.statement(kDecidedSince);
    query.bind(":since", since);
    return rowsOf(std::move(query), countedRow);
}

Result<QList<StageStay>> staysSince(Connection& connection, QDate since)
{
    const Result<QSet<qint64>> undone = undoneActs(connection);
    if (!undone) {
        return undone.failure();
    }
    static const std::string sql = staysSql();
    Statement query = connection.statement(sql);
    query.bind(":since", since);
    QList<StageStay> stays;
    const Result<void> read = eachRow(std::move(query), [&](const Statement& row) {
        if (!undone->contains(row.number(5))) {
            stays.append({row.text(0), row.number(1), row.text(2), row.text(3), static_cast<int>(row.number(4))});
        }
    });
    if (!read) {
        return read.failure();
    }
    return stays;
}

} // namespace core::storage::figure_queries

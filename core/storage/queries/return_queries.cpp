// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/queries/return_queries.h"

#include "core/storage/connection.h"
#include "core/storage/rows.h"

namespace core::storage::return_queries {

namespace {

constexpr std::string_view kRepeated = R"(
SELECT defect.reason, count(DISTINCT return_record.id) AS times, max(return_record.returned_on)
  FROM kept_case AS case_record
  JOIN return_record ON return_record.case_id = case_record.id
  JOIN defect ON defect.return_id = return_record.id
 WHERE case_record.city = :city AND case_record.procedure = :procedure AND case_record.id <> :except
   AND return_record.returned_on >= :since AND defect.reason <> ''
 GROUP BY defect.reason
HAVING times >= :least
 ORDER BY times DESC, defect.reason)";

} // namespace

Result<QList<RepeatedReturn>> repeated(
    Connection& connection, const QString& city, const QString& procedure, QDate since, int atLeast, CaseId except)
{
    Statement query = connection.statement(kRepeated);
    query.bind(":city", city);
    query.bind(":procedure", procedure);
    query.bind(":since", since);
    query.bind(":least", static_cast<qint64>(atLeast));
    query.bind(":except", except.value);
    return rowsOf(std::move(query), [](const Statement& row) {
        return RepeatedReturn{row.text(0), static_cast<int>(row.number(1)), row.date(2)};
    });
}

} // namespace core::storage::return_queries

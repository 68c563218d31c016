// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/queries/employer_queries.h"

#include "core/storage/connection.h"
#include "core/storage/queries/row_filter.h"
#include "core/storage/rows.h"

namespace core::storage::employer_queries {

namespace {

constexpr std::string_view kList = R"(
SELECT employer.id, employer.name_zh, employer.name_en, employer.credit_code, employer.city, employer.filing_expires_on,
       (SELECT count(DISTINCT person_id)
          FROM employment
         WHERE employer_id = employer.id AND person_id NOT IN binned_person
           AND ifnull(starts_on, '') <= :on AND ifnull(ends_on, '9999-12-31') >= :on),
       (SELECT count(*)
          FROM open_case
         WHERE employer_id = employer.id)
  FROM kept_employer AS employer)";

Result<EmployerId> firstId(Statement query)
{
    const Result<bool> row = query.step();
    if (!row) {
        return row.failure();
    }
    return *row ? query.id<EmployerId>(0) : EmployerId{};
}

} // namespace

Result<QList<EmployerRow>> list(Connection& connection, const QMap<QString, QString>& where, QDate on)
{
    const Result<RowFilter> filter = RowFilter::make(where,
        {
            {"name", "instr(employer.name_zh, :value) > 0 OR instr(lower(employer.name_en), lower(:value)) > 0"},
            {"credit-code", "employer.credit_code = upper(:value)"},
            {"city", "employer.city = lower(:value)"},
        });
    if (!filter) {
        return filter.failure();
    }
    const std::string sql = std::string(kList) + filter->clause() + " ORDER BY employer.sort_key, employer.id";
    Statement query = connection.statement(sql);
    filter->bindTo(query);
    query.bind(":on", on);
    return rowsOf(std::move(query), [](const Statement& row) {
        return EmployerRow{row.id<EmployerId>(0), {row.text(1), row.text(2)}, row.text(3), row.text(4), row.date(5),
            static_cast<int>(row.number(6)), static_cast<int>(row.number(7))};
    });
}

Result<EmployerId> byCreditCode(Connection& connection, const QString& creditCode)
{
    // The code's own condition lets the partial index serve.
    Statement query = connection.statement(R"(
SELECT id
  FROM kept_employer
 WHERE credit_code = :code AND credit_code <> ''
 ORDER BY id
 LIMIT 1)");
    query.bind(":code", creditCode);
    return firstId(std::move(query));
}

Result<EmployerId> byName(Connection& connection, const QString& name)
{
    if (name.isEmpty()) {
        return EmployerId{};
    }
    Statement query = connection.statement(R"(
SELECT id
  FROM kept_employer
 WHERE name_zh = :name OR name_en = :name
 ORDER BY id
 LIMIT 1)");
    query.bind(":name", name);
    return firstId(std::move(query));
}

} // namespace core::storage::employer_queries

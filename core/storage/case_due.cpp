// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_due.h"

#include "core/storage/connection.h"
#include "core/storage/rows.h"

namespace core::storage::case_due {

namespace {

constexpr std::string_view kInsert = R"(
INSERT INTO case_due (case_id, code, item, due, plan_by, opens, amber_from, provisional, lane)
VALUES (:case, :code, :item, :due, :planBy, :opens, :amberFrom, :provisional, :lane))";

constexpr const char* kShadow = R"(
CREATE TEMP TABLE IF NOT EXISTS case_due (
    case_id INTEGER NOT NULL,
    code TEXT NOT NULL,
    item INTEGER NOT NULL,
    due TEXT,
    plan_by TEXT,
    opens TEXT,
    amber_from TEXT,
    provisional INTEGER NOT NULL,
    lane TEXT NOT NULL,
    PRIMARY KEY (case_id, code, item)
) STRICT, WITHOUT ROWID)";

constexpr std::string_view kGroups = R"(
SELECT DISTINCT city, rules_on, procedure
  FROM open_case
 ORDER BY city, rules_on, procedure)";

constexpr std::string_view kOpen = R"(
SELECT id
  FROM open_case
 ORDER BY id)";

constexpr std::string_view kOpenOf = R"(
SELECT id
  FROM open_case
 WHERE city = :city AND rules_on IS :rulesOn AND procedure = :procedure
 ORDER BY id)";

Result<QList<CaseId>> idsOf(Statement query)
{
    return rowsOf(std::move(query), [](const Statement& row) { return row.id<CaseId>(0); });
}

} // namespace

Result<void> replace(Connection& connection, CaseId id, const QList<CaseDue>& dues)
{
    Statement removal = connection.statement("DELETE FROM case_due WHERE case_id = :case");
    removal.bind(":case", id);
    if (const Result<void> removed = removal.run(); !removed) {
        return removed;
    }
    for (const CaseDue& each : dues) {
        Statement insert = connection.statement(kInsert);
        insert.bind(":case", id);
        insert.bind(":code", each.code);
        insert.bind(":item", each.item);
        insert.bind(":due", each.due);
        insert.bind(":planBy", each.planBy);
        insert.bind(":opens", each.opens);
        insert.bind(":amberFrom", each.amberFrom);
        insert.bind(":provisional", qint64{each.provisional});
        insert.bind(":lane", domain::codeOf(each.lane));
        if (const Result<void> inserted = insert.run(); !inserted) {
            return inserted;
        }
    }
    return {};
}

Result<void> clear(Connection& connection) { return connection.execute("DELETE FROM case_due"); }

Result<QList<RuleGroup>> groupsOfOpenCases(Connection& connection)
{
    Statement query = connection.statement(kGroups);
    return rowsOf(std::move(query), [](const Statement& row) {
        return RuleGroup{row.text(0), row.date(1), row.text(2)};
    });
}

Result<QList<CaseId>> openCases(Connection& connection) { return idsOf(connection.statement(kOpen)); }

Result<QList<CaseId>> openCasesOf(Connection& connection, const RuleGroup& group)
{
    Statement query = connection.statement(kOpenOf);
    query.bind(":city", group.city);
    query.bind(":rulesOn", group.rulesOn);
    query.bind(":procedure", group.procedure);
    return idsOf(std::move(query));
}

Result<void> shadow(Connection& connection)
{
    const Result<void> made = connection.execute(kShadow);
    return made ? connection.execute("CREATE INDEX IF NOT EXISTS temp.case_due_by_day ON case_due (due)") : made;
}

Result<void> unshadow(Connection& connection) { return connection.execute("DROP TABLE IF EXISTS temp.case_due"); }

Result<bool> isShadowed(Connection& connection)
{
    const Result<qint64> tables =
        connection.number("SELECT count(*) FROM sqlite_temp_schema WHERE name = 'case_due'");
    return tables ? Result<bool>(*tables > 0) : Result<bool>(tables.failure());
}

} // namespace core::storage::case_due

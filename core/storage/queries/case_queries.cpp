// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/queries/case_queries.h"

#include "core/storage/connection.h"
#include "core/storage/queries/row_filter.h"
#include "core/storage/record_tables/case_tables.h"
#include "core/storage/rows.h"

namespace core::storage::case_queries {

using namespace Qt::Literals::StringLiterals;

namespace {

using CaseTable = RecordTable<domain::CaseRecord>;

constexpr qsizetype kDateLength = 10; ///< of YYYY-MM-DD

std::string listSql(const std::string& clause)
{
    std::string columns = "case_record.id, case_record.revision";
    for (const std::string& each : CaseTable::columnNames()) {
        columns += ", case_record." + each;
    }
    return "SELECT " + columns + R"(,
       person.surname, person.given_names, person.chinese_name, employer.name_zh, employer.name_en,
       (SELECT min(due || code) FROM case_due WHERE case_id = case_record.id AND code <> 'stage-overdue')
  FROM case_record
  JOIN person ON person.id = case_record.person_id
  LEFT JOIN employer ON employer.id = case_record.employer_id)"
        + clause + " ORDER BY case_record.number, case_record.id";
}

Result<QList<CaseRow>> collect(Statement query)
{
    const int names = static_cast<int>(CaseTable::columnNames().size()) + 2;
    return rowsOf(std::move(query), [names](const Statement& row) {
        return CaseRow{CaseTable::decode(row), row.text(names), row.text(names + 1), row.text(names + 2),
            {row.text(names + 3), row.text(names + 4)},
            QDate::fromString(row.text(names + 5).left(kDateLength), Qt::ISODate),
            row.text(names + 5).mid(kDateLength)};
    });
}

} // namespace

Result<QList<CaseRow>> list(Connection& connection, const QMap<QString, QString>& where)
{
    const Result<RowFilter> filter = RowFilter::make(where,
        {
            {"number", "case_record.number = upper(:value)"},
            {"procedure", "case_record.procedure = lower(:value)"},
            {"stage", "case_record.stage = lower(:value)"},
            {"status", "case_record.status = lower(:value)"},
            {"authority-status", "case_record.authority_status = lower(:value)"},
            {"city", "case_record.city = lower(:value)"},
            {"class", "case_record.permit_class = upper(:value)"},
            {"person",
                "'#' || case_record.person_id = :value OR instr(person.chinese_name, :value) > 0"
                " OR instr(lower(person.surname || ' ' || person.given_names), lower(:value)) > 0"},
            {"employer",
                "'#' || case_record.employer_id = :value OR instr(employer.name_zh, :value) > 0"
                " OR instr(lower(employer.name_en), lower(:value)) > 0"},
            {"open", "(case_record.id IN (SELECT id FROM open_case)) = (lower(:value) = 'true')"},
        });
    if (!filter) {
        return filter.failure();
    }
    const std::string sql = listSql(filter->clause());
    Statement query = connection.statement(sql);
    filter->bindTo(query);
    return collect(std::move(query));
}

Result<CaseId> idOf(Connection& connection, const QString& number)
{
    Statement query = connection.statement("SELECT id FROM case_record WHERE number = :number");
    query.bind(":number", number);
    const Result<bool> row = query.step();
    if (!row) {
        return row.failure();
    }
    if (!*row) {
        return Failure(FailureCode::RecordNotFound,
            {{u"table"_s, u"case_record"_s}, {u"id"_s, number}, {u"number"_s, number}});
    }
    return query.id<CaseId>(0);
}

Result<QList<CaseRow>> open(Connection& connection)
{
    static const std::string sql = listSql(" WHERE case_record.id IN (SELECT id FROM open_case)");
    return collect(connection.statement(sql));
}

Result<QList<CaseRow>> ofPerson(Connection& connection, PersonId person)
{
    static const std::string sql = listSql(" WHERE case_record.person_id = :person");
    Statement query = connection.statement(sql);
    query.bind(":person", person);
    return collect(std::move(query));
}

Result<QList<CaseRow>> ofEmployer(Connection& connection, EmployerId employer)
{
    static const std::string sql = listSql(" WHERE case_record.employer_id = :employer");
    Statement query = connection.statement(sql);
    query.bind(":employer", employer);
    return collect(std::move(query));
}

} // namespace core::storage::case_queries

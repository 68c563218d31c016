// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/queries/case_queries.h"

#include "core/storage/connection.h"
#include "core/storage/queries/row_filter.h"
#include "core/storage/record_tables/case_tables.h"
#include "core/storage/repeated.h"
#include "core/storage/rows.h"

#include <QHash>

namespace core::storage::case_queries {

using namespace Qt::Literals::StringLiterals;

namespace {

using CaseTable = RecordTable<domain::CaseRecord>;

constexpr qsizetype kDateLength = 10; ///< of YYYY-MM-DD

constexpr const char* kByNumber = " ORDER BY case_record.number, case_record.id";

constexpr std::string_view kListed = R"(
SELECT case_record.id, case_record.number, case_record.procedure, case_record.person_id, case_record.employer_id,
       case_record.city, case_record.permit_class, case_record.stage, case_record.status, case_record.authority_status,
       case_record.authority_checked_on, case_record.opened_on, case_record.stage_since, case_record.rules_on,
       (SELECT min(due || code) FROM case_due WHERE case_id = case_record.id AND code <> 'stage-overdue'),
       person.surname, person.given_names, person.chinese_name, employer.name_zh, employer.name_en
  FROM kept_case AS case_record
  JOIN person ON person.id = case_record.person_id
  LEFT JOIN employer ON employer.id = case_record.employer_id)";

/// Reads the rows of kListed. What many cases have in common is read and held once: one row is used for all.
class ListedCases final
{
public:
    [[nodiscard]] const CaseRow& read(const Statement& row)
    {
        domain::CaseRecord& record = m_row.record;
        record.id = row.id<CaseId>(0);
        record.number = row.text(1);
        record.procedure = m_codes.of(row, 2);
        record.person = row.id<PersonId>(3);
        record.employer = row.id<EmployerId>(4);
        record.city = m_codes.of(row, 5);
        record.permitClass = m_codes.of(row, 6);
        record.stage = m_codes.of(row, 7);
        record.status = m_statuses.of(row, 8, ColumnCodec<domain::CaseStatus>::decode);
        record.authorityStatus = m_authorityStatuses.of(row, 9, ColumnCodec<domain::AuthorityStatus>::decode);
        record.authorityCheckedOn = row.date(10);
        record.openedOn = row.date(11);
        record.stageSince = row.date(12);
        record.rulesOn = row.date(13);
        const Due& due = m_dues.of(row, 14, dueIn);
        m_row.nextDue = due.on;
        m_row.nextDueCode = due.code;
        readPerson(row);
        readEmployer(row);
        return m_row;
    }

private:
    struct Due
    {
        QDate on;
        QString code;
    };
    struct PersonNames
    {
        QString surname;
        QString givenNames;
        QString chineseName;
    };

    static Due dueIn(const Statement& row, int column)
    {
        const QString due = row.text(column);
        return {QDate::fromString(due.left(kDateLength), Qt::ISODate), due.mid(kDateLength)};
    }

    void readPerson(const Statement& row)
    {
        auto known = m_people.constFind(m_row.record.person);
        if (known == m_people.cend()) {
            known = m_people.insert(m_row.record.person, {row.text(15), row.text(16), row.text(17)});
        }
        m_row.personSurname = known->surname;
        m_row.personGivenNames = known->givenNames;
        m_row.personChineseName = known->chineseName;
    }

    void readEmployer(const Statement& row)
    {
        auto known = m_employers.constFind(m_row.record.employer);
        if (known == m_employers.cend()) {
            known = m_employers.insert(m_row.record.employer, {row.text(18), row.text(19)});
        }
        m_row.employerName = *known;
    }

    CaseRow m_row;
    RepeatedTexts m_codes;
    Repeated<domain::CaseStatus> m_statuses;
    Repeated<domain::AuthorityStatus> m_authorityStatuses;
    Repeated<Due> m_dues;
    QHash<PersonId, PersonNames> m_people;
    QHash<EmployerId, types::BilingualText> m_employers;
};

std::string listSql(const std::string& clause)
{
    std::string columns = "case_record.id, case_record.revision";
    for (const std::string& each : CaseTable::columnNames()) {
        columns += ", case_record." + each;
    }
    return "SELECT " + columns + R"(,
       person.surname, person.given_names, person.chinese_name, employer.name_zh, employer.name_en,
       (SELECT min(due || code) FROM case_due WHERE case_id = case_record.id AND code <> 'stage-overdue')
  FROM kept_case AS case_record
  JOIN person ON person.id = case_record.person_id
  LEFT JOIN employer ON employer.id = case_record.employer_id)"
           + clause + kByNumber;
}

CaseRow caseRow(const Statement& row)
{
    static const int names = static_cast<int>(CaseTable::columnNames().size()) + 2;
    return {CaseTable::decode(row), row.text(names), row.text(names + 1), row.text(names + 2),
        {row.text(names + 3), row.text(names + 4)},
        QDate::fromString(row.text(names + 5).left(kDateLength), Qt::ISODate), row.text(names + 5).mid(kDateLength)};
}

Result<QList<CaseRow>> collect(Statement query) { return rowsOf(std::move(query), caseRow); }

} // namespace

Result<qint64> count(Connection& connection)
{
    // Over all rows an index is enough; kept_case would look into each.
    return connection.number("SELECT (SELECT count(*) FROM case_record) - (SELECT count(*) FROM binned_case)");
}

Result<void> eachListed(Connection& connection, const QMap<QString, QString>& where,
    const std::function<void(const CaseRow& row)>& visit, int limit)
{
    const Result<RowFilter> filter = RowFilter::make(
        where, {
                   {"number", "case_record.number = upper(:value)"},
                   {"procedure", "case_record.procedure = lower(:value)"},
                   {"stage", "case_record.stage = lower(:value)"},
                   {"status", "case_record.status = lower(:value)"},
                   {"authority-status", "case_record.authority_status = lower(:value)"},
                   {"city", "case_record.city = lower(:value)"},
                   {"class", "case_record.permit_class = upper(:value)"},
                   {"person", "'#' || case_record.person_id = :value OR instr(person.chinese_name, :value) > 0"
                              " OR instr(lower(person.surname || ' ' || person.given_names), lower(:value)) > 0"},
                   {"employer", "'#' || case_record.employer_id = :value OR instr(employer.name_zh, :value) > 0"
                                " OR instr(lower(employer.name_en), lower(:value)) > 0"},
                   {"open", "(case_record.id IN (SELECT id FROM unended_case)) = (lower(:value) = 'true')"},
               });
    if (!filter) {
        return filter.failure();
    }
    const std::string sql = std::string(kListed) + filter->clause() + kByNumber + " LIMIT :limit";
    Statement query = connection.statement(sql);
    filter->bindTo(query);
    query.bind(":limit", limit > 0 ? qint64(limit) : qint64(-1));
    ListedCases rows;
    return eachRow(std::move(query), [&](const Statement& row) { visit(rows.read(row)); });
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
        return Failure(
            FailureCode::RecordNotFound, {{u"table"_s, u"case_record"_s}, {u"id"_s, number}, {u"number"_s, number}});
    }
    return query.id<CaseId>(0);
}

Result<QList<CaseRow>> open(Connection& connection, const std::function<bool(const CaseRow& row)>& isWanted)
{
    static const std::string sql = listSql(" WHERE case_record.id IN (SELECT id FROM unended_case)");
    QList<CaseRow> rows;
    const Result<void> read = eachRow(connection.statement(sql), [&](const Statement& each) {
        CaseRow row = caseRow(each);
        if (isWanted(row)) {
            rows.append(std::move(row));
        }
    });
    return read ? Result<QList<CaseRow>>(std::move(rows)) : read.failure();
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

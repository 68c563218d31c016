// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/queries/person_queries.h"

#include "core/storage/connection.h"
#include "core/storage/queries/row_filter.h"
#include "core/storage/rows.h"

namespace core::storage::person_queries {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::string_view kList = R"(
SELECT person.id, person.surname, person.given_names, person.chinese_name, person.nationality, person.born_on,
       passport.number, passport.expires_on,
       permit.number, permit.permit_class, permit.form, permit.valid_to,
       employer.id, employer.name_zh, employer.name_en,
       employment.position_zh, employment.position_en, employment.city,
       (SELECT count(*)
          FROM open_case
         WHERE open_case.person_id = person.id),
       passport.id, permit.id
  FROM person
  LEFT JOIN passport ON passport.id =
       (SELECT id
          FROM passport
         WHERE person_id = person.id
         ORDER BY expires_on DESC, id DESC
         LIMIT 1)
  LEFT JOIN permit ON permit.id =
       (SELECT id
          FROM permit
         WHERE person_id = person.id
         ORDER BY (ifnull(valid_from, '') <= :on AND ifnull(valid_to, '9999-12-31') >= :on
                   AND ifnull(cancelled_on, '9999-12-31') > :on) DESC, ifnull(valid_to, '9999-12-31') DESC, id DESC
         LIMIT 1)
  LEFT JOIN employment ON employment.id =
       (SELECT id
          FROM employment
         WHERE person_id = person.id
         ORDER BY (ifnull(starts_on, '') <= :on AND ifnull(ends_on, '9999-12-31') >= :on) DESC,
                  ifnull(starts_on, '') DESC, id DESC
         LIMIT 1)
  LEFT JOIN employer ON employer.id = employment.employer_id)";

PersonRow rowOf(const Statement& row)
{
    PersonRow person;
    person.id = row.id<PersonId>(0);
    person.surname = row.text(1);
    person.givenNames = row.text(2);
    person.chineseName = row.text(3);
    person.nationality = row.text(4);
    person.bornOn = row.date(5);
    person.passportNumber = row.text(6);
    person.passportExpiresOn = row.date(7);
    person.permitNumber = row.text(8);
    person.permitClass = row.text(9);
    person.permitForm = row.text(10);
    person.permitValidTo = row.date(11);
    person.employer = row.id<EmployerId>(12);
    person.employerName = {row.text(13), row.text(14)};
    person.position = {row.text(15), row.text(16)};
    person.city = row.text(17);
    person.openCases = static_cast<int>(row.number(18));
    person.passport = row.id<PassportId>(19);
    person.permit = row.id<PermitId>(20);
    return person;
}

/// Each once: a renewed permit names its person again.
Result<QList<PersonId>> idsOf(Statement query)
{
    QList<PersonId> ids;
    const Result<void> read = eachRow(std::move(query), [&ids](const Statement& row) {
        if (const auto id = row.id<PersonId>(0); !ids.contains(id)) {
            ids.append(id);
        }
    });
    if (!read) {
        return read.failure();
    }
    return ids;
}

} // namespace

Result<QList<PersonRow>> list(
    Connection& connection, const QMap<QString, QString>& where, QDate on, int limit, int offset)
{
    const Result<RowFilter> filter = RowFilter::make(where,
        {
            {"name",
                "instr(lower(person.surname || ' ' || person.given_names), lower(:value)) > 0"
                " OR instr(person.chinese_name, :value) > 0"},
            {"surname", "person.surname = upper(:value)"},
            {"passport", "person.id IN (SELECT person_id FROM passport WHERE number = upper(:value))"},
            {"permit", "person.id IN (SELECT person_id FROM permit WHERE number = upper(:value))"},
            {"nationality", "person.nationality = upper(:value)"},
            {"employer", "instr(employer.name_zh, :value) > 0 OR instr(lower(employer.name_en), lower(:value)) > 0"
                         " OR employer.credit_code = upper(:value)"},
            {"city", "employment.city = lower(:value)"},
            {"class", "permit.permit_class = upper(:value)"},
        });
    if (!filter) {
        return filter.failure();
    }
    const std::string sql = std::string(kList) + filter->clause()
        + " ORDER BY person.sort_key, person.id LIMIT :limit OFFSET :offset";
    Statement query = connection.statement(sql);
    filter->bindTo(query);
    query.bind(":on", on);
    query.bind(":limit", limit > 0 ? qint64(limit) : qint64(-1));
    query.bind(":offset", qint64(offset));
    return rowsOf(std::move(query), rowOf);
}

Result<QList<PersonId>> byPermitNumber(Connection& connection, const QString& number)
{
    if (number.isEmpty()) {
        return QList<PersonId>();
    }
    // The number's own condition lets the partial index serve.
    Statement query = connection.statement(R"(
SELECT person_id
  FROM permit
 WHERE number = :number AND number <> '')");
    query.bind(":number", number);
    return idsOf(std::move(query));
}

Result<QList<PersonId>> byPassport(Connection& connection, const QString& number, const QString& issuingState)
{
    if (number.isEmpty()) {
        return QList<PersonId>();
    }
    Statement query = connection.statement(R"(
SELECT person_id
  FROM passport
 WHERE number = :number AND issuing_state = :state)");
    query.bind(":number", number);
    query.bind(":state", issuingState);
    return idsOf(std::move(query));
}

Result<QList<PersonId>> byNameAndBirth(Connection& connection, const QString& surname, const QString& givenNames,
    QDate bornOn, const QString& nationality)
{
    Statement query = connection.statement(R"(
SELECT id
  FROM person
 WHERE born_on = :born AND nationality = :nationality AND surname = :surname AND given_names = :given
 ORDER BY id)");
    query.bind(":born", bornOn);
    query.bind(":nationality", nationality);
    query.bind(":surname", surname);
    query.bind(":given", givenNames);
    return idsOf(std::move(query));
}

Result<void> eachPermitNumber(Connection& connection, const std::function<void(const QString& number)>& visit)
{
    return eachRow(connection.statement("SELECT number FROM permit WHERE number <> ''"),
        [&visit](const Statement& row) { visit(row.text(0)); });
}

Result<void> eachPassportNumber(Connection& connection, const std::function<void(const QString& number)>& visit)
{
    return eachRow(connection.statement("SELECT number FROM passport WHERE number <> ''"),
        [&visit](const Statement& row) { visit(row.text(0)); });
}

Result<void> eachName(Connection& connection,
    const std::function<void(const QString& surname, const QString& givenNames, QDate bornOn)>& visit)
{
    return eachRow(connection.statement("SELECT surname, given_names, born_on FROM person WHERE born_on IS NOT NULL"),
        [&visit](const Statement& row) { visit(row.text(0), row.text(1), row.date(2)); });
}

Result<qint64> count(Connection& connection) { return connection.number("SELECT count(*) FROM person"); }

} // namespace core::storage::person_queries

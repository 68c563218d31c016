// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/queries/person_queries.h"

#include "core/storage/connection.h"
#include "core/storage/queries/row_filter.h"
#include "core/storage/repeated.h"
#include "core/storage/rows.h"

#include <QHash>

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
  FROM kept_person AS person
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
         WHERE person_id = person.id AND employer_id NOT IN binned_employer
         ORDER BY (ifnull(starts_on, '') <= :on AND ifnull(ends_on, '9999-12-31') >= :on) DESC,
                  ifnull(starts_on, '') DESC, id DESC
         LIMIT 1)
  LEFT JOIN employer ON employer.id = employment.employer_id)";

/// Reads the rows of kList. What many people have in common is read and held once: one row is used for all.
class ListedPeople final
{
public:
    [[nodiscard]] const PersonRow& read(const Statement& row)
    {
        m_row.id = row.id<PersonId>(0);
        m_row.surname = m_texts.of(row, 1);
        m_row.givenNames = m_texts.of(row, 2);
        m_row.chineseName = row.text(3);
        m_row.nationality = m_texts.of(row, 4);
        m_row.bornOn = row.date(5);
        m_row.passportNumber = row.text(6);
        m_row.passportExpiresOn = row.date(7);
        m_row.permitNumber = row.text(8);
        m_row.permitClass = m_texts.of(row, 9);
        m_row.permitForm = m_texts.of(row, 10);
        m_row.permitValidTo = row.date(11);
        m_row.employer = row.id<EmployerId>(12);
        m_row.employerName = employerIn(row);
        m_row.position = {m_texts.of(row, 15), m_texts.of(row, 16)};
        m_row.city = m_texts.of(row, 17);
        m_row.openCases = static_cast<int>(row.number(18));
        m_row.passport = row.id<PassportId>(19);
        m_row.permit = row.id<PermitId>(20);
        return m_row;
    }

private:
    const types::BilingualText& employerIn(const Statement& row)
    {
        const auto known = m_employers.constFind(m_row.employer);
        return known != m_employers.cend() ? *known : *m_employers.insert(m_row.employer, {row.text(13), row.text(14)});
    }

    PersonRow m_row;
    RepeatedTexts m_texts;
    QHash<EmployerId, types::BilingualText> m_employers;
};

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

Result<void> eachListed(Connection& connection, const QMap<QString, QString>& where, QDate on,
    const std::function<void(const PersonRow& row)>& visit, int limit, int offset)
{
    const Result<RowFilter> filter = RowFilter::make(where,
        {
            {"name", "instr(lower(person.surname || ' ' || person.given_names), lower(:value)) > 0"
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
    const std::string sql =
        std::string(kList) + filter->clause() + " ORDER BY person.sort_key, person.id LIMIT :limit OFFSET :offset";
    Statement query = connection.statement(sql);
    filter->bindTo(query);
    query.bind(":on", on);
    query.bind(":limit", limit > 0 ? qint64(limit) : qint64(-1));
    query.bind(":offset", qint64(offset));
    ListedPeople people;
    return eachRow(std::move(query), [&](const Statement& row) { visit(people.read(row)); });
}

Result<QList<PersonRow>> list(
    Connection& connection, const QMap<QString, QString>& where, QDate on, int limit, int offset)
{
    QList<PersonRow> rows;
    const Result<void> read = eachListed(
        connection, where, on, [&rows](const PersonRow& row) { rows.append(row); }, limit, offset);
    return read ? Result<QList<PersonRow>>(rows) : read.failure();
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
 WHERE number = :number AND number <> '' AND person_id NOT IN binned_person)");
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
 WHERE number = :number AND issuing_state = :state AND person_id NOT IN binned_person)");
    query.bind(":number", number);
    query.bind(":state", issuingState);
    return idsOf(std::move(query));
}

Result<QList<PersonId>> byNameAndBirth(
    Connection& connection, const QString& surname, const QString& givenNames, QDate bornOn, const QString& nationality)
{
    Statement query = connection.statement(R"(
SELECT id
  FROM kept_person
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
    return eachRow(
        connection.statement("SELECT number FROM permit WHERE number <> '' AND person_id NOT IN binned_person"),
        [&visit](const Statement& row) { visit(row.text(0)); });
}

Result<void> eachPassportNumber(Connection& connection, const std::function<void(const QString& number)>& visit)
{
    return eachRow(
        connection.statement("SELECT number FROM passport WHERE number <> '' AND person_id NOT IN binned_person"),
        [&visit](const Statement& row) { visit(row.text(0)); });
}

Result<void> eachName(Connection& connection,
    const std::function<void(const QString& surname, const QString& givenNames, QDate bornOn)>& visit)
{
    return eachRow(
        connection.statement("SELECT surname, given_names, born_on FROM kept_person WHERE born_on IS NOT NULL"),
        [&visit](const Statement& row) { visit(row.text(0), row.text(1), row.date(2)); });
}

Result<qint64> count(Connection& connection)
{
    return connection.number("SELECT (SELECT count(*) FROM person) - (SELECT count(*) FROM binned_person)");
}

} // namespace core::storage::person_queries

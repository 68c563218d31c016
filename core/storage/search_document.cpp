// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_document.h"

#include "core/storage/connection.h"

#include <QStringBuilder>

namespace core::storage {

namespace {

using search::SearchField;

constexpr qint64 kKinds = 4;
constexpr qsizetype kUsualFields = 4; ///< both names, a passport, a permit
const QDate kNoEnd(9999, 12, 31);

// Every query begins with the six columns of the line: both titles, both details, employer, number.
constexpr int kLineColumns = 6;

constexpr std::string_view kPerson = R"(
SELECT chinese_name, surname || ' ' || given_names, '', '',
       (SELECT employer_id
          FROM employment
         WHERE person_id = person.id AND employer_id NOT IN binned_employer
         ORDER BY ifnull(ends_on, '9999-12-31') DESC, id DESC
         LIMIT 1),
       (SELECT number FROM passport WHERE person_id = person.id ORDER BY expires_on DESC, id DESC LIMIT 1),
       surname || ' ' || given_names, chinese_name, nullif(mrz_name, given_names || ' ' || surname),
       (SELECT group_concat(number, ' ') FROM passport WHERE person_id = person.id),
       (SELECT group_concat(number, ' ') FROM permit WHERE person_id = person.id)
  FROM kept_person AS person
 WHERE id = :id)";

constexpr std::string_view kEmployer = R"(
SELECT name_zh, name_en, '', '', NULL, credit_code, name_zh, name_en, credit_code
  FROM kept_employer
 WHERE id = :id)";

constexpr std::string_view kCase = R"(
SELECT case_record.number, case_record.number, person.chinese_name, person.surname || ' ' || person.given_names,
       NULL, stage,
       person.surname || ' ' || person.given_names, person.chinese_name, employer.name_zh, employer.name_en,
       case_record.number, business_number, receipt_number, notice_number,
       (SELECT value FROM case_fact WHERE case_id = case_record.id AND fact = 'residence.receiptNumber')
  FROM kept_case AS case_record
  JOIN person ON person.id = case_record.person_id
  LEFT JOIN employer ON employer.id = case_record.employer_id
 WHERE case_record.id = :id)";

constexpr std::string_view kPaper = R"(
SELECT number, number, form, form, NULL, language, number
  FROM paper
 WHERE id = :id)";

struct DocumentQuery
{
    std::string_view sql;
    int names; ///< after the line's columns; what follows are numbers
    int numbers;
};

DocumentQuery queryOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Person:
        return {kPerson, 3, 2};
    case SearchKind::Employer:
        return {kEmployer, 2, 1};
    case SearchKind::Case:
        return {kCase, 4, 5};
    case SearchKind::Paper:
        break;
    }
    return {kPaper, 0, 1};
}

SearchLine lineOf(const Statement& row)
{
    return {{row.text(0), row.text(1)}, {row.text(2), row.text(3)}, row.id<EmployerId>(4), row.text(5)};
}

} // namespace

void SearchDocument::addField(SearchField::Kind kind, const QString& text)
{
    if (!text.isEmpty()) {
        m_fields.append({kind, text});
    }
}

void SearchDocument::add(const domain::Person& person)
{
    m_fields.reserve(kUsualFields);
    m_line.title = {person.chineseName, person.surname % u' ' % person.givenNames};
    addField(SearchField::Kind::Name, m_line.title.en);
    addField(SearchField::Kind::Name, person.chineseName);
    if (!person.mrzName.isEmpty() && person.mrzName != person.givenNames % u' ' % person.surname) {
        addField(SearchField::Kind::Name, person.mrzName);
    }
}

void SearchDocument::add(const domain::Passport& passport)
{
    addField(SearchField::Kind::Number, passport.number);
    const Rank rank(passport.expiresOn, passport.id.value);
    if (rank > m_passport) {
        m_passport = rank;
        m_line.number = passport.number;
    }
}

void SearchDocument::add(const domain::Permit& permit)
{
    addField(SearchField::Kind::Number, permit.number);
}

void SearchDocument::add(const domain::Employment& employment)
{
    const Rank rank(employment.endsOn.isNull() ? kNoEnd : employment.endsOn, employment.id.value);
    if (rank > m_employment) {
        m_employment = rank;
        m_line.employer = employment.employer;
    }
}

Result<std::optional<SearchDocument>> SearchDocument::read(Connection& connection, const SearchSubject& subject)
{
    const DocumentQuery wanted = queryOf(subject.kind);
    Statement query = connection.statement(wanted.sql);
    query.bind(":id", subject.id);
    const Result<bool> row = query.step();
    if (!row) {
        return row.failure();
    }
    if (!*row) {
        return std::optional<SearchDocument>();
    }
    SearchDocument document;
    document.m_line = lineOf(query);
    for (int i = 0; i < wanted.names + wanted.numbers; ++i) {
        const auto kind = i < wanted.names ? SearchField::Kind::Name : SearchField::Kind::Number;
        document.addField(kind, query.text(kLineColumns + i));
    }
    const Result<void> read = query.wasRead();
    return read ? Result<std::optional<SearchDocument>>(std::move(document)) : read.failure();
}

namespace search_document {

qint64 rowOf(const SearchSubject& subject)
{
    return subject.id * kKinds + static_cast<qint64>(subject.kind);
}

SearchSubject subjectOf(qint64 row)
{
    return {static_cast<SearchKind>(row % kKinds), row / kKinds};
}

} // namespace search_document

} // namespace core::storage

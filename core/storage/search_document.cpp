// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_document.h"

#include "core/storage/connection.h"

namespace core::storage::search_document {

namespace {

using search::SearchField;

constexpr qint64 kKinds = 4;

constexpr std::string_view kPerson = R"(
SELECT surname || ' ' || given_names, chinese_name, nullif(mrz_name, given_names || ' ' || surname),
       (SELECT group_concat(number, ' ') FROM passport WHERE person_id = person.id),
       (SELECT group_concat(number, ' ') FROM permit WHERE person_id = person.id)
  FROM person
 WHERE id = :id)";

constexpr std::string_view kEmployer = R"(
SELECT name_zh, name_en, credit_code
  FROM employer
 WHERE id = :id)";

constexpr std::string_view kCase = R"(
SELECT person.surname || ' ' || person.given_names, person.chinese_name, employer.name_zh, employer.name_en,
       case_record.number, business_number, receipt_number, notice_number
  FROM case_record
  JOIN person ON person.id = case_record.person_id
  LEFT JOIN employer ON employer.id = case_record.employer_id
 WHERE case_record.id = :id)";

constexpr std::string_view kPaper = R"(
SELECT number
  FROM paper
 WHERE id = :id)";

struct DocumentQuery
{
    std::string_view sql;
    int names; ///< the first columns are names, the others numbers
    int columns;
};

DocumentQuery queryOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Person:
        return {kPerson, 3, 5};
    case SearchKind::Employer:
        return {kEmployer, 2, 3};
    case SearchKind::Case:
        return {kCase, 4, 8};
    case SearchKind::Paper:
        break;
    }
    return {kPaper, 0, 1};
}

} // namespace

qint64 rowOf(const SearchSubject& subject)
{
    return subject.id * kKinds + static_cast<qint64>(subject.kind);
}

SearchSubject subjectOf(qint64 row)
{
    return {static_cast<SearchKind>(row % kKinds), row / kKinds};
}

QList<SearchField> fieldsOf(const domain::Person& person)
{
    QList<SearchField> fields{{SearchField::Kind::Name, person.surname + u' ' + person.givenNames}};
    if (!person.chineseName.isEmpty()) {
        fields.append({SearchField::Kind::Name, person.chineseName});
    }
    if (!person.mrzName.isEmpty() && person.mrzName != person.givenNames + u' ' + person.surname) {
        fields.append({SearchField::Kind::Name, person.mrzName});
    }
    return fields;
}

QList<SearchField> numberField(const QString& number)
{
    return number.isEmpty() ? QList<SearchField>() : QList<SearchField>{{SearchField::Kind::Number, number}};
}

Result<std::optional<QList<SearchField>>> fieldsOf(Connection& connection, const SearchSubject& subject)
{
    const DocumentQuery document = queryOf(subject.kind);
    Statement query = connection.statement(document.sql);
    query.bind(":id", subject.id);
    const Result<bool> row = query.step();
    if (!row) {
        return row.failure();
    }
    if (!*row) {
        return std::optional<QList<SearchField>>();
    }
    QList<SearchField> fields;
    for (int column = 0; column < document.columns; ++column) {
        const QString text = query.text(column);
        if (!text.isEmpty()) {
            fields.append({column < document.names ? SearchField::Kind::Name : SearchField::Kind::Number, text});
        }
    }
    return std::optional<QList<SearchField>>(std::move(fields));
}

} // namespace core::storage::search_document

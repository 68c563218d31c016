// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_document.h"

#include "core/storage/connection.h"

namespace core::storage::search_document {

namespace {

constexpr qint64 kKinds = 4;

constexpr std::string_view kPersonText = R"(
SELECT surname || ' ' || given_names || char(10) || given_names || ' ' || surname || char(10) || chinese_name
       || char(10) || mrz_name
       || ifnull((SELECT group_concat(char(10) || number, '') FROM passport WHERE person_id = person.id), '')
       || ifnull((SELECT group_concat(char(10) || number, '') FROM permit WHERE person_id = person.id), '')
  FROM person
 WHERE id = :id)";

constexpr std::string_view kEmployerText = R"(
SELECT name_zh || char(10) || name_en || char(10) || credit_code
  FROM employer
 WHERE id = :id)";

constexpr std::string_view kCaseText = R"(
SELECT number || char(10) || business_number || char(10) || receipt_number || char(10) || notice_number
  FROM case_record
 WHERE id = :id)";

constexpr std::string_view kPaperText = R"(
SELECT number
  FROM paper
 WHERE id = :id)";

std::string_view textQuery(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Person:
        return kPersonText;
    case SearchKind::Employer:
        return kEmployerText;
    case SearchKind::Case:
        return kCaseText;
    case SearchKind::Paper:
        return kPaperText;
    }
    return kPaperText;
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

Result<std::optional<QString>> textOf(Connection& connection, const SearchSubject& subject)
{
    Statement query = connection.statement(textQuery(subject.kind));
    query.bind(":id", subject.id);
    const Result<bool> row = query.step();
    if (!row) {
        return row.failure();
    }
    return *row ? std::optional<QString>(query.text(0)) : std::nullopt;
}

QString tokensOf(const QString& text)
{
    return text.toCaseFolded();
}

} // namespace core::storage::search_document

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/queries/search_queries.h"

#include "core/search/tokens.h"
#include "core/storage/connection.h"
#include "core/storage/search_document.h"

namespace core::storage::search_queries {

namespace {

/// In the index's own order: a rank would have to look at every hit, and what is searched for here are names and
/// numbers, not texts.
constexpr std::string_view kFind = R"(
SELECT rowid
  FROM search
 WHERE search MATCH :query
 LIMIT :limit)";

constexpr std::string_view kPerson = R"(
SELECT chinese_name, surname || ' ' || given_names, ifnull(employer.name_zh, ''), ifnull(employer.name_en, ''),
       ifnull((SELECT number FROM passport WHERE person_id = person.id ORDER BY expires_on DESC, id DESC LIMIT 1), '')
  FROM person
  LEFT JOIN employer ON employer.id =
       (SELECT employer_id
          FROM employment
         WHERE person_id = person.id
         ORDER BY ifnull(ends_on, '9999-12-31') DESC, id DESC
         LIMIT 1)
 WHERE person.id = :id)";

constexpr std::string_view kEmployer = R"(
SELECT name_zh, name_en, '', '', credit_code
  FROM employer
 WHERE id = :id)";

constexpr std::string_view kCase = R"(
SELECT number, number, chinese_name, surname || ' ' || given_names, stage
  FROM case_record
  JOIN person ON person.id = case_record.person_id
 WHERE case_record.id = :id)";

constexpr std::string_view kPaper = R"(
SELECT number, number, form, form, language
  FROM paper
 WHERE id = :id)";

std::string_view titleQuery(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Person:
        return kPerson;
    case SearchKind::Employer:
        return kEmployer;
    case SearchKind::Case:
        return kCase;
    case SearchKind::Paper:
        break;
    }
    return kPaper;
}

Result<void> addTitle(Connection& connection, SearchRow& hit)
{
    Statement query = connection.statement(titleQuery(hit.subject.kind));
    query.bind(":id", hit.subject.id);
    const Result<bool> row = query.step();
    if (!row) {
        return row.failure();
    }
    if (*row) {
        hit.title = {query.text(0), query.text(1)};
        hit.detail = {query.text(2), query.text(3)};
        hit.number = query.text(4);
    }
    return {};
}

} // namespace

Result<QList<SearchRow>> find(Connection& connection, const QString& text, int limit)
{
    const QString expression = search::queryTokens(text);
    QList<SearchRow> hits;
    if (expression.isEmpty()) {
        return hits;
    }
    Statement query = connection.statement(kFind);
    query.bind(":query", expression);
    query.bind(":limit", static_cast<qint64>(limit));
    while (true) {
        const Result<bool> row = query.step();
        if (!row) {
            return row.failure();
        }
        if (!*row) {
            return hits;
        }
        SearchRow hit{search_document::subjectOf(query.number(0)), {}, {}, {}};
        const Result<void> titled = addTitle(connection, hit);
        if (!titled) {
            return titled.failure();
        }
        hits.append(std::move(hit));
    }
}

} // namespace core::storage::search_queries

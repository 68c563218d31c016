// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/queries/search_queries.h"

#include "core/search/tokens.h"
#include "core/storage/connection.h"
#include "core/storage/rows.h"
#include "core/storage/search_document.h"

namespace core::storage::search_queries {

namespace {

/// In the order of the index: a rank would have to look at every hit, and what is searched for here are names and
/// numbers, not texts. The lines come straight from the table that FTS5 keeps them in, whose c0 to c5 are both titles, both
/// details, employer and number: asked for a column, FTS5 would run a statement of its own for each hit. An employer's
/// names stand in its own record alone.
constexpr std::string_view kFind = R"(
SELECT search.rowid, c0, c1, ifnull(employer.name_zh, c2), ifnull(employer.name_en, c3), c5
  FROM search
 CROSS JOIN search_content ON search_content.id = search.rowid
  LEFT JOIN employer ON employer.id = c4 AND c4 NOT IN binned_employer
 WHERE search MATCH :query
 ORDER BY search.rowid
 LIMIT :limit)";

} // namespace

Result<QList<SearchRow>> find(Connection& connection, const QString& text, int limit)
{
    const QString expression = search::queryTokens(text);
    if (expression.isEmpty()) {
        return QList<SearchRow>();
    }
    Statement query = connection.statement(kFind);
    query.bind(":query", expression);
    query.bind(":limit", static_cast<qint64>(limit));
    return rowsOf(std::move(query), [](const Statement& row) {
        return SearchRow{search_document::subjectOf(row.number(0)), {row.text(1), row.text(2)},
            {row.text(3), row.text(4)}, row.text(5)};
    });
}

} // namespace core::storage::search_queries

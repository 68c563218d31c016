// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_numbers.h"

#include "core/storage/connection.h"

namespace core::storage {

Result<qint64> RowNumbers::next(const char* table)
{
    const auto found = std::find_if(
        m_series.begin(), m_series.end(), [table](const Series& each) { return std::string_view(each.table) == table; });
    if (found != m_series.end()) {
        return ++found->last;
    }
    Statement query = m_connection->statement("SELECT value FROM last_row WHERE table_name = :table");
    query.bindText(":table", table);
    const Result<bool> row = query.step();
    if (!row) {
        return row.failure();
    }
    m_series.push_back({table, *row ? query.number(0) : 0});
    return ++m_series.back().last;
}

Result<void> RowNumbers::flush()
{
    for (const Series& each : m_series) {
        Statement statement = m_connection->statement(R"(
INSERT INTO last_row (table_name, value)
VALUES (:table, :value)
    ON CONFLICT (table_name) DO UPDATE SET value = excluded.value)");
        statement.bindText(":table", each.table);
        statement.bind(":value", each.last);
        const Result<void> done = statement.run();
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace core::storage

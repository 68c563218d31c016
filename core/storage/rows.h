// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"

#include <QList>

#include <type_traits>
#include <utility>

namespace core::storage {

/// Runs the statement to its end; visit(const Statement&) sees each row as it stands ready.
template <typename Visit> [[nodiscard]] Result<void> eachRow(Statement query, Visit visit)
{
    while (true) {
        const Result<bool> row = query.step();
        if (!row) {
            return row.failure();
        }
        if (!*row) {
            return {};
        }
        visit(std::as_const(query));
    }
}

/// What read(const Statement&) makes of each row, in the rows' order.
template <typename Read>
[[nodiscard]] auto rowsOf(Statement query, Read read) -> Result<QList<std::invoke_result_t<Read, const Statement&>>>
{
    QList<std::invoke_result_t<Read, const Statement&>> rows;
    const Result<void> ran = eachRow(std::move(query), [&](const Statement& row) { rows.append(read(row)); });
    if (!ran) {
        return ran.failure();
    }
    return rows;
}

} // namespace core::storage

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>

namespace core::services {

/// Rows as the store has them, in the order they came, turned round for people.
template <typename Row> [[nodiscard]] QList<Row> newestFirst(QList<Row> rows)
{
    std::ranges::reverse(rows);
    return rows;
}

} // namespace core::services

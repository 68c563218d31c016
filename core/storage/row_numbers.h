// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <vector>

namespace core::storage {

class Connection;

/// Hands out the ids of new records, inside the transaction of an Act. An id is never given twice, not even after the
/// undo of what had it: the history names records by their ids. Does what AUTOINCREMENT would, but touches the disk
/// once a table and act instead of once a row.
class RowNumbers final
{
public:
    explicit RowNumbers(Connection& connection) : m_connection(&connection) {}

    /// `table` is a literal.
    [[nodiscard]] Result<qint64> next(const char* table);
    /// Notes the last numbers given; before the commit.
    [[nodiscard]] Result<void> flush();

private:
    struct Series
    {
        const char* table;
        qint64 last;
    };

    Connection* m_connection;
    std::vector<Series> m_series;
};

} // namespace core::storage

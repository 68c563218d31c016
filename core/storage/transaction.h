// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace core::storage {

class Connection;

/// All or nothing. Rolls back when it goes out of scope unless commit() succeeded.
class [[nodiscard]] Transaction final
{
public:
    /// Takes the write lock at once, so that nothing read inside can have changed at the commit.
    [[nodiscard]] static Result<Transaction> beginWriting(Connection& connection);
    /// Everything read inside is of one moment.
    [[nodiscard]] static Result<Transaction> beginReading(Connection& connection);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// On a failure nothing was kept, and the transaction is over.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection& connection) : m_connection(&connection) {}
    Connection* m_connection;
};

} // namespace core::storage

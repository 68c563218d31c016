// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/connection.h"

namespace core::storage {

Result<Transaction> Transaction::beginWriting(Connection& connection)
{
    const Result<void> begun = connection.execute("BEGIN IMMEDIATE");
    if (!begun) {
        return begun.failure();
    }
    return Transaction(connection);
}

Result<Transaction> Transaction::beginReading(Connection& connection)
{
    const Result<void> begun = connection.execute("BEGIN DEFERRED");
    if (!begun) {
        return begun.failure();
    }
    return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction()
{
    if (m_connection != nullptr) {
        m_connection->rollBack();
    }
}

Result<void> Transaction::commit()
{
    CORE_EXPECT(m_connection != nullptr);
    Connection* connection = std::exchange(m_connection, nullptr);
    const Result<void> committed = connection->execute("COMMIT");
    if (!committed) {
        connection->rollBack();
    }
    return committed;
}

} // namespace core::storage

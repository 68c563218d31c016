// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/salt_source.h"
#include "core/storage/event_chain.h"
#include "core/storage/event_rows.h"
#include "core/storage/row_values.h"

namespace core::storage {

class Connection;

/// Writes one event and its values, inside the transaction of an Act.
class EventJournal final
{
public:
    /// Takes the next number of the chain; only the holder of the write lock may.
    [[nodiscard]] static Result<EventJournal> begin(Connection& connection, SaltSource& salts);

    [[nodiscard]] qint64 eventId() const { return m_event.id; }
    /// One change of one row, in the order the changes are made. A new person waits for what is added right after it
    /// and names it (passport, permit, employment): they become one value, hashed, kept and erased together.
    [[nodiscard]] Result<void> add(const char* table, qint64 row, const QByteArray& oldValues, const QByteArray& newValues);
    /// A row that was removed for good: its place in the chain is kept, what it held is not, nor the salt.
    [[nodiscard]] Result<void> addErased(const char* table, qint64 row, const QByteArray& oldValues);
    /// Writes the event over all values added; `event` brings who, when and what.
    [[nodiscard]] Result<void> finish(EventRow event);

private:
    EventJournal(Connection& connection, SaltSource& salts, EventRow event);
    [[nodiscard]] QByteArray nextSalt();
    [[nodiscard]] bool joinsWaiting(const char* table, const QByteArray& oldValues, const QByteArray& newValues) const;
    [[nodiscard]] Result<void> writeWaiting();
    enum class Kept { Values, HashAlone };
    [[nodiscard]] Result<void> write(const char* table, qint64 row, const QByteArray& oldValues,
        const QByteArray& newValues, Kept kept = Kept::Values);
    [[nodiscard]] Result<void> moveHead();

    Connection* m_connection;
    SaltSource* m_salts;
    EventRow m_event; ///< id, value count and previous hash are the journal's
    event_chain::ValuesHasher m_values;
    qint64 m_waitingPerson = 0; ///< 0: none
    QByteArray m_waitingReference; ///< how the values of its parts begin: the person is their first column
    event_rows::JoinedValues m_waitingValues;
    RowValues m_row; ///< filled again for each value
    QByteArray m_saltPool;
    qsizetype m_saltsUsed = 0;
};

} // namespace core::storage

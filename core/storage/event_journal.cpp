// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/event_journal.h"

#include "core/storage/connection.h"

#include <array>

namespace core::storage {

namespace {

/// Salts are fetched for that many values at once: asking the system for each would cost more than the hash.
constexpr qsizetype kSaltsAtOnce = 256;

constexpr const char* kPersonTable = "person";
/// What comes with a new person.
constexpr std::array<std::string_view, 3> kPartTables{"passport", "permit", "employment"};

constexpr std::string_view kLastEvent = R"(
SELECT event_id, hash
  FROM chain_head
 WHERE id = 1)";

constexpr std::string_view kMoveHead = R"(
INSERT INTO chain_head (id, event_id, hash)
VALUES (1, :event, :hash)
    ON CONFLICT (id) DO UPDATE SET event_id = excluded.event_id, hash = excluded.hash)";

} // namespace

EventJournal::EventJournal(Connection& connection, SaltSource& salts, EventRow event)
    : m_connection(&connection), m_salts(&salts), m_event(std::move(event))
{}

Result<EventJournal> EventJournal::begin(Connection& connection, SaltSource& salts)
{
    Statement query = connection.statement(kLastEvent);
    const Result<bool> row = query.step();
    if (!row) {
        return row.failure();
    }
    EventRow event;
    event.id = *row ? query.number(0) + 1 : 1;
    event.previousHash = *row ? query.bytes(1) : event_chain::firstPreviousHash();
    return EventJournal(connection, salts, std::move(event));
}

QByteArray EventJournal::nextSalt()
{
    if (m_saltsUsed * event_chain::kSaltBytes >= m_saltPool.size()) {
        // The first values of an act mostly are the only ones.
        const qsizetype count = m_event.valueCount < 8 ? 8 : kSaltsAtOnce;
        m_saltPool = m_salts->bytes(count * event_chain::kSaltBytes);
        m_saltsUsed = 0;
    }
    return m_saltPool.sliced(m_saltsUsed++ * event_chain::kSaltBytes, event_chain::kSaltBytes);
}

Result<void> EventJournal::add(const char* table, qint64 row, const QByteArray& oldValues, const QByteArray& newValues)
{
    if (joinsWaiting(table, oldValues, newValues)) {
        m_waitingValues.add(table, row, newValues);
        return {};
    }
    const Result<void> written = writeWaiting();
    if (!written) {
        return written;
    }
    if (!oldValues.isNull() || std::string_view(table) != kPersonTable) {
        return write(table, row, oldValues, newValues);
    }
    m_waitingPerson = row;
    m_waitingReference = '[' + QByteArray::number(row);
    m_waitingValues.begin(newValues);
    return {};
}

Result<void> EventJournal::addErased(const char* table, qint64 row, const QByteArray& oldValues)
{
    const Result<void> written = writeWaiting();
    return written ? write(table, row, oldValues, QByteArray(), Kept::HashAlone) : written;
}

bool EventJournal::joinsWaiting(const char* table, const QByteArray& oldValues, const QByteArray& newValues) const
{
    if (m_waitingPerson == 0 || !oldValues.isNull()
        || std::find(kPartTables.begin(), kPartTables.end(), table) == kPartTables.end()) {
        return false;
    }
    const qsizetype end = m_waitingReference.size();
    return newValues.startsWith(m_waitingReference) && (newValues.at(end) == ',' || newValues.at(end) == ']');
}

Result<void> EventJournal::writeWaiting()
{
    if (m_waitingPerson == 0) {
        return {};
    }
    const qint64 person = std::exchange(m_waitingPerson, 0);
    return write(kPersonTable, person, QByteArray(), m_waitingValues.finish());
}

Result<void> EventJournal::write(
    const char* table, qint64 row, const QByteArray& oldValues, const QByteArray& newValues, Kept kept)
{
    const qint64 ordinal = m_event.valueCount++;
    CORE_EXPECT(ordinal < event_rows::kValuesPerEvent);
    const QByteArray tableName = QByteArray::fromRawData(table, static_cast<qsizetype>(qstrlen(table)));
    const QByteArray salt = nextSalt();
    const QByteArray hash = event_chain::valueHash(salt, ordinal, tableName, row, oldValues, newValues);
    m_values.add(hash);

    if (kept == Kept::HashAlone) {
        return event_rows::insert(
            *m_connection, m_event.id, {ordinal, tableName, row, {}, {}, QByteArray(""), hash}, m_row);
    }
    return event_rows::insert(
        *m_connection, m_event.id, {ordinal, tableName, row, oldValues, newValues, salt, hash}, m_row);
}

Result<void> EventJournal::finish(EventRow event)
{
    const Result<void> written = writeWaiting();
    if (!written) {
        return written;
    }
    event.id = m_event.id;
    event.valueCount = m_event.valueCount;
    event.previousHash = m_event.previousHash;
    event.valuesHash = m_values.finish();
    event.hash = event_chain::eventHash(event);

    const Result<void> inserted = event_rows::insert(*m_connection, event);
    if (!inserted) {
        return inserted;
    }
    m_event = std::move(event);
    return moveHead();
}

Result<void> EventJournal::moveHead()
{
    Statement head = m_connection->statement(kMoveHead);
    head.bind(":event", m_event.id);
    head.bind(":hash", m_event.hash);
    return head.run();
}

} // namespace core::storage

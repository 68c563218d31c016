// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/chain_verifier.h"

#include "core/storage/connection.h"

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

using Break = std::optional<Failure>;

Break broken(qint64 event, const QString& kind)
{
    return Failure(FailureCode::ChainBroken, {{u"event"_s, QString::number(event)}, {u"kind"_s, kind}});
}

Break brokenValue(qint64 event, qint64 ordinal, const QString& kind)
{
    return broken(event, kind)->with(u"ordinal"_s, QString::number(ordinal));
}

QByteArray expectedHash(const EventValue& value)
{
    return event_chain::valueHash(
        value.salt, value.ordinal, value.table, value.row, value.oldValues, value.newValues);
}

} // namespace

Result<ChainHead> ChainVerifier::headOf(Connection& connection)
{
    Statement head = connection.statement("SELECT event_id, hash FROM chain_head WHERE id = 1");
    const Result<bool> row = head.step();
    if (!row) {
        return row.failure();
    }
    return *row ? ChainHead{head.number(0), head.bytes(1)} : ChainHead();
}

Result<Break> ChainVerifier::firstBreak()
{
    static const std::string sql
        = std::string("SELECT ") + event_rows::eventColumns() + " FROM case_event ORDER BY id";
    Statement events = m_connection.statement(sql);
    while (true) {
        const Result<bool> row = events.step();
        if (!row) {
            return row.failure();
        }
        if (!*row) {
            return checkHead();
        }
        const EventRow event = event_rows::eventOf(events);
        const Result<void> read = events.wasRead();
        if (!read) {
            return read.failure();
        }
        Result<Break> found = check(event);
        if (!found || found->has_value()) {
            return found;
        }
        if (m_noted && event.id == m_noted->event && event.hash != m_noted->hash) {
            return broken(event.id, u"event-rewritten"_s);
        }
        m_lastEvent = event.id;
        m_lastHash = event.hash;
    }
}

Result<Break> ChainVerifier::check(const EventRow& event)
{
    if (event.id != m_lastEvent + 1) {
        return broken(m_lastEvent + 1, u"event-missing"_s);
    }
    if (event.hash != event_chain::eventHash(event)) {
        return broken(event.id, u"event-edited"_s);
    }
    if (event.previousHash != m_lastHash) {
        // Whole in itself, yet not after this one: it is from elsewhere in this history, or from none.
        const Result<bool> isFromHere = isHashOfSomeEvent(event.previousHash);
        if (!isFromHere) {
            return isFromHere.failure();
        }
        return broken(event.id, *isFromHere ? u"event-moved"_s : u"event-inserted"_s);
    }
    return checkValues(event);
}

Result<Break> ChainVerifier::checkValues(const EventRow& event)
{
    static const std::string sql = std::string("SELECT ") + event_rows::valueColumns()
        + " FROM event_value WHERE id >= :first AND id < :next ORDER BY id";
    Statement values = m_connection.statement(sql);
    values.bind(":first", event.id * event_rows::kValuesPerEvent);
    values.bind(":next", (event.id + 1) * event_rows::kValuesPerEvent);
    event_chain::ValuesHasher hasher;
    qint64 expected = 0;
    while (true) {
        const Result<bool> row = values.step();
        if (!row) {
            return row.failure();
        }
        if (!*row) {
            break;
        }
        const EventValue value = event_rows::valueOf(values);
        const Result<void> read = values.wasRead();
        if (!read) {
            return read.failure();
        }
        if (value.ordinal != expected) {
            return brokenValue(event.id, expected, u"value-missing"_s);
        }
        if (value.ordinal >= event.valueCount) {
            return brokenValue(event.id, value.ordinal, u"value-inserted"_s);
        }
        if (!value.isErased() && value.hash != expectedHash(value)) {
            return brokenValue(event.id, value.ordinal, u"value-edited"_s);
        }
        hasher.add(value.hash);
        ++expected;
    }
    if (expected != event.valueCount) {
        return brokenValue(event.id, expected, u"value-missing"_s);
    }
    return hasher.finish() == event.valuesHash ? Break() : broken(event.id, u"value-edited"_s);
}

Result<Break> ChainVerifier::checkHead()
{
    const Result<ChainHead> head = headOf(m_connection);
    if (!head) {
        return head.failure();
    }
    if (head->event > m_lastEvent || (m_noted && m_noted->event > m_lastEvent)) {
        return broken(m_lastEvent + 1, u"tail-missing"_s);
    }
    if (head->event < m_lastEvent) {
        return broken(head->event + 1, u"event-inserted"_s);
    }
    if (head->event > 0 && head->hash != m_lastHash) {
        return broken(m_lastEvent, u"event-edited"_s);
    }
    return Break();
}

Result<bool> ChainVerifier::isHashOfSomeEvent(const QByteArray& hash)
{
    if (hash == event_chain::firstPreviousHash()) {
        return true;
    }
    Statement query = m_connection.statement("SELECT id FROM case_event WHERE hash = :hash");
    query.bind(":hash", hash);
    return query.step();
}

} // namespace core::storage

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/event_rows.h"

#include "core/storage/connection.h"
#include "core/storage/row_values.h"
#include "core/storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core::storage::event_rows {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView kRow("row");
constexpr QLatin1StringView kParts("with");

constexpr std::string_view kInsertValue = R"(
INSERT INTO event_value (id, table_name, row_id, old_values, new_values, salt, hash)
VALUES (?, ?, ?, ?, ?, ?, ?))";

constexpr std::string_view kInsertEvent = R"(
INSERT INTO case_event (id, at, actor_id, act, subject_kind, subject, args, undoes, reversible, value_count,
                        values_hash, previous_hash, hash)
VALUES (:id, :at, :actor, :act, :kind, :subject, :args, :undoes, :reversible, :count, :values, :previous, :hash))";

std::optional<QJsonValue> valuesOf(const QByteArray& json)
{
    if (json.isNull()) {
        return std::nullopt;
    }
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

void JoinedValues::begin(const QByteArray& values)
{
    m_json = R"({"row":)";
    m_json.append(values.constData(), static_cast<std::size_t>(values.size()));
    m_hasParts = false;
}

void JoinedValues::add(const char* table, qint64 row, const QByteArray& values)
{
    m_json += std::exchange(m_hasParts, true) ? R"(,[")" : R"(,"with":[[")";
    m_json += table;
    m_json += "\",";
    m_json += std::to_string(row);
    m_json += ',';
    m_json.append(values.constData(), static_cast<std::size_t>(values.size()));
    m_json += ']';
}

QByteArray JoinedValues::finish()
{
    m_json += m_hasParts ? "]}" : "}";
    return QByteArray::fromRawData(m_json.data(), static_cast<qsizetype>(m_json.size()));
}

QList<RowChange> changesOf(const EventValue& value)
{
    RowChange first{value.table, value.row, valuesOf(value.oldValues), valuesOf(value.newValues)};
    QJsonArray parts;
    if (first.newValues && first.newValues->isObject()) {
        QJsonObject whole = first.newValues->toObject();
        parts = whole.take(kParts).toArray();
        // A history of old names the columns, and has its parts beside them.
        first.newValues = whole.contains(kRow) ? whole.value(kRow) : QJsonValue(whole);
    }
    QList<RowChange> changes{std::move(first)};
    for (const QJsonValue& each : parts) {
        const QJsonArray part = each.toArray();
        changes.append({part.at(0).toString().toLatin1(), part.at(1).toInteger(), std::nullopt, part.at(2)});
    }
    return changes;
}

const char* eventColumns()
{
    return "id, at, actor_id, act, subject_kind, subject, args, undoes, reversible, value_count, values_hash,"
           " previous_hash, hash";
}

EventRow eventOf(const Statement& row)
{
    EventRow event;
    event.id = row.number(0);
    event.at = row.bytes(1);
    event.actor = row.number(2);
    event.act = row.bytes(3);
    event.subjectKind = row.bytes(4);
    event.subject = row.number(5);
    event.args = row.bytes(6);
    event.undoes = row.number(7);
    event.isReversible = row.number(8) != 0;
    event.valueCount = row.number(9);
    event.valuesHash = row.bytes(10);
    event.previousHash = row.bytes(11);
    event.hash = row.bytes(12);
    return event;
}

const char* valueColumns() { return "id, table_name, row_id, old_values, new_values, salt, hash"; }

EventValue valueOf(const Statement& row)
{
    EventValue value;
    value.ordinal = row.number(0) % kValuesPerEvent;
    value.table = row.bytes(1);
    value.row = row.number(2);
    value.oldValues = row.isNull(3) ? QByteArray() : row.bytes(3);
    value.newValues = row.isNull(4) ? QByteArray() : row.bytes(4);
    value.salt = row.bytes(5);
    value.hash = row.bytes(6);
    return value;
}

Result<void> insert(Connection& connection, const EventRow& event)
{
    Statement insert = connection.statement(kInsertEvent);
    insert.bind(":id", event.id);
    insert.bindText(":at", event.at);
    insert.bind(":actor", event.actor);
    insert.bindText(":act", event.act);
    insert.bindText(":kind", event.subjectKind);
    insert.bind(":subject", event.subject);
    insert.bindText(":args", event.args);
    insert.bind(":undoes", EventId{event.undoes});
    insert.bind(":reversible", event.isReversible ? qint64(1) : qint64(0));
    insert.bind(":count", event.valueCount);
    insert.bind(":values", event.valuesHash);
    insert.bind(":previous", event.previousHash);
    insert.bind(":hash", event.hash);
    return insert.run();
}

Result<void> insert(Connection& connection, qint64 event, const EventValue& value, RowValues& scratch)
{
    scratch.clear();
    scratch.addNumber(event * kValuesPerEvent + value.ordinal);
    scratch.addUtf8(value.table);
    scratch.addNumber(value.row);
    scratch.addUtf8(value.oldValues);
    scratch.addUtf8(value.newValues);
    scratch.addBytes(value.salt);
    scratch.addBytes(value.hash);
    Statement insert = connection.statement(kInsertValue);
    insert.bindRow(scratch, 1);
    return insert.run();
}

Result<EventRow> find(Connection& connection, qint64 event)
{
    static const std::string sql = std::string("SELECT ") + eventColumns() + " FROM case_event WHERE id = :event";
    Statement query = connection.statement(sql);
    query.bind(":event", event);
    const Result<bool> row = query.step();
    if (!row) {
        return row.failure();
    }
    if (!*row) {
        return Failure(FailureCode::RecordNotFound, {{u"table"_s, u"case_event"_s}, {u"id"_s, QString::number(event)}});
    }
    EventRow found = eventOf(query);
    const Result<void> read = query.wasRead();
    return read ? Result<EventRow>(std::move(found)) : read.failure();
}

Result<QList<EventValue>> valuesBackwards(Connection& connection, qint64 event, qint64 below, int count)
{
    static const std::string sql =
        std::string("SELECT ") + valueColumns()
        + " FROM event_value WHERE id >= :first AND id < :below ORDER BY id DESC LIMIT :count";
    Statement query = connection.statement(sql);
    query.bind(":first", event * kValuesPerEvent);
    query.bind(":below", event * kValuesPerEvent + below);
    query.bind(":count", static_cast<qint64>(count));
    return rowsOf(std::move(query), valueOf);
}

} // namespace core::storage::event_rows

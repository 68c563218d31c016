// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/event_rows.h"

#include "core/storage/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace core::storage::event_rows {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView kParts("with");

std::optional<QJsonObject> objectOf(const QByteArray& json)
{
    return json.isNull() ? std::nullopt : std::optional(QJsonDocument::fromJson(json).object());
}

} // namespace

void appendPart(QByteArray& parts, const char* table, qint64 row, const QByteArray& values)
{
    parts += parts.isEmpty() ? "[\"" : ",[\"";
    parts += table;
    parts += "\",";
    parts += QByteArray::number(row);
    parts += ',';
    parts += values;
    parts += ']';
}

QByteArray withParts(const QByteArray& values, const QByteArray& parts)
{
    if (parts.isEmpty()) {
        return values;
    }
    QByteArray whole;
    whole.reserve(values.size() + parts.size() + static_cast<qsizetype>(kParts.size()) + 8);
    whole.append(values.constData(), values.size() - 1); // one more member at the end of the object's text
    whole += values == "{}" ? "\"" : ",\"";
    whole += kParts.data();
    whole += "\":[";
    whole += parts;
    whole += "]}";
    return whole;
}

QList<RowChange> changesOf(const EventValue& value)
{
    RowChange first{value.table, value.row, objectOf(value.oldValues), objectOf(value.newValues)};
    const QJsonArray parts = first.newValues ? first.newValues->take(kParts).toArray() : QJsonArray();
    QList<RowChange> changes{std::move(first)};
    for (const QJsonValue& each : parts) {
        const QJsonArray part = each.toArray();
        changes.append({part.at(0).toString().toLatin1(), part.at(1).toInteger(), std::nullopt, part.at(2).toObject()});
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

const char* valueColumns()
{
    return "id, table_name, row_id, old_values, new_values, salt, hash";
}

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
    return eventOf(query);
}

Result<QList<EventValue>> valuesBackwards(Connection& connection, qint64 event, qint64 below, int count)
{
    static const std::string sql = std::string("SELECT ") + valueColumns()
        + " FROM event_value WHERE id >= :first AND id < :below ORDER BY id DESC LIMIT :count";
    Statement query = connection.statement(sql);
    query.bind(":first", event * kValuesPerEvent);
    query.bind(":below", event * kValuesPerEvent + below);
    query.bind(":count", static_cast<qint64>(count));
    QList<EventValue> values;
    while (true) {
        const Result<bool> row = query.step();
        if (!row) {
            return row.failure();
        }
        if (!*row) {
            return values;
        }
        values.append(valueOf(query));
    }
}

} // namespace core::storage::event_rows

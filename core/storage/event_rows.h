// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/event_chain.h"
#include "core/storage/statement.h"

#include <QJsonValue>

#include <optional>
#include <string>

namespace core::storage {

class Connection;
class RowValues;

/// What an event did to one row, or a new person with what was added along with it. Both sides null: the values were
/// erased.
struct EventValue
{
    qint64 ordinal = 0;
    QByteArray table;
    qint64 row = 0;
    QByteArray oldValues; ///< JSON, null before an insert
    QByteArray newValues; ///< JSON, null after a removal
    QByteArray salt;
    QByteArray hash;

    [[nodiscard]] bool isErased() const { return oldValues.isNull() && newValues.isNull(); }
};

/// What was done to one row, taken out of an EventValue.
struct RowChange
{
    QByteArray table;
    qint64 row = 0;
    std::optional<QJsonValue> oldValues; ///< nothing before an insert; for RecordTable::fromJson()
    std::optional<QJsonValue> newValues; ///< nothing after a removal
};

/// Rows of case_event and event_value as they stand. An event's values have the keys event · 2³² + ordinal, so that
/// they lie together in the order they were made and need no index.
namespace event_rows {

inline constexpr qint64 kValuesPerEvent = qint64(1) << 32;

/// Writes a new person's values with those of the rows added along with it: {"row": values, "with": [[table, row,
/// values], …]}. Keeps its memory for the next.
class JoinedValues final
{
public:
    void begin(const QByteArray& values);
    void add(const char* table, qint64 row, const QByteArray& values);
    /// The whole; valid until the next begin().
    [[nodiscard]] QByteArray finish();

private:
    std::string m_json;
    bool m_hasParts = false;
};

/// The changes of a value that is not erased, in the order they were made.
[[nodiscard]] QList<RowChange> changesOf(const EventValue& value);

/// The columns eventOf() reads, from its table case_event.
[[nodiscard]] const char* eventColumns();
[[nodiscard]] EventRow eventOf(const Statement& row);
[[nodiscard]] const char* valueColumns();
[[nodiscard]] EventValue valueOf(const Statement& row);

/// Writes a row as it is given. `scratch` is filled again for each value.
[[nodiscard]] Result<void> insert(Connection& connection, const EventRow& event);
[[nodiscard]] Result<void> insert(Connection& connection, qint64 event, const EventValue& value, RowValues& scratch);

/// RecordNotFound (table case_event).
[[nodiscard]] Result<EventRow> find(Connection& connection, qint64 event);
/// The values of an event from the newest to the oldest, `count` at most, those below ordinal `below`.
[[nodiscard]] Result<QList<EventValue>> valuesBackwards(Connection& connection, qint64 event, qint64 below, int count);

} // namespace event_rows

} // namespace core::storage

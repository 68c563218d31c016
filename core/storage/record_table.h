// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/column.h"
#include "core/storage/connection.h"
#include "core/storage/record_sql.h"
#include "core/storage/rows.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <tuple>

namespace core::storage {

/// What the store knows of a record type: `name` of its table and `columns`, a tuple of column(); specialised once a
/// record in record_tables/. The columns stand in the table's order: the history keeps values by their place, so a later
/// schema adds columns at the end and takes none away. May add derived columns (a sort key) with addDerivedNames() and encodeDerived(), which are
/// no part of the record's values, and searchSubject(), the search document that the record shows up in.
template <typename T>
struct TableOf;

template <typename T>
concept HasDerivedColumns = requires(const T& record, RowValues& row) { TableOf<T>::encodeDerived(record, row); };

/// Reading and writing one record type, generated from its TableOf. Writing is for Act, which journals what it does;
/// everybody may read. Every table has `id` and `revision` before the record's own columns. Compiled once for each record,
/// in record_tables/record_tables.cpp.
template <typename T>
class RecordTable final
{
public:
    using RecordId = decltype(T::id);

    [[nodiscard]] static const char* name() { return TableOf<T>::name; }

    [[nodiscard]] static const std::vector<std::string>& columnNames();

    static void encode(const T& record, RowValues& row);

    /// Of a row of record_sql::select().
    [[nodiscard]] static T decode(const Statement& row);

    /// The record that RowValues::toJson() wrote down, or a history of old with the columns' names; id and revision are
    /// not part of it.
    [[nodiscard]] static T fromJson(const QJsonValue& journalled);

    /// Nothing where there is no such row.
    [[nodiscard]] static Result<std::optional<T>> findIfThere(Connection& connection, RecordId id);

    /// Fails with RecordNotFound.
    [[nodiscard]] static Result<T> find(Connection& connection, RecordId id);

    /// Every record, in the order they came.
    [[nodiscard]] static Result<QList<T>> all(Connection& connection);

    /// The records whose member has that value, in the order they came. For a text member in two languages use a query.
    template <typename Value>
    [[nodiscard]] static Result<QList<T>> list(Connection& connection, Value T::*member, const Value& value);

    /// The record's id is set.
    [[nodiscard]] static Result<void> insertRow(Connection& connection, const T& record, const RowValues& row);

    [[nodiscard]] static Result<void> updateRow(Connection& connection, const T& record, const RowValues& row);

    [[nodiscard]] static Result<void> removeRow(Connection& connection, RecordId id);

    [[nodiscard]] static Failure notFound(RecordId id) { return failureOn(FailureCode::RecordNotFound, id); }
    [[nodiscard]] static Failure stale(RecordId id) { return failureOn(FailureCode::StaleRecord, id); }

private:
    static Failure failureOn(FailureCode code, RecordId id);
    static QJsonObject named(const QJsonArray& values);

    template <typename Visitor>
    static void forEachColumn(Visitor visitor)
    {
        std::apply([&](const auto&... each) { (visitor(each), ...); }, TableOf<T>::columns);
    }

    static std::vector<std::string> makeColumnNames();
    static std::vector<std::string> writtenNames();
    template <typename Value>
    static std::string columnOf(Value T::*member);
    static void bindValues(Statement& statement, const T& record, const RowValues& row, RowValues& derived, int first);
    static Result<QList<T>> collect(Statement query);
};

template <typename T>
const std::vector<std::string>& RecordTable<T>::columnNames()
{
    static const std::vector<std::string> names = makeColumnNames();
    return names;
}

template <typename T>
void RecordTable<T>::encode(const T& record, RowValues& row)
{
    row.clear();
    forEachColumn([&](const auto& each) {
        using Value = std::remove_cvref_t<decltype(record.*each.member)>;
        ColumnCodec<Value>::encode(record.*each.member, row);
    });
}

template <typename T>
T RecordTable<T>::decode(const Statement& row)
{
    T record;
    record.id = RecordId{row.number(0)};
    record.revision = static_cast<int>(row.number(1));
    int at = 2;
    forEachColumn([&](const auto& each) {
        using Value = std::remove_cvref_t<decltype(record.*each.member)>;
        record.*each.member = ColumnCodec<Value>::decode(row, at);
        at += ColumnCodec<Value>::width;
    });
    return record;
}

template <typename T>
T RecordTable<T>::fromJson(const QJsonValue& journalled)
{
    const QJsonObject values = journalled.isArray() ? named(journalled.toArray()) : journalled.toObject();
    T record;
    forEachColumn([&](const auto& each) {
        using Value = std::remove_cvref_t<decltype(record.*each.member)>;
        record.*each.member = ColumnCodec<Value>::fromJson(values, each.name);
    });
    return record;
}

template <typename T>
Result<std::optional<T>> RecordTable<T>::findIfThere(Connection& connection, RecordId id)
{
    static const std::string sql = record_sql::select(name(), columnNames()) + " WHERE id = :id";
    Statement query = connection.statement(sql);
    query.bind(":id", id.value);
    const Result<bool> row = query.step();
    if (!row) {
        return row.failure();
    }
    std::optional<T> record = *row ? std::optional<T>(decode(query)) : std::nullopt;
    const Result<void> read = query.wasRead();
    return read ? Result<std::optional<T>>(std::move(record)) : read.failure();
}

template <typename T>
Result<T> RecordTable<T>::find(Connection& connection, RecordId id)
{
    Result<std::optional<T>> found = findIfThere(connection, id);
    if (!found) {
        return found.failure();
    }
    if (!found->has_value()) {
        return notFound(id);
    }
    return std::move(**found);
}

template <typename T>
Result<QList<T>> RecordTable<T>::all(Connection& connection)
{
    static const std::string sql = record_sql::select(name(), columnNames()) + " ORDER BY id";
    return collect(connection.statement(sql));
}

template <typename T>
template <typename Value>
Result<QList<T>> RecordTable<T>::list(Connection& connection, Value T::*member, const Value& value)
{
    static_assert(ColumnCodec<Value>::width == 1);
    const std::string sql = record_sql::select(name(), columnNames()) + " WHERE " + columnOf(member) + " IS :value ORDER BY id";
    RowValues wanted;
    ColumnCodec<Value>::encode(value, wanted);
    Statement query = connection.statement(sql);
    query.bindRow(wanted, 1);
    return collect(std::move(query));
}

template <typename T>
Result<void> RecordTable<T>::insertRow(Connection& connection, const T& record, const RowValues& row)
{
    static const std::string sql = record_sql::insert(name(), writtenNames());
    Statement insert = connection.statement(sql);
    insert.bind(":id", record.id);
    insert.bind(":revision", static_cast<qint64>(record.revision));
    RowValues derived;
    bindValues(insert, record, row, derived, 3);
    return insert.run();
}

template <typename T>
Result<void> RecordTable<T>::updateRow(Connection& connection, const T& record, const RowValues& row)
{
    static const std::string sql = record_sql::update(name(), writtenNames());
    Statement update = connection.statement(sql);
    update.bind(":id", record.id);
    update.bind(":revision", static_cast<qint64>(record.revision));
    RowValues derived;
    bindValues(update, record, row, derived, 2);
    return update.run();
}

template <typename T>
Result<void> RecordTable<T>::removeRow(Connection& connection, RecordId id)
{
    static const std::string sql = record_sql::remove(name());
    Statement removal = connection.statement(sql);
    removal.bind(":id", id);
    return removal.run();
}

template <typename T>
Failure RecordTable<T>::failureOn(FailureCode code, RecordId id)
{
    return Failure(code,
        {{QStringLiteral("table"), QString::fromLatin1(name())}, {QStringLiteral("id"), QString::number(id.value)}});
}

template <typename T>
QJsonObject RecordTable<T>::named(const QJsonArray& values)
{
    const std::vector<std::string>& names = columnNames();
    QJsonObject object;
    for (qsizetype i = 0; i < std::min(values.size(), static_cast<qsizetype>(names.size())); ++i) {
        object.insert(QString::fromLatin1(names[static_cast<std::size_t>(i)]), values.at(i));
    }
    return object;
}

template <typename T>
std::vector<std::string> RecordTable<T>::makeColumnNames()
{
    std::vector<std::string> names;
    forEachColumn([&](const auto& each) {
        using Value = std::remove_cvref_t<decltype(std::declval<T>().*each.member)>;
        ColumnCodec<Value>::addNames(names, each.name);
    });
    return names;
}

template <typename T>
std::vector<std::string> RecordTable<T>::writtenNames()
{
    std::vector<std::string> names = columnNames();
    if constexpr (HasDerivedColumns<T>) {
        TableOf<T>::addDerivedNames(names);
    }
    return names;
}

template <typename T>
template <typename Value>
std::string RecordTable<T>::columnOf(Value T::*member)
{
    std::string found;
    forEachColumn([&](const auto& each) {
        if constexpr (std::is_same_v<decltype(each.member), Value T::*const>
            || std::is_same_v<decltype(each.member), Value T::*>) {
            if (each.member == member) {
                found = each.name;
            }
        }
    });
    CORE_EXPECT(!found.empty());
    return found;
}

template <typename T>
void RecordTable<T>::bindValues(Statement& statement, const T& record, const RowValues& row, RowValues& derived, int first)
{
    statement.bindRow(row, first);
    if constexpr (HasDerivedColumns<T>) {
        TableOf<T>::encodeDerived(record, derived);
        statement.bindRow(derived, first + row.count());
    }
}

template <typename T>
Result<QList<T>> RecordTable<T>::collect(Statement query)
{
    return rowsOf(std::move(query), [](const Statement& row) { return decode(row); });
}

} // namespace core::storage

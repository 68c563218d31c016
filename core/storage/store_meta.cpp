// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store_meta.h"

#include "core/storage/connection.h"

namespace core::storage::store_meta {

namespace {

constexpr std::string_view kSet = R"(
INSERT INTO meta (key, value)
VALUES (:key, :value)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value)";

} // namespace

Result<QByteArray> value(Connection& connection, const char* key)
{
    Statement query = connection.statement("SELECT value FROM meta WHERE key = :key");
    query.bindText(":key", key);
    const Result<bool> row = query.step();
    if (!row) {
        return row.failure();
    }
    QByteArray bytes = *row ? query.bytes(0) : QByteArray();
    const Result<void> read = query.wasRead();
    return read ? Result<QByteArray>(std::move(bytes)) : read.failure();
}

Result<void> setValue(Connection& connection, const char* key, const QByteArray& value)
{
    Statement statement = connection.statement(kSet);
    statement.bindText(":key", key);
    statement.bind(":value", value.isNull() ? QByteArray("") : value);
    return statement.run();
}

} // namespace core::storage::store_meta

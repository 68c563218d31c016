// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/drafts.h"

#include "core/storage/connection.h"
#include "core/storage/rows.h"
#include "core/storage/store.h"

#include <QJsonDocument>

namespace core::storage::drafts {

namespace {

constexpr std::string_view kSave = R"(
INSERT INTO draft (key, data_json, saved_at)
VALUES (:key, :data, :at)
    ON CONFLICT (key) DO UPDATE SET data_json = excluded.data_json, saved_at = excluded.saved_at)";

constexpr std::string_view kLoad = R"(
SELECT key, data_json, saved_at
  FROM draft
 WHERE :key IS NULL OR key = :key
 ORDER BY saved_at DESC, key)";

Result<QList<Draft>> collect(Statement query)
{
    return rowsOf(std::move(query), [](const Statement& row) {
        return Draft{row.text(0), QJsonDocument::fromJson(row.bytes(1)).object(),
            QDateTime::fromString(row.text(2), Qt::ISODateWithMs)};
    });
}

} // namespace

Result<void> save(Store& store, const QString& key, const QJsonObject& values)
{
    if (const std::optional<Failure> refusal = store.refusalToWrite()) {
        return *refusal;
    }
    Statement statement = store.connection().statement(kSave);
    statement.bind(":key", key);
    statement.bindText(":data", QJsonDocument(values).toJson(QJsonDocument::Compact));
    statement.bind(":at", store.clock().nowUtc().toString(Qt::ISODateWithMs));
    return statement.run();
}

Result<void> discard(Store& store, const QString& key)
{
    if (const std::optional<Failure> refusal = store.refusalToWrite()) {
        return *refusal;
    }
    Statement statement = store.connection().statement("DELETE FROM draft WHERE key = :key");
    statement.bind(":key", key);
    return statement.run();
}

Result<std::optional<Draft>> load(Connection& connection, const QString& key)
{
    Statement query = connection.statement(kLoad);
    query.bind(":key", key);
    const Result<QList<Draft>> found = collect(std::move(query));
    if (!found) {
        return found.failure();
    }
    return found->isEmpty() ? std::nullopt : std::optional<Draft>(found->constFirst());
}

Result<QList<Draft>> all(Connection& connection)
{
    Statement query = connection.statement(kLoad);
    query.bindNull(":key");
    return collect(std::move(query));
}

} // namespace core::storage::drafts

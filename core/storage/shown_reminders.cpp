// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/shown_reminders.h"

#include "core/storage/rows.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"

namespace core::storage::shown_reminders {

namespace {

constexpr std::string_view kAdd = R"(
INSERT INTO reminder_shown (key, shown_on)
VALUES (:key, :on)
    ON CONFLICT (key) DO NOTHING)";

} // namespace

Result<QSet<QString>> all(Connection& connection)
{
    QSet<QString> keys;
    const Result<void> read = eachRow(connection.statement("SELECT key FROM reminder_shown"),
        [&](const Statement& row) { keys.insert(row.text(0)); });
    if (!read) {
        return read.failure();
    }
    return keys;
}

Result<void> add(Store& store, const QStringList& keys, QDate on)
{
    if (const std::optional<Failure> refusal = store.refusalToWrite()) {
        return *refusal;
    }
    Result<Transaction> transaction = Transaction::beginWriting(store.connection());
    if (!transaction) {
        return transaction.failure();
    }
    for (const QString& key : keys) {
        Statement insert = store.connection().statement(kAdd);
        insert.bind(":key", key);
        insert.bind(":on", on);
        if (const Result<void> inserted = insert.run(); !inserted) {
            return inserted;
        }
    }
    return transaction->commit();
}

} // namespace core::storage::shown_reminders

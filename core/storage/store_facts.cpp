// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store_facts.h"

#include "core/storage/rows.h"
#include "core/storage/store.h"
#include "core/storage/store_files.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFileInfo>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::string_view kSchema = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid";
constexpr std::string_view kTables =
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%'"
    " ORDER BY name";

void measureFiles(const QString& folder, StoreFacts& facts)
{
    const QString database = store_files::database(folder);
    facts.databaseBytes = QFileInfo(database).size();
    facts.walBytes = QFileInfo(database + u"-wal"_s).size();
    const QFileInfoList documents = QDir(store_files::documents(folder)).entryInfoList(QDir::Files);
    for (const QFileInfo& each : documents) {
        ++facts.documents;
        facts.documentBytes += each.size();
    }
}

} // namespace

Result<StoreFacts> factsOf(const Store& store)
{
    Connection& connection = store.connection();
    const Result<Transaction> snapshot = Transaction::beginReading(connection);
    if (!snapshot) {
        return snapshot.failure();
    }
    StoreFacts facts;
    const Result<QString> version = connection.text("SELECT sqlite_version()");
    const Result<qint64> schema = connection.number("PRAGMA user_version");
    if (!version || !schema) {
        return version ? schema.failure() : version.failure();
    }
    facts.sqliteVersion = *version;
    facts.schemaVersion = static_cast<int>(*schema);
    for (const auto& [pragma, place] : {std::pair{"PRAGMA page_size", &facts.pageBytes},
             std::pair{"PRAGMA page_count", &facts.pages}, std::pair{"PRAGMA freelist_count", &facts.freePages}}) {
        const Result<qint64> number = connection.number(pragma);
        if (!number) {
            return number.failure();
        }
        *place = *number;
    }
    const auto text = [](const Statement& row) { return row.text(0); };
    const Result<QList<QString>> statements = rowsOf(connection.statement(kSchema), text);
    const Result<QList<QString>> tables = rowsOf(connection.statement(kTables), text);
    if (!statements || !tables) {
        return statements ? tables.failure() : statements.failure();
    }
    facts.schema = *statements;
    for (const QString& table : *tables) {
        const Result<qint64> rows = connection.number(u"SELECT count(*) FROM %1"_s.arg(table).toStdString());
        if (!rows) {
            return rows.failure();
        }
        facts.rows.insert(table, *rows);
    }
    measureFiles(store.folder(), facts);
    return facts;
}

} // namespace core::storage

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema_manager.h"

#include "core/base/logging.h"
#include "core/storage/connection.h"
#include "core/storage/file_sync.h"
#include "core/storage/migrations/m0001_base.h"
#include "core/storage/migrations/m0002_seals.h"
#include "core/storage/migrations/m0003_staff_keys.h"
#include "core/storage/migrations/m0004_erasure.h"
#include "core/storage/migrations/m0005_bin.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>

#include <spdlog/spdlog.h>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The copy has to open with the store's own key and to be whole.
Result<void> copyAndCheck(Connection& connection, const QString& file)
{
    const Result<void> copied = connection.copyTo(file);
    if (!copied) {
        return copied;
    }
    const Result<std::unique_ptr<Connection>> copy = connection.openCopy(file, Connection::Mode::Immutable);
    if (!copy) {
        return copy.failure();
    }
    const Result<QString> health = (*copy)->text("PRAGMA integrity_check(1)");
    return health && *health == u"ok" ? Result<void>() : Failure(FailureCode::StoreIo, {{u"path"_s, file}});
}

} // namespace

SchemaManager::SchemaManager()
    : SchemaManager(std::vector<Migration>{migrations::m0001Base(), migrations::m0002Seals(),
        migrations::m0003StaffKeys(), migrations::m0004Erasure(), migrations::m0005Bin()})
{}

SchemaManager::SchemaManager(std::vector<Migration> migrations) : m_migrations(std::move(migrations))
{
    int expected = 1;
    for (const Migration& each : m_migrations) {
        CORE_EXPECT(each.version == expected);
        ++expected;
    }
}

int SchemaManager::programVersion() const
{
    return static_cast<int>(m_migrations.size());
}

Result<int> SchemaManager::storeVersion(Connection& connection)
{
    const Result<qint64> version = connection.number("PRAGMA user_version");
    if (!version) {
        return version.failure();
    }
    return static_cast<int>(*version);
}

Failure SchemaManager::newer(int storeVersion, int programVersion)
{
    return Failure(FailureCode::StoreNewer,
        {{u"store"_s, QString::number(storeVersion)}, {u"program"_s, QString::number(programVersion)}});
}

Result<SchemaOutcome> SchemaManager::bringUpToDate(Connection& connection, const QString& backupFolder) const
{
    const Result<int> version = storeVersion(connection);
    if (!version) {
        return version.failure();
    }
    if (*version > programVersion()) {
        return newer(*version, programVersion());
    }
    if (*version == programVersion()) {
        return SchemaOutcome::Current;
    }
    QString backup;
    if (*version > 0) {
        const Result<QString> backedUp = checkAndBackUp(connection, *version, backupFolder);
        if (!backedUp) {
            return backedUp.failure();
        }
        backup = *backedUp;
    }
    for (auto each = m_migrations.begin() + *version; each != m_migrations.end(); ++each) {
        const Result<void> applied = apply(connection, *each);
        if (!applied) {
            return Failure(FailureCode::MigrationFailed,
                {{u"step"_s, QString::number(each->version)}, {u"backup"_s, backup}})
                .because(applied.failure());
        }
    }
    return *version == 0 ? SchemaOutcome::Created : SchemaOutcome::Upgraded;
}

Result<QString> SchemaManager::checkAndBackUp(Connection& connection, int version, const QString& backupFolder) const
{
    const Result<QString> health = connection.text("PRAGMA integrity_check(1)");
    if (!health) {
        return health.failure();
    }
    if (*health != u"ok") {
        return Failure(FailureCode::StoreDamaged, {{u"path"_s, connection.file()}, {u"detail"_s, *health}});
    }
    if (!makeFolder(backupFolder)) {
        return Failure(FailureCode::StoreIo, {{u"path"_s, backupFolder}});
    }
    const QString backup = QDir(backupFolder).filePath(u"before-%1-to-%2.sqlite"_s.arg(version).arg(programVersion()));
    logger("storage")->info("Back up the store before its upgrade from {} …", version);
    const QString making = backup + u".part"_s;
    QFile::remove(making);
    const Result<void> copied = copyAndCheck(connection, making);
    if (!copied) {
        QFile::remove(making);
        return copied.failure();
    }
    // What stands there is of an upgrade that did not come to its end.
    if (!replaceFile(making, backup) || !syncFolder(backupFolder)) {
        return Failure(FailureCode::StoreIo, {{u"path"_s, backup}});
    }
    return backup;
}

Result<void> SchemaManager::apply(Connection& connection, const Migration& migration)
{
    logger("storage")->info("Apply schema step {}: {} …", migration.version, migration.description);
    Result<Transaction> transaction = Transaction::beginWriting(connection);
    if (!transaction) {
        return transaction.failure();
    }
    for (const char* each : migration.statements) {
        const Result<void> done = connection.execute(each);
        if (!done) {
            return done;
        }
    }
    const QByteArray mark = "PRAGMA user_version = " + QByteArray::number(migration.version);
    const Result<void> marked = connection.execute(mark.constData());
    if (!marked) {
        return marked;
    }
    return transaction->commit();
}

} // namespace core::storage

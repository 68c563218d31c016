// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/base/logging.h"
#include "core/storage/file_sync.h"
#include "core/storage/store.h"
#include "core/storage/store_files.h"
#include "core/storage/store_verifier.h"

#include <QDir>
#include <QFileInfo>

#include <spdlog/spdlog.h>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

Failure ioFailure(const QString& path)
{
    return Failure(FailureCode::StoreIo, {{u"path"_s, path}});
}

QString nameOf(const Store& store)
{
    return QFileInfo(store.folder()).completeBaseName() + u'-'
        + store.clock().nowUtc().toString(u"yyyyMMdd-HHmmss") + u".permitdesk"_s;
}

/// After the records, so that every document they name is there; one that came later is an orphan and does no harm.
Result<void> copyDocuments(const Store& store, const QString& target)
{
    const QDir source(store_files::documents(store.folder()));
    const QDir folder(store_files::documents(target));
    const QStringList files = source.entryList(QDir::Files);
    for (const QString& each : files) {
        QFile copy(folder.filePath(each));
        const bool isCopied = QFile::copy(source.filePath(each), copy.fileName()) && copy.open(QIODevice::ReadWrite)
            && syncToDisk(copy);
        if (!isCopied) {
            return ioFailure(copy.fileName());
        }
    }
    return syncFolder(folder.path()) ? Result<void>() : Result<void>(ioFailure(target));
}

/// The same passphrases open the copy.
Result<void> copyKeys(const Store& store, const QString& target)
{
    if (!store.isEncrypted()) {
        return {};
    }
    Result<KeyRing> ring = KeyRing::read(store.folder());
    return ring ? ring->save(target, *store.dataKey()) : ring.failure();
}

Result<void> copyAndVerify(const Store& store, const QString& target)
{
    const Result<void> keys = copyKeys(store, target);
    if (!keys) {
        return keys;
    }
    const Result<void> records = store.connection().copyTo(store_files::database(target));
    if (!records) {
        return records;
    }
    const Result<void> documents = copyDocuments(store, target);
    if (!documents) {
        return documents;
    }
    const Result<std::unique_ptr<Store>> copy
        = Store::open(target, StoreEnvironment{store.clock(), store.salts()}, OpenMode::ReadOnly, store.access());
    if (!copy) {
        return copy.failure();
    }
    const Result<QList<Failure>> findings = verify(**copy);
    if (!findings) {
        return findings.failure();
    }
    return findings->isEmpty() ? Result<void>() : Result<void>(findings->constFirst());
}

} // namespace

Result<QString> backUp(const Store& store, const QString& targetFolder)
{
    const QString target = QDir(targetFolder).filePath(nameOf(store));
    if (QFileInfo::exists(target)) {
        return Failure(FailureCode::StoreExists, {{u"path"_s, target}});
    }
    logger("storage")->info("Back up the store …");
    if (!QDir().mkpath(store_files::documents(target))) {
        return ioFailure(target);
    }
    const Result<void> done = copyAndVerify(store, target);
    if (!done) {
        QDir(target).removeRecursively();
        return done.failure();
    }
    return target;
}

} // namespace core::storage

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/restore.h"

#include "core/base/logging.h"
#include "core/storage/file_sync.h"
#include "core/storage/living_key.h"
#include "core/storage/store_files.h"
#include "core/storage/store_header.h"
#include "core/storage/store_verifier.h"
#include "core/storage/whole_file.h"

#include <QDir>
#include <QFileInfo>

#include <spdlog/spdlog.h>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

Failure ioFailure(const QString& path) { return Failure(FailureCode::StoreIo, {{u"path"_s, path}}); }

/// Whole and verified, but not yet in its place.
QString readyName(const QString& folder) { return folder + u".restored"_s; }

constexpr auto kAside = "-before-restore-"_L1;

QString asideName(const QString& folder, const QDateTime& at)
{
    const QFileInfo about(folder);
    return about.dir().filePath(about.completeBaseName() + kAside + at.toString(u"yyyyMMdd-HHmmss") + u".permitdesk"_s);
}

/// Rubble of a store counts as one: what can be saved of it is not to be lost.
bool isOfAStore(const QString& folder)
{
    const QDir dir(folder);
    return dir.isEmpty() || KeyRing::isThere(folder) || dir.exists(u"documents"_s)
           || !dir.entryList({u"store.sqlite*"_s}, QDir::Files).isEmpty();
}

/// What the copy is made of, and no WAL.
Result<void> copyStore(const QString& backup, const QString& target)
{
    if (!makeFolder(QFileInfo(target).absolutePath()) || !QDir().mkpath(store_files::documents(target))) {
        return Failure(FailureCode::StoreReadOnly, {{u"path"_s, target}});
    }
    if (KeyRing::isThere(backup)) {
        const Result<void> keys = KeyRing::copyFiles(backup, target);
        if (!keys) {
            return keys;
        }
    }
    const Result<void> records = copySynced(store_files::database(backup), store_files::database(target));
    if (!records) {
        return records;
    }
    const QDir documents(store_files::documents(backup));
    const QStringList names = documents.entryList(QDir::Files);
    for (const QString& each : names) {
        const Result<void> copied =
            copySynced(documents.filePath(each), QDir(store_files::documents(target)).filePath(each));
        if (!copied) {
            return copied;
        }
    }
    const bool isSynced = syncFolder(store_files::documents(target)) && syncFolder(target);
    return isSynced ? Result<void>() : Result<void>(ioFailure(target));
}

/// What says that the bytes are not those of a sound store, as against trouble with the disk they are on.
bool isDamage(FailureCode code)
{
    switch (code) {
    case FailureCode::StoreDamaged:
    case FailureCode::DocumentMissing:
    case FailureCode::DocumentDamaged:
    case FailureCode::ChainBroken:
    case FailureCode::MigrationFailed:
        return true;
    default:
        return false;
    }
}

/// Opens the copy for writing: an older one is brought up to date, and what this leaves is one file without a WAL.
Result<void> tryCopy(const QString& copy, const std::optional<ChainHead>& noted, const StoreEnvironment& environment,
    const StoreAccess& access)
{
    const Result<std::unique_ptr<Store>> store = Store::open(copy, environment, OpenMode::ReadWrite, access);
    const Result<QList<Failure>> findings = store ? verify(**store, noted) : store.failure();
    if (!findings) {
        return findings.failure();
    }
    return findings->isEmpty() ? Result<void>() : Result<void>(findings->constFirst());
}

/// Backups are the office's and not that state's of its store.
void bringBackups(const QString& former, const QString& folder)
{
    const QDir from(store_files::backups(former));
    const QDir to(store_files::backups(folder));
    if (!from.exists() || !makeFolder(to.path())) {
        return;
    }
    const QStringList names = from.entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QString& each : names) {
        if (!QFileInfo::exists(to.filePath(each))) {
            QDir().rename(from.filePath(each), to.filePath(each));
        }
    }
    QDir().rmdir(from.path());
}

QString placeOf(const QString& folder) { return QDir::cleanPath(QFileInfo(folder).absoluteFilePath()); }

/// Of a restore that was stopped between moving the former store aside and putting the new one there.
void putInPlace(const QString& place)
{
    if (!QFileInfo::exists(place) && QFileInfo(readyName(place)).isDir()) {
        logger("storage")->warn("Finish a restore that was stopped");
        QDir().rename(readyName(place), place);
    }
}

/// Of a restore that was stopped before that: its store is still there, and the copy would one day be taken for it.
/// Whoever restores holds the store's lock as long as the copy is there.
void forgetReady(const QString& place)
{
    if (!QFileInfo(readyName(place)).isDir() || !isOfAStore(place) || QDir(place).isEmpty()) {
        return;
    }
    const Result<std::unique_ptr<StoreLock>> lock = StoreLock::acquire(place);
    if (lock) {
        logger("storage")->warn("Forget a restore that was stopped");
        QDir(readyName(place)).removeRecursively();
    }
}

/// Of a restore that was stopped after that.
void bringLeftBackups(const QString& place)
{
    const QDir parent = QFileInfo(place).dir();
    const QString begin = QFileInfo(place).completeBaseName() + kAside;
    const QStringList aside = parent.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& each : aside) {
        if (each.startsWith(begin)) {
            bringBackups(parent.filePath(each), place);
        }
    }
}

/// Out of the restored store's way, whole. Hands back where it is now.
Result<QString> moveAside(const QString& folder, const QDateTime& at, std::unique_ptr<StoreLock> lock)
{
    const QString aside = asideName(folder, at);
    if (QFileInfo::exists(aside)) {
        return ioFailure(aside);
    }
    lock.reset();
    return replaceFile(folder, aside) ? Result<QString>(aside) : ioFailure(aside);
}

/// The copy, whole under readyName(), takes the place of whatever stands there under that lock.
Result<RestoreOutcome> takePlace(const QString& folder, const QDateTime& at, std::unique_ptr<StoreLock> lock)
{
    RestoreOutcome outcome;
    QDir().rmdir(folder); // an empty folder is nothing to be kept
    if (QFileInfo::exists(folder)) {
        Result<QString> aside = moveAside(folder, at, std::move(lock));
        if (!aside) {
            return aside.failure();
        }
        outcome.keptAside = std::move(aside).value();
    }
    // Whoever looked for the store in between may have put it there.
    const bool isInPlace =
        replaceFile(readyName(folder), folder) || (QFileInfo::exists(folder) && !QFileInfo::exists(readyName(folder)));
    if (!isInPlace) {
        if (!outcome.keptAside.isEmpty()) {
            QDir().rename(outcome.keptAside, folder);
        }
        return ioFailure(folder);
    }
    if (!syncFolder(QFileInfo(folder).absolutePath())) {
        return ioFailure(folder);
    }
    if (!outcome.keptAside.isEmpty()) {
        bringBackups(outcome.keptAside, folder);
    }
    return outcome;
}

/// Keeps others from writing what stands in the place. Null where the place is free.
Result<std::unique_ptr<StoreLock>> claimPlace(const QString& folder)
{
    const bool isFolder = QFileInfo(folder).isDir();
    if (!QFileInfo::exists(folder) || (isFolder && QDir(folder).isEmpty())) {
        return std::unique_ptr<StoreLock>();
    }
    return isFolder && isOfAStore(folder) ? StoreLock::acquire(folder)
                                          : Failure(FailureCode::StoreExists, {{u"path"_s, folder}});
}

/// The backup as a whole store beside its place.
Result<void> makeReady(
    const QString& backup, const QString& folder, const StoreEnvironment& environment, const StoreAccess& access)
{
    const QString making = folder + u".part"_s;
    for (const QString& each : {making, readyName(folder)}) {
        if (!QDir(each).removeRecursively()) {
            return ioFailure(each);
        }
    }
    const Result<std::optional<ChainHead>> noted = chain_head::read(backup);
    Result<void> done = noted ? copyStore(backup, making) : noted.failure();
    if (done) {
        done = tryCopy(making, *noted, environment, access);
    }
    if (done && (!replaceFile(making, readyName(folder)) || !syncFolder(QFileInfo(folder).absolutePath()))) {
        done = ioFailure(folder);
    }
    if (!done) {
        QDir(making).removeRecursively();
        QDir(readyName(folder)).removeRecursively();
    }
    return done;
}

} // namespace

Failure ofBackup(const Failure& failure, const QString& backup)
{
    return isDamage(failure.code)
               ? Failure(FailureCode::BackupDamaged, {{u"path"_s, backup}, {u"detail"_s, failureName(failure.code)}})
                     .because(failure)
               : failure;
}

Result<RestoreOutcome> restore(
    const QString& backup, const QString& to, const StoreEnvironment& environment, const StoreAccess& access)
{
    const QString folder = placeOf(to);
    // Not all of finishRestore(): the backup itself may lie in a folder that was moved aside.
    putInPlace(folder);
    const Result<StoreHeader> header = StoreHeader::read(store_files::database(backup));
    if (!header) {
        return header.failure().with(u"path"_s, backup);
    }
    // Until it is moved: what others wrote there meanwhile would be moved, too.
    Result<std::unique_ptr<StoreLock>> place = claimPlace(folder);
    const Result<std::shared_ptr<const OpenedKey>> key = place ? livingKeyOf(backup, access) : place.failure();
    if (!key) {
        return ofBackup(key.failure(), backup);
    }
    const bool isFree = *place == nullptr;
    logger("storage")->info("Restore a backup …");
    const Result<void> ready =
        makeReady(backup, folder, environment, *key == nullptr ? StoreAccess() : StoreAccess(*key));
    if (!ready) {
        return ofBackup(ready.failure(), backup);
    }
    Result<std::unique_ptr<StoreLock>> still = *place != nullptr ? std::move(place) : claimPlace(folder);
    Result<RestoreOutcome> outcome =
        still ? takePlace(folder, environment.clock.nowUtc(), std::move(*still)) : still.failure();
    if (!outcome && (isFree || QFileInfo::exists(folder))) {
        // Whoever looks next would take it for a restore that is to be finished.
        QDir(readyName(folder)).removeRecursively();
    }
    return outcome;
}

void finishRestore(const QString& folder)
{
    const QString place = placeOf(folder);
    putInPlace(place);
    if (QFileInfo::exists(place)) {
        forgetReady(place);
        bringLeftBackups(place);
    }
}

} // namespace core::storage

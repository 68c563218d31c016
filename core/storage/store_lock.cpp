// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store_lock.h"

#include "core/storage/folder_guard.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString lockPath(const QString& storeFolder)
{
    return QDir(storeFolder).filePath(u"lock"_s);
}

/// A power cut may leave the beginning of a lock, and the beginning of a number is somebody else's.
bool isWhole(const QString& path)
{
    constexpr int kLines = 3; // of QLockFile at least: process, program, host
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll().count('\n') >= kLines;
}

std::optional<LockHolder> holderIn(const QLockFile& file, const QString& path)
{
    LockHolder holder;
    if (!isWhole(path) || !file.getLockInfo(&holder.pid, &holder.host, &holder.program)) {
        return std::nullopt;
    }
    holder.user = QFileInfo(path).owner();
    return holder;
}

bool isElsewhere(const LockHolder& holder)
{
    return !holder.host.isEmpty() && holder.host != QSysInfo::machineHostName();
}

/// A lock without a holder's name: whoever made it died before writing it. Under the guard only: QLockFile lets go of the
/// file before it removes it and takes it only after making it, and in between a lock taken over by age would be the
/// next one's.
bool takeUnwritten(QLockFile& file)
{
    constexpr int kAgeMs = 1;
    constexpr int kPatienceMs = 500;
    file.setStaleLockTime(kAgeMs);
    const bool taken = file.tryLock(kPatienceMs);
    file.setStaleLockTime(0);
    return taken;
}

} // namespace

Result<std::unique_ptr<StoreLock>> StoreLock::acquire(const QString& storeFolder)
{
    const FolderGuard guard(storeFolder);
    const QString path = lockPath(storeFolder);
    auto file = std::make_unique<QLockFile>(path);
    // An old lock is no stale lock: a window may stay open for weeks. Only a dead holder's is taken over.
    file->setStaleLockTime(0);
    if (file->tryLock(0)) {
        return std::unique_ptr<StoreLock>(new StoreLock(storeFolder, std::move(file)));
    }
    if (file->error() == QLockFile::PermissionError) {
        return Failure(FailureCode::StoreReadOnly, {{u"path"_s, storeFolder}});
    }
    if (file->error() == QLockFile::UnknownError) {
        // Qt's word for a lock that could be made but not filled.
        return Failure(FailureCode::StoreFull, {{u"path"_s, storeFolder}});
    }
    const std::optional<LockHolder> holder = holderIn(*file, path);
    if (!holder && takeUnwritten(*file)) {
        return std::unique_ptr<StoreLock>(new StoreLock(storeFolder, std::move(file)));
    }
    return inUse(storeFolder, holder.value_or(LockHolder{}));
}

StoreLock::~StoreLock()
{
    const FolderGuard guard(m_folder);
    m_file.reset();
}

std::optional<LockHolder> StoreLock::holderOf(const QString& storeFolder)
{
    const QString path = lockPath(storeFolder);
    if (!QFileInfo::exists(path)) {
        return std::nullopt;
    }
    return holderIn(QLockFile(path), path);
}

Result<void> StoreLock::checkNotElsewhere(const QString& storeFolder)
{
    const std::optional<LockHolder> holder = holderOf(storeFolder);
    return holder && isElsewhere(*holder) ? Result<void>(inUse(storeFolder, *holder)) : Result<void>();
}

Failure StoreLock::inUse(const QString& storeFolder, const LockHolder& holder)
{
    return Failure(isElsewhere(holder) ? FailureCode::StoreInUseElsewhere : FailureCode::StoreInUse,
        {{u"path"_s, storeFolder}, {u"host"_s, holder.host}, {u"pid"_s, QString::number(holder.pid)},
            {u"user"_s, holder.user}, {u"program"_s, holder.program}});
}

} // namespace core::storage

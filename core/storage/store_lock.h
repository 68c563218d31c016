// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace core::storage {

/// Who holds a store for writing.
struct LockHolder
{
    QString host;
    qint64 pid = 0;
    QString user;
    QString program;
};

/// The `lock` file of a store: one writer. A holder that died on this machine is recognised and its lock taken over;
/// one on another machine never is. Who takes it and who lets it go wait for one another (FolderGuard).
class StoreLock final
{
public:
    /// Fails with StoreInUse (args host, pid, user, program), StoreInUseElsewhere (the same) and StoreReadOnly (the folder cannot be written),
    /// StoreFull.
    [[nodiscard]] static Result<std::unique_ptr<StoreLock>> acquire(const QString& storeFolder);
    ~StoreLock();
    /// Who holds it now, if somebody does.
    [[nodiscard]] static std::optional<LockHolder> holderOf(const QString& storeFolder);
    [[nodiscard]] static Failure inUse(const QString& storeFolder, const LockHolder& holder);
    /// StoreInUseElsewhere where a program on another computer holds it: their shared memory is not ours, so that even
    /// reading beside it would read half of what it writes.
    [[nodiscard]] static Result<void> checkNotElsewhere(const QString& storeFolder);

private:
    StoreLock(QString folder, std::unique_ptr<QLockFile> file)
        : m_folder(std::move(folder)), m_file(std::move(file))
    {}
    QString m_folder;
    std::unique_ptr<QLockFile> m_file;
};

} // namespace core::storage

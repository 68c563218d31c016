// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QString>

namespace core::storage {

class Store;

/// Copies the whole store, as it stands now, into a new folder below `targetFolder` (backup_folder.h), opens the copy
/// and verifies it: it is there whole, or not at all. What an earlier backup that was killed left there is removed.
/// Documents that the backup before it in that folder has are shared with it where the file system can (hard links):
/// by the day's first backup (UTC) where they hash to what they should, by the later ones where their size is right.
/// Every other one is copied from the store, and each copy is read back and compared by its hash. The keys are copied
/// as they are, so that whoever opens the store today opens the backup, with today's passphrase, for as long as it is
/// kept. The head of its history is noted beside it (chain_head.h). Works beside a writer and on a read-only store.
/// Hands back the copy's path; it is itself a store. Fails with BackupFolderUnusable, BackupFolderFull (arg folder),
/// StoreExists, and where the store itself does not verify with StoreDamaged, DocumentMissing, DocumentDamaged,
/// ChainBroken.
/// Cancelled where it is to stop: nothing of it is left.
[[nodiscard]] Result<QString> backUp(const Store& store, const QString& targetFolder, const IsStopped& isStopped = {});

} // namespace core::storage

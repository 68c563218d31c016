// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/store.h"

#include <QString>

namespace core::storage {

/// What became of the store that stood in the restored one's place.
struct RestoreOutcome
{
    QString keptAside; ///< where it is now, with its WAL; empty where there was none
};

/// Makes a store of a backup: proves the passphrase (a key in memory, by its slot in the backup), copies the backup
/// into place under another name, brings it to this program's schema there, verifies all of it, and renames it. Nothing
/// of the backup changes. A WAL beside it is never taken along, and the folder in whose place it comes is moved aside
/// as a whole, so that no WAL of another state stands beside the restored database. The backups of that folder come
/// along into the new one. Whenever it is stopped, the former store opens, or the restored one: finishRestore() does
/// what is left. `backup` may lie in `to`. Fails with StoreNotThere, StoreNotAStore, StoreNewer (the backup),
/// BackupDamaged (args path, detail), StoreExists (`to` is no store: nothing is moved), StoreInUse, PassphraseNeeded,
/// PassphraseWrong, StoreNotEncrypted, StoreIo, StoreFull, StoreReadOnly; then `to` is as it was.
[[nodiscard]] Result<RestoreOutcome> restore(
    const QString& backup, const QString& to, const StoreEnvironment& environment, const StoreAccess& access);

/// What a failure of a store means where that store is a backup: damage becomes BackupDamaged, the rest stays as it is.
[[nodiscard]] Failure ofBackup(const Failure& failure, const QString& backup);

/// Does what a restore that was stopped has left: puts the restored store into its place where none stands there,
/// forgets it where the former one still does, and brings the backups of one that was moved aside. For whoever is about
/// to look for a store.
void finishRestore(const QString& folder);

} // namespace core::storage

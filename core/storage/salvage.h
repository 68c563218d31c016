// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <QList>
#include <QString>

namespace core::storage {

/// What became of one table of a damaged store.
struct SalvagedTable
{
    QString name;
    qint64 kept = 0;
    qint64 lost = 0;    ///< rows that could not be read, or hang on such a row; of a stretch of ids at most so many
    bool isCut = false; ///< nothing could be read behind the last row kept
};

struct SalvageReport
{
    QList<SalvagedTable> tables; ///< those that held or lost something
    int documentsKept = 0;
    int documentsLost = 0; ///< whose bytes are missing or damaged; their rows go too
    bool isHistoryWhole =
        false; ///< its chain holds what the damaged store's did; else it was made anew over what is left

    bool hasNewIdentity =
        false; ///< the office's name or the store's number could not be read: the folder's name, a new one

    [[nodiscard]] bool isEverythingKept() const;
};

/// Saves of a damaged store what can be read: row by row around the pages that cannot, documents by their bytes. The
/// new store has the same keys, verifies, and tells in its history that and when it was saved; events that were lost
/// stand there as such. Nothing of the damaged store changes, its WAL is read from a copy. A row that needs another one
/// that was lost goes, or loses the mention of it. Fails with StoreExists, StoreDamaged where nothing can be made of it
/// (a backup is the way then), PassphraseNeeded, PassphraseWrong, StoreNotEncrypted, StoreNewer, StoreInUse and
/// StoreInUseElsewhere while somebody writes it, StoreIo, StoreFull; then nothing is left at `to`.
[[nodiscard]] Result<SalvageReport> salvage(
    const QString& damaged, const QString& to, const StoreEnvironment& environment, const StoreAccess& access);

} // namespace core::storage

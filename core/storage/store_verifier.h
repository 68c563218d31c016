// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/chain_head.h"

#include <QList>
#include <QSet>
#include <QString>

namespace core::storage {

class Store;

/// Everything that is wrong with a store, in this order: a copy of its keys that is missing or damaged (StoreDamaged, arg
/// detail), SQLite's integrity check and foreign keys (StoreDamaged, args
/// detail, or table and id), each document's bytes (DocumentMissing, DocumentDamaged, args name, id), the first broken
/// row of the history (ChainBroken, see ChainVerifier). Empty: it is whole. Reads only.
/// `noted`: a head of its history noted elsewhere, which the history has to hold still.
/// Of the documents in `sameFiles` (their names in the vault) the size alone is looked at: they are known.
/// Fails with StoreIo, StoreBusy where it cannot be read at all.
[[nodiscard]] Result<QList<Failure>> verify(
    const Store& store, const std::optional<ChainHead>& noted = {}, const QSet<QString>& sameFiles = {});
/// Of a backup, against the head noted when it was made. Fails as verify().
[[nodiscard]] Result<QList<Failure>> verifyBackup(const Store& backup);

} // namespace core::storage

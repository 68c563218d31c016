// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/key_upkeep.h"

#include "core/storage/store_lock.h"

namespace core::storage {

Result<void> raiseWork(
    const QString& folder, const OpenedKey& opened, const QString& typed, const PassphraseCost& cost, SaltSource& salts)
{
    const Result<KeyRing> before = KeyRing::read(folder);
    const KeySlot* slot = before ? before->find(opened.slot) : nullptr;
    if (slot == nullptr || slot->kind != KeySlotKind::Passphrase || !slot->cost.isWeakerThan(cost)) {
        return before ? Result<void>() : before.failure();
    }
    const Result<std::unique_ptr<StoreLock>> lock = StoreLock::acquire(folder);
    if (!lock) {
        return lock.failure();
    }
    Result<KeyRing> ring = KeyRing::read(folder);
    const Result<bool> raised =
        ring ? ring->raiseWork(opened.slot, opened.key, typed, cost, salts) : Result<bool>(ring.failure());
    if (!raised) {
        return raised.failure();
    }
    return *raised ? ring->mend(folder, opened.key) : Result<void>();
}

} // namespace core::storage

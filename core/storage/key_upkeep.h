// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/key_ring.h"

namespace core::storage {

/// Gives the slot that `typed` opened as much work as is asked for today, where it was set with less, for a program
/// that keeps the key and not the secret: Store::open() does the same where it is given the secret. Takes half a second
/// where there is something to do. Fails with StoreInUse and StoreReadOnly where the store is not to be written just
/// now, and as KeyRing::read, changePassphrase and save; the store opens with `typed` all the same.
[[nodiscard]] Result<void> raiseWork(const QString& folder, const OpenedKey& opened, const QString& typed,
    const PassphraseCost& cost, SaltSource& salts);

} // namespace core::storage

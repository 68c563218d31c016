// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store_access.h"

namespace core::storage {

/// As StoreAccess::keyOf. A key in memory counts only as long as the store in `folder` has the slot that gave it;
/// otherwise it fails with PassphraseWrong (arg path), as the passphrase itself would.
[[nodiscard]] Result<std::shared_ptr<const OpenedKey>> livingKeyOf(const QString& folder, const StoreAccess& access);

} // namespace core::storage

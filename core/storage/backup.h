// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace core::storage {

class Store;

/// Copies the whole store, as it stands now, into a new folder Name-YYYYMMDD-HHMMSS.permitdesk below `targetFolder`
/// (UTC), opens the copy and verifies it; a copy that does not verify is removed. Works beside a writer and on a
/// read-only store. Hands back the copy's path; it is itself a store.
/// Fails with StoreIo, StoreFull, StoreExists, StoreDamaged (the store itself does not verify: arg detail).
[[nodiscard]] Result<QString> backUp(const Store& store, const QString& targetFolder);

} // namespace core::storage

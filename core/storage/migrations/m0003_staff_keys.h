// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/migrations/migration.h"

namespace core::storage::migrations {

/// Which key slot of an encrypted store is whose.
[[nodiscard]] Migration m0003StaffKeys();

} // namespace core::storage::migrations

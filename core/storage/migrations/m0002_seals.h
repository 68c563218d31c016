// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/migrations/migration.h"

namespace core::storage::migrations {

/// Seals of employers, packets of papers on their way to them, and what comes back signed and sealed.
[[nodiscard]] Migration m0002Seals();

} // namespace core::storage::migrations

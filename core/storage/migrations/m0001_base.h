// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/migrations/migration.h"

namespace core::storage::migrations {

/// The first schema: records, history, search.
[[nodiscard]] Migration m0001Base();

} // namespace core::storage::migrations

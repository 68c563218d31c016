// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/migrations/migration.h"

namespace core::storage::migrations {

/// An erased value loses its salt too, with which its hash could be tried against guesses.
[[nodiscard]] Migration m0004Erasure();

} // namespace core::storage::migrations

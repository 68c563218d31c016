// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"

namespace core::services {

/// What people should know about where and when they work, though nothing is wrong with the store: StoreSynced (arg
/// service), StoreOnNetwork, ConflictCopies (arg names), ClockBehind (arg last: when the history was last written).
/// Fails only where the store cannot be read.
[[nodiscard]] Result<QList<Failure>> storeWarnings(Office& office);

} // namespace core::services

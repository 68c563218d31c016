// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"

struct sqlite3;

namespace core::storage {

/// The catalogue's failure for what SQLite reports: StoreFull, StoreIo, StoreBusy, StoreDamaged, StoreNotAStore,
/// StoreReadOnly, RecordInUse (a foreign key still points there), else Internal. `what` names the act, never a value.
[[nodiscard]] Failure failureOf(sqlite3* handle, int code, const QString& what);

} // namespace core::storage

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"

namespace support {

/// Every row of every record table, revision apart, as text: equal before an act and after its undo.
[[nodiscard]] QStringList recordRows(core::services::Office& office);
/// The same of a store that is opened for reading only.
[[nodiscard]] QStringList recordRowsOf(const QString& store);

} // namespace support

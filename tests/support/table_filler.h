// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QStringList>

namespace support {

/// Puts rows into every table that has none: texts that tell where they stand, the first value that a CHECK allows,
/// references to rows that are there. They have no history.
void fillEmptyTables(core::storage::Connection& connection);

/// "table.column", in the order of the names.
[[nodiscard]] QStringList columnsOf(core::storage::Connection& connection);
/// Every row of these columns' tables, its values as SQL writes them, sorted.
[[nodiscard]] QStringList valuesOf(core::storage::Connection& connection, const QStringList& columns);

} // namespace support

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

struct sqlite3;

namespace core::storage {

/// The first page on a sealed store's free list that does not open, nothing where all do. SQLite's own check looks at
/// every other page, but not into free ones. Only for as long as the WAL is empty: it may hold such a page anew, and
/// then what stands in the database does not count.
[[nodiscard]] std::optional<std::uint32_t> damagedFreePage(sqlite3* handle);

} // namespace core::storage

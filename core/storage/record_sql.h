// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace core::storage::record_sql {

/// The statements of a record's table, made once from the names of its columns. Placeholders are the columns' names
/// with a colon; those of id and revision come first in an insert, revision first and id last in an update.
[[nodiscard]] std::string select(const std::string& table, const std::vector<std::string>& columns);
[[nodiscard]] std::string insert(const std::string& table, const std::vector<std::string>& columns);
[[nodiscard]] std::string update(const std::string& table, const std::vector<std::string>& columns);
[[nodiscard]] std::string remove(const std::string& table);

} // namespace core::storage::record_sql

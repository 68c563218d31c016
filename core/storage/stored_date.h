// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <array>
#include <string_view>

namespace core::storage::stored_date {

/// A date as the store writes it, YYYY-MM-DD. Qt's own conversions are written for any format and cost more than
/// everything else about a column.
using Text = std::array<char, 10>;

/// Of a valid date in the years 1 to 9999.
[[nodiscard]] Text textOf(QDate date);
/// Null where the text is no date.
[[nodiscard]] QDate dateOf(std::string_view text);

} // namespace core::storage::stored_date

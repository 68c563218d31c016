// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

#include <QByteArray>

namespace core::exchange {

/// Begins a CSV file: the mark by which spreadsheet programs see that it is UTF-8.
inline constexpr char kCsvMark[] = "\xEF\xBB\xBF";

/// A row of texts (RFC 4180, with its line end), guarded against being taken for formulas (core/types/formula_guard.h).
[[nodiscard]] QByteArray csvRow(const QStringList& cells);

/// A whole file: mark, headings, rows; days as YYYY-MM-DD. The same sheet gives the same bytes.
[[nodiscard]] QByteArray csvOf(const Sheet& sheet);

} // namespace core::exchange

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/sheet_rows.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace core::reader::sheets {

/// A stored number as it is handed out (see SheetCell): `60000`, `25000.5`, `4.4030020250000102E+17`.
[[nodiscard]] QString plainNumber(QStringView stored);

/// Whether a number format (ECMA-376 part 1, 18.8.30) shows a day or a time of day.
[[nodiscard]] bool isDateFormat(int formatId);
[[nodiscard]] bool isDateFormat(QStringView formatCode);

/// A serial day as ISO text; nothing where it is no day of either date system (18.17.4.1): negative, past the year
/// 9999, or the 29 February 1900 that never was. A bare time of day comes as `HH:MM:SS`.
[[nodiscard]] std::optional<QString> isoDate(double serial, bool counts1904);

/// Undoes `_x000D_`, the way in which a workbook writes characters that XML has not (22.4.2.4).
[[nodiscard]] QString unescaped(const QString& text);

} // namespace core::reader::sheets

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

#include <QDateTime>

namespace core::exchange {

/// Puts a workbook with one sheet in its place, whole or not at all: headings that stay in sight and can be filtered by,
/// days and numbers as such, everything else as text, which no spreadsheet program runs. `made` stands in the file, so
/// that the same arguments give the same bytes. Fails with FileWriteFailed (arg file), and with FileTooLarge (arg
/// mostRows) above what the format holds. The only user of libxlsxwriter.
[[nodiscard]] Result<void> writeXlsx(const QString& path, const Sheet& sheet, const QDateTime& made);

} // namespace core::exchange

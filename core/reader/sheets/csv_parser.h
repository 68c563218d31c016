// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reader/sheet_rows.h"
#include "core/reader/sheets/csv_tokenizer.h"

#include <QByteArrayView>

namespace core::reader::sheets {

/// Reads delimited text: its encoding and its delimiter are found out, a first line `sep=;` (Excel's hint) is heeded,
/// what guards a cell from being taken for a formula is taken off (core/types/formula_guard.h).
///
/// Failures: FileNotASheet (a web page, a program, nothing at all), FileWrongEncoding (a text in an encoding that is
/// not ours), FileTooLarge, FileDamaged, and the sink's own.
[[nodiscard]] Result<SheetSummary> parseCsv(QByteArrayView bytes, const RowSink& sink);

} // namespace core::reader::sheets

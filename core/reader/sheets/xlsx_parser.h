// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reader/sheet_rows.h"
#include "core/reader/sheets/csv_tokenizer.h"

#include <QByteArrayView>

namespace core::reader::sheets {

/// Reads the first visible sheet of an XLSX workbook (ECMA-376), row by row while it is unpacked.
///
/// Failures: FileNotASheet, FileLocked, FileTooLarge, FileDamaged, and the sink's own.
[[nodiscard]] Result<SheetSummary> parseXlsx(QByteArrayView bytes, const RowSink& sink);

} // namespace core::reader::sheets

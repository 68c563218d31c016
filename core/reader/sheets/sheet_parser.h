// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reader/sheet_rows.h"
#include "core/reader/sheets/csv_tokenizer.h"

#include <QByteArrayView>

namespace core::reader::sheets {

/// Reads a sheet of either format, told by its first bytes and never by its name. The old binary .xls and PDF files are
/// FileNotASheet, a workbook under a password is FileLocked; otherwise as parseCsv() and parseXlsx().
[[nodiscard]] Result<SheetSummary> parseSheet(QByteArrayView bytes, const RowSink& sink);

} // namespace core::reader::sheets

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

class QPrinter;

namespace ui::papers {

/// Prints papers from their stored bytes in one job, at the printer's own resolution and as large as they are, or
/// smaller where the sheet is smaller. Each begins on a sheet of its own, double-sided too. Blocks until everything is
/// handed to the printer; any thread, with a printer that nobody else uses meanwhile. Fails with DocumentDamaged where
/// some bytes are no PDF: nothing is printed then; with PrinterMissing where the printer does not take the pages.
[[nodiscard]] core::Result<void> printPapers(const QList<QByteArray>& pdfs, QPrinter& printer);

} // namespace ui::papers

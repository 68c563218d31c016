// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/papers/printer_offset.h"

#include <QByteArray>
#include <QList>

class QPrinter;

namespace ui::papers {

/// How papers go to a printer, beside what the printer does by itself.
struct PrintSetup
{
    PrinterOffset offset;
    bool isDoubleSided = false;
    int copies = 1; ///< how often the papers are handed over: once where the printer makes the copies

    friend bool operator==(const PrintSetup&, const PrintSetup&) = default;
};

/// As the printer was set up in the system's dialog.
[[nodiscard]] PrintSetup printSetup(const QPrinter& printer, const PrinterOffset& offset);

/// Prints papers from their stored bytes in one job, at the printer's own resolution and as large as they are, or
/// smaller where the sheet is smaller, and moved by the offset. Each begins on a sheet of its own, double-sided too.
/// Blocks until everything is handed to the printer; any thread, with a printer that nobody else uses meanwhile. Fails
/// with DocumentDamaged where some bytes are no PDF: nothing is printed then; with PrinterMissing where the printer
/// does not take the pages.
[[nodiscard]] core::Result<void> printPapers(const QList<QByteArray>& pdfs, QPrinter& printer, const PrintSetup& setup);

} // namespace ui::papers

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QPrinter;

namespace ui::papers {

/// Prints a paper from its stored bytes, at the printer's own resolution and as large as it is, or smaller where the
/// sheet is smaller. Blocks until everything is handed to the printer; any thread, with a printer that nobody else uses
/// meanwhile. Fails with DocumentDamaged where the bytes are no PDF, with PrinterMissing where the printer does not
/// take the pages.
[[nodiscard]] core::Result<void> printPaper(const QByteArray& pdf, QPrinter& printer);

} // namespace ui::papers

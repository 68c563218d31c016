// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

namespace ui::papers {

/// Issued papers on their way to a printer.
class PrintRun final
{
    Q_DECLARE_TR_FUNCTIONS(PrintRun)

public:
    /// Asks for a printer, prints the papers from their stored bytes in one job with this machine's offset, each on a
    /// sheet of its own, and notes for each that it was printed. What goes wrong is reported, and nothing is noted. GUI
    /// thread; nothing more happens once the context has
    /// gone.
    static void start(shell::Desk& desk, QObject* context, const QList<core::PaperId>& papers);
};

} // namespace ui::papers

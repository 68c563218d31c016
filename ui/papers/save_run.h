// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

namespace ui::papers {

/// Issued papers on their way into a folder.
class SaveRun final
{
    Q_DECLARE_TR_FUNCTIONS(SaveRun)

public:
    /// Asks for a folder and writes each paper's stored bytes into it as a file by the paper's number, which tells
    /// nothing of a person. What goes wrong is reported and ends it; every file that is there is whole. GUI thread;
    /// nothing more is told once the context has gone.
    static void start(shell::Desk& desk, QObject* context, const QList<core::PaperId>& papers);
};

} // namespace ui::papers

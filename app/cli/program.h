// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cli {

/// Runs one call and returns the process's exit code. Standard output gets the answer (with --json exactly one
/// document, also on failure), standard error the messages. `arguments` without the program's name.
[[nodiscard]] int runProgram(const QStringList& arguments);

/// Whether the call's verb draws and so needs a QGuiApplication.
[[nodiscard]] bool needsFonts(const QStringList& arguments);

} // namespace cli

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

/// Has the system write no picture of this process's memory when it crashes, to a file or to a collector of reports.
/// Called first in main(); what this process starts is bound by it too. Windows' part is written and has not been run.
void forbidCoreDumps();

/// Closes this process's memory to other programs of the same user. Not for programs that open windows: a desktop's
/// portals, which show the dialogs for files, serve nobody whom they cannot look into. Linux only.
void closeMemoryToOthers();

} // namespace core

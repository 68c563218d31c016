// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui::shell {
class Desk;
class MainWindow;
} // namespace ui::shell

namespace desktop {

/// Gives the window its pages, in the order of the rail. They are made when they are first shown; the desk outlives the
/// window. Backups are listed of that store, whether or not it opens.
void addPages(ui::shell::MainWindow& window, ui::shell::Desk& desk, const QString& storeFolder);

} // namespace desktop

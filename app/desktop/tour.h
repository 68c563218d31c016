// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/start_options.h"

#include <QApplication>

namespace desktop {

/// Walks through fresh offices (demo, empty, large) and leaves in the options' folder: a picture of every page in
/// Chinese and English, light and dark, at 1366×768 (100 %) and 1920×1080 (150 %), one contact sheet a page, and the
/// papers of one case of the demo office. Works off screen. Returns the program's exit code.
[[nodiscard]] int runTour(QApplication& application, const StartOptions& options);

} // namespace desktop

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/shell.h"
#include "ui/widgets/details_pane.h"

#include <memory>

class QVBoxLayout;

namespace gallery {

/// Every widget of the set on one page, with invented data in both languages, to be looked at and to be driven by
/// tests.
[[nodiscard]] std::unique_ptr<ui::shell::Page> makeWidgetsPage(ui::shell::Shell& shell);

/// A list of many records with a details pane, as most pages are.
[[nodiscard]] std::unique_ptr<ui::shell::Page> makeListPage(ui::shell::Shell& shell, int rows);

} // namespace gallery

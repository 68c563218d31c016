// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/failure_text.h"

namespace ui::forms {

/// What is wrong with a field and what to do, in one line beneath it. That the rest is kept is not said there: it
/// stands before one's eyes.
[[nodiscard]] QString failureLine(const shell::FailureText& texts, const core::Failure& failure);

} // namespace ui::forms

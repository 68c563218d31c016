// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::types {

/// Full-width ASCII (Ａ１－) and the ideographic space as their half-width selves; all else unchanged.
[[nodiscard]] QString halfWidth(const QString& text);

/// A code as it was meant: half-width, upper-case, without blanks inside or around.
[[nodiscard]] QString tidyCode(const QString& text);

/// Words as they were meant: trimmed, every run of blanks (also no-break and ideographic ones) a single space.
[[nodiscard]] QString tidyWords(const QString& text);

} // namespace core::types

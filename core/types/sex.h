// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace core::types {

/// As passports print it; Unspecified is the machine-readable zone's "<" and the printed X.
enum class Sex { Male, Female, Unspecified };

/// From 男/女, M/F/X, Male/Female, Mr/Ms or 先生/女士, in any case. Fails with ValueEmpty or ValueUnknown.
[[nodiscard]] Result<Sex> parseSex(const QString& text);

/// The stored form: M, F or X.
[[nodiscard]] QString codeOf(Sex sex);

} // namespace core::types

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace core::exchange {

/// An amount of money as sheets write it (60000, 25,000.50, ¥60000, 60000元) in fen, rounded to the nearest one.
/// Fails with ValueEmpty, ValueBadCharacter (args character, at) or ValueTooLong (args length, max).
[[nodiscard]] Result<qint64> parseWrittenAmount(const QString& text);

} // namespace core::exchange

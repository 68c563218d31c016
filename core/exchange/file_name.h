// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::exchange {

/// A text as a file's name that every system takes: without the signs that one of them refuses and those that nobody sees,
/// of at most 60 letters, neither hidden nor a device of Windows. Empty where nothing is left.
[[nodiscard]] QString asFileName(QString text);

} // namespace core::exchange

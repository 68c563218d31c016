// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::exchange {

/// A text as a file's name that every system takes: without the signs that one of them refuses, of at most 60 letters.
[[nodiscard]] QString asFileName(QString text);

} // namespace core::exchange

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// A personal value as a log may show it: head ~ tail (length), for example E1~78 (9). Short values show no letter.
[[nodiscard]] QString masked(const QString& value);

} // namespace core

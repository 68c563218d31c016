// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::checks {

/// Bachelor, master, doctor as 1, 2, 3, however written (硕士, Master of Science, Ph.D.); 0 for any other.
[[nodiscard]] int rankOfDegree(const QString& degree);

} // namespace core::checks

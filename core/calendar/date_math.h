// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/derivation.h"

namespace core::calendar {

/// N calendar months later (earlier where negative): the same day of that month, or its last day where it has no such
/// day, as 2025-11-30 + 3 months = 2026-02-28 (domain D01). The start must be valid.
[[nodiscard]] DerivedDate addMonths(QDate start, int months);

/// N calendar days later (earlier where negative), the start not counted. The start must be valid.
[[nodiscard]] DerivedDate addDays(QDate start, int days);

} // namespace core::calendar

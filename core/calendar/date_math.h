// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/derivation.h"

namespace core::calendar {

/// The days that are counted from. Others are slips of the hand; what is counted from them may have no written form.
inline constexpr QDate kFirstDay = QDate::fromJulianDay(2'415'021); // 1900-01-01
inline constexpr QDate kLastDay = QDate::fromJulianDay(2'816'787);  // 2999-12-31

/// Fails with DateNotADate (`value`, `from`, `to`) where the day is none, or not among them.
[[nodiscard]] Result<QDate> countableDay(QDate day, const QString& written);

/// N calendar months later (earlier where negative): the same day of that month, or its last day where it has no such
/// day, as 2025-11-30 + 3 months = 2026-02-28 (domain D01). The start must be valid.
[[nodiscard]] DerivedDate addMonths(QDate start, int months);

/// N calendar days later (earlier where negative), the start not counted. The start must be valid.
[[nodiscard]] DerivedDate addDays(QDate start, int days);

} // namespace core::calendar

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/calendar_year.h"

namespace core::calendar {

/// Reads a year's holidays from a file, by its ending:
/// - .json: as the project holiday-cn publishes them (year, days with date, name, isOffDay);
/// - .ics: an iCalendar whose entries are marked 休, 假 or 班;
/// - .csv: date, name, kind (off or 休, work or 班), with or without a head line, in UTF-8.
/// Fails with FileMissing, FileUnreadable, FileTooLarge (`limit`), or FileDamaged (`file`, `at`: JSON
/// pointer, row or entry counted from one; `reason`: no-days, no-date, no-kind, no-name, twice, other-year,
/// make-up-on-weekday, too-few-days, unknown-format).
[[nodiscard]] Result<CalendarYear> importCalendarYear(const QString& file);

} // namespace core::calendar

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar_year.h"

#include <QByteArray>

namespace core::calendar {

/// The days an iCalendar file marks as free (休, 假) or worked (班), in the file's order. What bears neither mark, such
/// as a festival nobody rests on, is passed over. Nothing where the bytes are no iCalendar. Beside what writes calendars
/// (core/exchange/ics_file.h) the only user of libical.
[[nodiscard]] std::optional<QList<CalendarDay>> daysOfIcs(const QByteArray& bytes);

} // namespace core::calendar

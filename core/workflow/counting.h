// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/working_calendar.h"
#include "core/workflow/settings.h"

namespace core::workflow {

/// Whether the day that days are counted from is the first of them (setting count-start-day; domain §3.1, §12).
enum class StartDay { NotCounted, Counted };

[[nodiscard]] StartDay startDayFor(
    const rulebook::RuleView& rules, const rulebook::Facts& facts, const ChosenSettings& chosen = {});

/// So many units after the start (before it where negative). Hours count as the days they begin: legal dates have no
/// time. Months, hours and what is counted back never count the start.
[[nodiscard]] calendar::DerivedDate counted(QDate start, int count, rulebook::TimeUnit unit, StartDay startDay,
    const calendar::WorkingCalendar& calendar);

/// The day to plan by for a due day, which itself is never rolled (domain §13.1): the last working day on or before it,
/// or what the setting roll-rule says instead.
[[nodiscard]] calendar::DerivedDate plannedFor(QDate due, const rulebook::RuleView& rules,
    const rulebook::Facts& facts, const ChosenSettings& chosen, const calendar::WorkingCalendar& calendar);

} // namespace core::workflow

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/counting.h"

#include "core/calendar/date_math.h"

namespace core::workflow {

using namespace Qt::Literals::StringLiterals;
using calendar::DerivedDate;
using calendar::WorkingCalendar;
using rulebook::Facts;
using rulebook::RuleView;
using rulebook::TimeUnit;

namespace {

constexpr int kHoursOfDay = 24;

int daysOfHours(int hours) { return (hours + kHoursOfDay - 1) / kHoursOfDay; }

QString settingText(
    const RuleView& rules, const QString& code, const Facts& facts, const ChosenSettings& chosen)
{
    return settingFor(rules, code, facts, chosen).value.toString();
}

} // namespace

StartDay startDayFor(const RuleView& rules, const Facts& facts, const ChosenSettings& chosen)
{
    return settingText(rules, u"count-start-day"_s, facts, chosen) == "include"_L1 ? StartDay::Counted
                                                                                   : StartDay::NotCounted;
}

DerivedDate counted(QDate start, int count, TimeUnit unit, StartDay startDay, const WorkingCalendar& calendar)
{
    const bool isFirst = startDay == StartDay::Counted && count > 0;
    switch (unit) {
    case TimeUnit::CalendarDays:
        return calendar::addDays(start, isFirst ? count - 1 : count);
    case TimeUnit::CalendarMonths:
        return calendar::addMonths(start, count);
    case TimeUnit::WorkingDays:
        return calendar.addWorkingDays(start, isFirst && calendar.isWorkingDay(start) ? count - 1 : count);
    case TimeUnit::Hours:
        return calendar::addDays(start, daysOfHours(count));
    }
    return {};
}

DerivedDate plannedFor(QDate due, const RuleView& rules, const Facts& facts, const ChosenSettings& chosen,
    const WorkingCalendar& calendar)
{
    const QString rule = settingText(rules, u"roll-rule"_s, facts, chosen);
    if (rule == "none"_L1) {
        return {due, false, {}};
    }
    if (rule == "next-working-day"_L1 && !calendar.isWorkingDay(due)) {
        return calendar.addWorkingDays(due, 1);
    }
    return calendar.lastWorkingDayOnOrBefore(due);
}

} // namespace core::workflow

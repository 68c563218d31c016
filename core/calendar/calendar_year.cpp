// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_year.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace core::calendar {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The statutory holidays before 2025; later years have more. Fewer mean that the file is not complete.
constexpr qsizetype kFewestFreeDays = 11;
constexpr int kDecember = 12;

bool belongsTo(const CalendarDay& day, int year)
{
    return day.date.year() == year || (day.worked && day.date.year() == year - 1 && day.date.month() == kDecember);
}

} // namespace

QJsonObject CalendarYear::toJson() const
{
    QJsonArray list;
    for (const CalendarDay& day : days) {
        list.append(QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)}, {u"name"_s, day.name},
            {u"kind"_s, day.worked ? u"work"_s : u"off"_s}});
    }
    return {{u"source"_s, source}, {u"years"_s, QJsonArray{year}}, {u"days"_s, list}};
}

std::optional<CalendarProblem> problemOf(const CalendarYear& year)
{
    if (year.days.isEmpty()) {
        return CalendarProblem{-1, u"no-days"_s};
    }
    QSet<QDate> seen;
    for (qsizetype i = 0; i < year.days.size(); ++i) {
        const CalendarDay& day = year.days[i];
        if (day.name.isEmpty()) {
            return CalendarProblem{i, u"no-name"_s};
        }
        if (seen.contains(day.date)) {
            return CalendarProblem{i, u"twice"_s};
        }
        if (!belongsTo(day, year.year)) {
            return CalendarProblem{i, u"other-year"_s};
        }
        if (day.worked && day.date.dayOfWeek() < Qt::Saturday) {
            return CalendarProblem{i, u"make-up-on-weekday"_s};
        }
        seen.insert(day.date);
    }
    const auto free = std::ranges::count(year.days, false, &CalendarDay::worked);
    return free < kFewestFreeDays ? std::optional(CalendarProblem{-1, u"too-few-days"_s}) : std::nullopt;
}

} // namespace core::calendar

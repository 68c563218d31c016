// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/ics_days.h"

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace core::calendar {

namespace {

/// No holiday of one entry is longer; more means that the file's end days cannot be meant.
constexpr int kMostDaysOfAnEvent = 31;

struct FreeComponent
{
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};

QDate dateOf(const icaltimetype& time) { return QDate(time.year, time.month, time.day); }

/// "春节 补班", "元旦（休）": the holiday's name is what stands before the mark.
QString nameIn(const QString& summary)
{
    const auto isPartOfName = [](QChar c) { return c.isLetter(); };
    const auto end = std::ranges::find_if_not(summary, isPartOfName);
    return summary.left(end - summary.begin());
}

void addEvent(icalcomponent* event, QList<CalendarDay>& days)
{
    const char* text = icalcomponent_get_summary(event);
    const QString summary = QString::fromUtf8(text == nullptr ? "" : text).trimmed();
    const bool worked = summary.contains(u'班');
    if (!worked && !summary.contains(u'休') && !summary.contains(u'假')) {
        return;
    }
    const QDate start = dateOf(icalcomponent_get_dtstart(event));
    const QDate given = dateOf(icalcomponent_get_dtend(event));
    const QDate end = given.isValid() && given > start ? given : start.addDays(1); // the end day itself is not meant
    for (QDate day = start; day.isValid() && day < end && start.daysTo(day) < kMostDaysOfAnEvent;
         day = day.addDays(1)) {
        days.append({day, nameIn(summary), worked});
    }
}

} // namespace

std::optional<QList<CalendarDay>> daysOfIcs(const QByteArray& bytes)
{
    const std::unique_ptr<icalcomponent, FreeComponent> root(icalparser_parse_string(bytes.constData()));
    if (!root || icalcomponent_isa(root.get()) != ICAL_VCALENDAR_COMPONENT) {
        return std::nullopt;
    }
    QList<CalendarDay> days;
    for (icalcomponent* event = icalcomponent_get_first_component(root.get(), ICAL_VEVENT_COMPONENT); event != nullptr;
         event = icalcomponent_get_next_component(root.get(), ICAL_VEVENT_COMPONENT)) {
        addEvent(event, days);
    }
    return days;
}

} // namespace core::calendar

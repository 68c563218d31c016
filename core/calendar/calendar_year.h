// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace core::calendar {

/// A day on which China works, or rests, against the week.
struct CalendarDay
{
    QDate date;
    QString name; ///< of the holiday it belongs to
    bool worked = false;

    friend bool operator==(const CalendarDay&, const CalendarDay&) = default;
};

/// What the State Council's notice says of one year (domain §8).
struct CalendarYear
{
    int year = 0;
    QList<CalendarDay> days; ///< by date; a make-up day may lie at the end of the year before
    QString source;          ///< the file it was taken from

    /// The format of resources/calendar.
    [[nodiscard]] QJsonObject toJson() const;
};

/// Why days are no year's calendar: the number of the offending day, or -1 where the whole is wrong.
struct CalendarProblem
{
    qsizetype day = -1;
    QString reason; ///< no-days, no-name, twice, other-year, make-up-on-weekday, too-few-days
};

/// Nothing where the days are sound: each with a name, once, of that year (make-up days also of the last month
/// before), make-up days on weekends, and at least the statutory number of free days.
[[nodiscard]] std::optional<CalendarProblem> problemOf(const CalendarYear& year);

} // namespace core::calendar

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/derivation.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace core::calendar {

/// China's working days: the week, the State Council's holidays and its make-up days (domain §3.1, §8). Immutable once
/// loaded, so it may be shared between threads.
class WorkingCalendar final
{
public:
    /// Farther counts are no deadline of anyone's; addWorkingDays() expects less.
    static constexpr int kMostDays = 10'000;

    /// From files of resources/calendar, each with years of its own; a later one may add make-up days at the end of an
    /// earlier one's last year. Fails with FileMissing, FileUnreadable, or FileDamaged (args file, at: the JSON pointer
    /// of what is wrong).
    [[nodiscard]] static Result<WorkingCalendar> load(const QStringList& files);
    /// What the program brings along: every cn-holidays-*.json of the calendar folder.
    [[nodiscard]] static Result<WorkingCalendar> loadShipped();

    /// Whether the State Council's notice for that year is in the data.
    [[nodiscard]] bool hasYear(int year) const { return m_years.contains(year); }
    /// In a year without data only the weekend is free; hasYear() tells.
    [[nodiscard]] bool isWorkingDay(QDate day) const;
    /// SHA-256 of the years and of every day that differs from the plain week: two calendars with the same digest count
    /// alike.
    [[nodiscard]] QByteArray digest() const;
    /// The holiday a day belongs to, as free day or as make-up day; empty for any other.
    [[nodiscard]] QString holidayName(QDate day) const;

    /// N working days later (earlier where negative), the start not counted whatever it is; 0 is the start itself.
    /// The start must be valid and |count| at most kMostDays.
    [[nodiscard]] DerivedDate addWorkingDays(QDate start, int count) const;
    /// For planning (domain §13.1): the day itself where it is worked, else the nearest one before it.
    [[nodiscard]] DerivedDate lastWorkingDayOnOrBefore(QDate day) const;

private:
    struct SpecialDay
    {
        bool worked = false;
        QString name;
    };

    WorkingCalendar() = default;

    /// The JSON pointer of what is wrong, or nothing.
    [[nodiscard]] std::optional<QString> read(const QJsonObject& root);
    [[nodiscard]] bool readDay(const QJsonObject& entry);

    QSet<int> m_years;
    QHash<QDate, SpecialDay> m_specialDays;
};

} // namespace core::calendar

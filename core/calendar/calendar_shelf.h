// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar_year.h"
#include "core/calendar/working_calendar.h"

namespace core::calendar {

/// A year that can be counted with.
struct ShelvedYear
{
    int year = 0;
    QString source;   ///< of an imported one: the file it came from
    bool own = false; ///< imported, and removable; else brought along by the program
};

/// The calendars brought along by the program and those that the user imported, one file a year in a folder of the
/// user's. What the program brings goes before: once it knows a year, an imported file for it is no longer read.
class CalendarShelf final
{
public:
    /// `folder` need not be there yet.
    explicit CalendarShelf(QString folder = ownFolder()) : m_folder(std::move(folder)) {}

    /// Where the user's own years lie: beside the default store.
    [[nodiscard]] static QString ownFolder();

    /// All years together. Fails as WorkingCalendar::load.
    [[nodiscard]] Result<WorkingCalendar> calendar() const;
    /// By year, the program's first. Fails as calendar().
    [[nodiscard]] Result<QList<ShelvedYear>> years() const;

    /// Keeps a year for every later start. Fails with ValueUnknown (`field` year, `value`) where that year is already
    /// there, FileDamaged where it does not go with the others, FileWriteFailed.
    [[nodiscard]] Result<void> add(const CalendarYear& year) const;
    /// Takes an imported year away. Fails with RecordNotFound, FileWriteFailed.
    [[nodiscard]] Result<void> remove(int year) const;

private:
    [[nodiscard]] QString fileOf(int year) const;
    /// The years the user imported that the program does not bring along itself.
    [[nodiscard]] QList<int> ownYears(const WorkingCalendar& shipped) const;

    QString m_folder;
};

} // namespace core::calendar

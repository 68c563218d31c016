// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar_shelf.h"
#include "core/services/office.h"

namespace core::services {

/// The working calendars: those the program brings and the years the user imports. They belong to the user, not to the
/// store, so no act is recorded.
class CalendarService final
{
public:
    explicit CalendarService(Office& office) : m_office(office) {}

    /// Fails as CalendarShelf::years.
    [[nodiscard]] Result<QList<calendar::ShelvedYear>> years() const { return m_shelf.years(); }
    /// Takes in a year from a file (calendar_import.h) and counts with it at once. Fails as importCalendarYear and
    /// CalendarShelf::add. Hands back the year.
    [[nodiscard]] Result<int> importFile(const QString& file);
    /// Takes an imported year away; what touches it is an estimate again. Fails as CalendarShelf::remove.
    [[nodiscard]] Result<void> remove(int year);

private:
    Office& m_office;
    calendar::CalendarShelf m_shelf;
};

} // namespace core::services

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/calendar_service.h"

#include "core/calendar/calendar_import.h"

namespace core::services {

Result<int> CalendarService::importFile(const QString& file)
{
    const Result<calendar::CalendarYear> year = calendar::importCalendarYear(file);
    if (!year) {
        return year.failure();
    }
    if (const Result<void> added = m_shelf.add(*year); !added) {
        return added.failure();
    }
    if (const Result<void> reloaded = m_office.reloadCalendar(); !reloaded) {
        return reloaded.failure();
    }
    return year->year;
}

Result<void> CalendarService::remove(int year)
{
    const Result<void> removed = m_shelf.remove(year);
    return removed ? m_office.reloadCalendar() : removed;
}

} // namespace core::services

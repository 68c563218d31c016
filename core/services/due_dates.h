// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"

namespace core::services {

/// Keeps the rows of `case_due`: what each open case wants done by which day. Acts keep them in step with the records
/// (installed by Office); this is for what changes without an act.
namespace due_dates {

/// Has every act on the office's store derive the rows of the cases it touched, in its own transaction.
void install(Office& office);

/// Tells apart what rows were derived with: the packs as they are written, the calendar's days, and this program's way.
[[nodiscard]] QByteArray markOf(const rulebook::Rulebook& rules, const calendar::WorkingCalendar& calendar);

/// Derives all rows anew where the rules or the calendar are not those they were derived with, and on another day those
/// of cases whose dates depend on the day itself. A read-only office derives into a table of its own connection.
/// Costs a quarter of a millisecond a case where everything is derived, and next to nothing else.
[[nodiscard]] Result<void> bringUpToDate(Office& office);

} // namespace due_dates

} // namespace core::services

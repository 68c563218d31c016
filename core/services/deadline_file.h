// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ics_file.h"
#include "core/services/agenda_service.h"

#include <functional>

namespace core::services {

/// Which deadlines go into a calendar file.
struct DeadlineChoice
{
    QStringList caseNumbers; ///< empty: those of all cases, and of papers that end
    QDate from;              ///< null: no limit, so overdue ones too
    QDate to;                ///< as AgendaService::agenda has it
};

/// What is said of a deadline; chosen above the core, where languages are. Who reads the calendar may be anybody: no
/// numbers of papers.
struct DeadlineWords
{
    QString title;
    QString description;
};

/// Today's agenda as days of a calendar, in its order. What something is known by there hangs on the store, the case or
/// paper, and the deadline's code alone, so that the next export moves it to its new day and shows it once. A return
/// without a day of its own wants doing now and stands on the day of the export. Fails with RecordNotFound for a case
/// that is not there.
[[nodiscard]] Result<QList<exchange::IcsEvent>> deadlineEvents(
    Office& office, const DeadlineChoice& choice, const std::function<DeadlineWords(const AgendaItem&)>& wordsOf);

} // namespace core::services

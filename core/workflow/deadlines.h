// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/derivation.h"
#include "core/calendar/working_calendar.h"
#include "core/workflow/settings.h"

namespace core::workflow {

/// Another reading that a source has (domain §13.2).
struct AlternativeDue
{
    QDate due;
    types::BilingualText because;
    QList<rulebook::Citation> sources;
};

/// One dated duty (domain §3, counted as §13.1–2 settles).
struct Deadline
{
    QString code; ///< D01 …
    types::BilingualText names;
    types::BilingualText because;
    domain::Actor lane = domain::Actor::Agency; ///< whose duty it is
    rulebook::TimeUnit unit = rulebook::TimeUnit::CalendarDays;
    rulebook::Severity severity = rulebook::Severity::Warning;
    QDate due;       ///< the legal last day, never rolled
    QDate planBy;    ///< the last working day on or before it, or what the office chose (setting roll-rule)
    QDate opens;     ///< null: open from the start
    QDate amberFrom; ///< null: none
    QDate fileBy;    ///< what is applied for has to be filed by then to be decided before `due`; null: no such day
    QDate handledOn; ///< null: still stands
    bool provisional = false; ///< a year on the way has no published calendar
    calendar::Derivation derivation;
    QList<AlternativeDue> alternatives;
    QList<rulebook::Citation> sources;
};

struct DeadlineAnswer
{
    QList<Deadline> deadlines; ///< by code; those past and handled too
    QStringList needs;         ///< facts by which more could be said
};

/// Every deadline the facts start; what the office or client has `chosen` goes before the packs' settings. A deadline
/// whose trigger is unknown is not listed. Fails as procedureOf (checklist.h).
[[nodiscard]] Result<DeadlineAnswer> deadlines(const rulebook::RuleView& rules,
    const calendar::WorkingCalendar& calendar, const rulebook::Facts& facts, const ChosenSettings& chosen = {});

/// "S2 2.1": how a citation is written in a list.
[[nodiscard]] QString citationText(const rulebook::Citation& citation);

} // namespace core::workflow

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
    QString code;    ///< D01 …
    QString trigger; ///< the fact it counts from; empty: a day of a material
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
    bool answeredByFiling = false; ///< submitting the case does what it asks for
    QDate handledOn;               ///< null: still stands
    bool arranged = false;         ///< `handledOn` is still to come: a day was set, and lies in time (D02)
    bool provisional = false;      ///< a year on the way has no published calendar
    calendar::Derivation derivation;
    QList<AlternativeDue> alternatives;
    QList<rulebook::Citation> sources;

    /// Still to be done; what is only a note is no task.
    [[nodiscard]] bool isTask() const { return handledOn.isNull() && severity != rulebook::Severity::Note; }
    /// How long a paper is good (D16 to D19): it brings the day of filing forward, but nobody files for it.
    [[nodiscard]] bool limitsAPaper() const
    {
        return trigger.isEmpty() || trigger == QLatin1String("passport.expiresOn");
    }
};

/// A duty whose day cannot be told yet.
struct UndatedDeadline
{
    QString code;
    types::BilingualText names;
    types::BilingualText because;
    domain::Actor lane = domain::Actor::Agency;
    rulebook::Severity severity = rulebook::Severity::Warning;
    QStringList needs; ///< the facts it waits for, first of all the day it counts from
    QList<rulebook::Citation> sources;
};

struct DeadlineAnswer
{
    QList<Deadline> deadlines;      ///< by code; those past and handled too
    QList<UndatedDeadline> undated; ///< by code; those that wait for a paper, or are handled, are left out
    QStringList needs;              ///< facts by which more could be said
};

/// Every deadline the facts start; what the office or client has `chosen` goes before the packs' settings. One that
/// dates a paper (D16 to D18) stands only where the checklist asks for that paper. Fails as procedureOf (checklist.h).
[[nodiscard]] Result<DeadlineAnswer> deadlines(const rulebook::RuleView& rules,
    const calendar::WorkingCalendar& calendar, const rulebook::Facts& facts, const ChosenSettings& chosen = {});

/// "S2 2.1": how a citation is written in a list.
[[nodiscard]] QString citationText(const rulebook::Citation& citation);

} // namespace core::workflow

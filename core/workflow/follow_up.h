// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/deadlines.h"

namespace core::workflow {

/// The day by which a case has to be filed, and how it was counted.
struct FilingDay
{
    QDate by;         ///< a working day; where the decision has to fall before another date, counted back from that
    QDate opens;      ///< null: open from the start
    QString deadline; ///< D code that sets it
    bool provisional = false;
    calendar::Derivation derivation;
    types::BilingualText because;
    QList<rulebook::Citation> sources;
};

/// The earliest filing day of the deadlines that a submission answers or that a decision has to come before (domain §3,
/// D09 to D13, D15; week W6); nothing where no such deadline can be dated. What a paper has to be on that day (D16 to
/// D19) may bring it forward, and sets none alone. Fails as deadlines().
[[nodiscard]] Result<std::optional<FilingDay>> filingDay(const rulebook::RuleView& rules,
    const calendar::WorkingCalendar& calendar, const rulebook::Facts& facts, const ChosenSettings& chosen = {});

/// A case that comes with another.
struct ProposedCase
{
    QString procedure;
    types::BilingualText names;
    QString kind;            ///< of the link: then, transfer, replaces
    bool comesFirst = false; ///< decided before the one it comes with
    std::optional<FilingDay> filing;
    types::BilingualText because;
    QList<rulebook::Citation> sources;
};

/// What the packs say comes with a case of these facts, in their order, each dated by the facts of the person (the
/// case's own submission and answers are none of the other case's). Fails with MoveNeedsFact or ProcedureUnknown.
[[nodiscard]] Result<QList<ProposedCase>> followUps(const rulebook::RuleView& rules,
    const calendar::WorkingCalendar& calendar, const rulebook::Facts& facts, const ChosenSettings& chosen = {});

/// Why an open case of one procedure should not stand beside one of another, whichever names the other; a second case
/// of the same procedure never should (without words or sources: no rule says so). Nothing where they get along.
[[nodiscard]] std::optional<rulebook::Clash> clashBetween(
    const rulebook::RuleView& rules, const QString& procedure, const QString& other);

} // namespace core::workflow

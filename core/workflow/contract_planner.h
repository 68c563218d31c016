// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/follow_up.h"

namespace core::workflow {

/// A day of a contract's plan and how it was counted.
struct PlannedDay
{
    QDate date;
    bool provisional = false;
    calendar::Derivation derivation;
    QList<rulebook::Citation> sources;
};

/// When to file, so that a contract can begin on the day that is wanted (week W13).
struct ContractPlan
{
    QDate startsOn; ///< as wanted: contract.startsOn
    /// The first day on which filing leaves the start within the days after submission that a rule allows (D02);
    /// nothing where the office looks at no such days (setting contract-window). Of an extension: not before it may be
    /// filed (D09).
    std::optional<PlannedDay> earliest;
    int windowDays = 0; ///< those days after submission; 0 where none are looked at
    rulebook::Severity windowSeverity =
        rulebook::Severity::Note; ///< of D02, a blocker in Shenzhen (domain §13.5), or D09
    /// The last working day on which filing still leaves the authority its time, and the person that of the visa. Of an
    /// extension: not after it may be filed (D09).
    std::optional<PlannedDay> latest;  ///< nothing where the packs know no time limit
    std::optional<PlannedDay> decided; ///< the working day by which the decision has to have come
    int visaDays = 0;                  ///< calendar days between the two (setting visa-days); 0 where no visa is needed
    int decisionWorkingDays = 0;       ///< the authority's time by its limits; 0: unknown
    bool tooLate = false;              ///< the last day lies before `on`
    bool locked = false;               ///< submitted: the dates cannot be changed any more (S1 Q10)
    QList<ProposedCase> instead;       ///< where locked: to cancel and apply anew (domain §7.1, T16)
};

/// Plans from contract.startsOn as of `on`. Fails with MoveNeedsFact (`facts`) where one of the two is unknown, and as
/// deadlines().
[[nodiscard]] Result<ContractPlan> planContract(const rulebook::RuleView& rules,
    const calendar::WorkingCalendar& calendar, const rulebook::Facts& facts, const ChosenSettings& chosen = {});

} // namespace core::workflow

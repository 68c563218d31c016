// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/deadlines.h"
#include "core/workflow/moves.h"

namespace core::workflow {

/// What to do next in a case, by whom, by when and why.
struct NextStep
{
    QString stage;
    domain::Actor lane = domain::Actor::Agency;
    QString act; ///< of the straight move; empty: nothing is left to do
    QString to;
    types::BilingualText names; ///< the move's
    types::BilingualText hint;  ///< the stage's
    QDate by;                   ///< null: no day is set
    QString deadline;           ///< D code that sets the day; empty: the stage's time limit, or none
    bool isExpected = false;    ///< `by` is when the authority should have answered, not a duty of ours
    bool overdue = false;
    bool provisional = false;
    calendar::Derivation derivation; ///< of `by`
    types::BilingualText because;
    QList<rulebook::Citation> sources;
    std::optional<Failure> hindrance; ///< what stands in the way (moves.h)
};

/// Fails as allowedMoves. `deadlines` are those of the case; `today` tells what is overdue.
[[nodiscard]] Result<NextStep> nextStep(const rulebook::RuleView& rules, const calendar::WorkingCalendar& calendar,
    const domain::CaseRecord& record, const MoveContext& context, const QList<Deadline>& deadlines, QDate today);

} // namespace core::workflow

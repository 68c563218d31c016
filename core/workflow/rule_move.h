// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_record.h"
#include "core/workflow/checklist.h"
#include "core/workflow/deadlines.h"

#include <optional>

/// What newer rules would change for one open case (design §4; domain §13.10).
namespace core::workflow {

/// A stage as one side of a comparison shows it.
struct ToldStage
{
    types::BilingualText names;
    domain::Actor lane = domain::Actor::Agency;
    int limitDays = 0; ///< 0: no limit
    bool limitInCalendarDays = false;
    QStringList ways; ///< the stages its moves lead to, the straight way first

    friend bool operator==(const ToldStage&, const ToldStage&) = default;
};

/// One thing before and after; nothing where that side does not have it.
struct StageChange
{
    QString code;
    std::optional<ToldStage> before;
    std::optional<ToldStage> after;
};

struct MaterialChange
{
    QString code;
    std::optional<ChecklistItem> before;
    std::optional<ChecklistItem> after;
};

struct DeadlineChange
{
    QString code;
    std::optional<Deadline> before;
    std::optional<Deadline> after;
};

/// What the move of a case to newer rules comes to.
struct RuleMove
{
    rulebook::Succession succession = rulebook::Succession::Move; ///< never Keep: such a case is not touched
    domain::CaseRecord record; ///< the case as it would be; as it is where it only gets a task
    QString task;              ///< code of the task it gets; empty: none
    types::BilingualText procedureBefore;
    types::BilingualText procedureAfter;
    types::BilingualText stageBefore;
    types::BilingualText stageAfter;
    QList<StageChange> stages; ///< of the way that still lies ahead
    QList<MaterialChange> materials;
    QList<DeadlineChange> deadlines; ///< those that still stand
    types::BilingualText because;    ///< what the rules say of such cases; empty: nothing in particular
    QList<rulebook::Citation> sources;
};

/// A case and the two sets of rules it stands between.
struct RuleMoveInput
{
    const rulebook::RuleView& before; ///< those it follows
    const rulebook::RuleView& after;
    const domain::CaseRecord& record;
    const rulebook::Facts& facts; ///< of the case (case_facts.h)
    QDate on;                     ///< the day whose rules are `after`
    ChosenSettings chosen{};      ///< what office and client chose; both sides' dates are counted with it
};

/// What changes for an open case, or nothing where it is not touched: the same rules as far as it still has to do with
/// them, a succession that keeps it, or a procedure or stage that the newer rules do not have and say nothing of: such
/// a case goes on by the rules it began under. What is not handed in yet is touched like any other, but not by a switch
/// that keeps its procedure: that of 2024-12-01 names T3 to T5 alone (domain §13.10). A checklist counts only while the
/// application is not handed in, or is handed in anew. Fails as deadlines().
[[nodiscard]] Result<std::optional<RuleMove>> ruleMove(
    const RuleMoveInput& input, const calendar::WorkingCalendar& calendar);

} // namespace core::workflow

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_record.h"
#include "core/workflow/deadlines.h"

namespace core::workflow {

/// The day by which the present stage should be over by its time limit (the first day not counted, unless that was
/// `chosen`), other readings of it beside; nothing where there is no limit or the day it runs from is unknown.
[[nodiscard]] std::optional<Deadline> stageLimit(const rulebook::RuleView& rules,
    const calendar::WorkingCalendar& calendar, const domain::CaseRecord& record, const rulebook::Facts& facts,
    const ChosenSettings& chosen = {});

/// That limit where it has been passed on `today`: the case is too long in this stage.
[[nodiscard]] std::optional<Deadline> passedStageLimit(const rulebook::RuleView& rules,
    const calendar::WorkingCalendar& calendar, const domain::CaseRecord& record, const rulebook::Facts& facts,
    QDate today, const ChosenSettings& chosen = {});

/// The authority's time between submission and decision.
struct DecisionTime
{
    int workingDays = 0;
    QList<rulebook::Citation> sources; ///< of the limits it is made of
};

/// The most working days that lie between submission and decision by the limits of the authority's stages on the
/// straight way, those behind an employer's errand too (Shanghai's check of originals); stages that share one limit
/// (both run from the acceptance) count once. Nothing where no limit is known.
[[nodiscard]] std::optional<DecisionTime> decisionTime(
    const rulebook::RuleView& rules, const QString& procedure, const rulebook::Facts& facts);

} // namespace core::workflow

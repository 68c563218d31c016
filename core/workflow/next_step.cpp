// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/next_step.h"

#include "core/workflow/stage_limits.h"

#include <algorithm>

namespace core::workflow {

using namespace Qt::Literals::StringLiterals;
using calendar::WorkingCalendar;
using domain::CaseRecord;
using rulebook::DeadlineRule;
using rulebook::RuleView;
using rulebook::Stage;

namespace {

/// The deadline that a move answers, else the earliest that still stands. What is only a note presses nobody, unless
/// the move answers it.
const Deadline* pressing(
    const RuleView& rules, const CaseRecord& record, const QList<Deadline>& deadlines, const QString& dateFact)
{
    const auto answers = [&](const Deadline& deadline) {
        return std::ranges::any_of(rules.deadlinesOf(record.procedure), [&](const QList<DeadlineRule>& stack) {
            return stack.first().code == deadline.code && stack.first().handledBy.contains(dateFact);
        });
    };
    const Deadline* found = nullptr;
    bool foundAnswers = false;
    for (const Deadline& deadline : deadlines) {
        if (deadline.handledOn.isValid()) {
            continue;
        }
        const bool isAnswered = !dateFact.isEmpty() && answers(deadline);
        if (!isAnswered && deadline.severity == rulebook::Severity::Note) {
            continue;
        }
        if (found == nullptr || (isAnswered && !foundAnswers)
            || (isAnswered == foundAnswers && deadline.due < found->due)) {
            found = &deadline;
            foundAnswers = isAnswered;
        }
    }
    return found;
}

void setDay(NextStep& step, const Deadline& deadline, QDate today)
{
    step.by = deadline.planBy;
    step.deadline = deadline.code;
    step.overdue = deadline.due < today;
    step.provisional = deadline.provisional;
    step.derivation = deadline.derivation;
    step.because = deadline.because;
    step.sources = deadline.sources;
}

} // namespace

Result<NextStep> nextStep(const RuleView& rules, const WorkingCalendar& calendar, const CaseRecord& record,
    const MoveContext& context, const QList<Deadline>& deadlines, QDate today)
{
    const auto moves = allowedMoves(rules, record, context);
    if (!moves) {
        return moves.failure();
    }
    NextStep step;
    const Stage* stage = rules.stage(record.procedure, record.stage);
    step.stage = stage->code;
    step.lane = stage->lane;
    step.hint = stage->hint;
    const auto straight = std::ranges::find(*moves, false, &PossibleMove::isReturn);
    if (straight == moves->end()) {
        return step;
    }
    step.act = straight->act;
    step.to = straight->to;
    step.names = straight->names;
    step.hindrance = straight->hindrance;
    if (const auto limit = stageLimit(rules, calendar, record, context.facts)) {
        setDay(step, *limit, today);
        step.isExpected = stage->lane == domain::Actor::Authority;
    } else if (const Deadline* deadline = pressing(rules, record, deadlines, straight->dateFact)) {
        setDay(step, *deadline, today);
    } else {
        step.because = stage->hint;
        step.sources = stage->sources;
    }
    return step;
}

} // namespace core::workflow

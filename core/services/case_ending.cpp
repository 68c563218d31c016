// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_ending.h"

#include "core/services/case_context.h"
#include "core/storage/store.h"

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The ways by which the case can end so from where it stands; the rules know the outcome of each.
bool endsSo(const CaseContext& context, const QString& to, const QString& outcome)
{
    const auto isWay = [&](const rulebook::Move& move) { return move.to == to && move.sets.outcome == outcome; };
    const domain::CaseRecord& record = context.record;
    const rulebook::Stage* stage = context.rules->stage(record.procedure, record.stage);
    const rulebook::Procedure* procedure = context.rules->procedure(record.procedure);
    return std::ranges::any_of(stage->moves, isWay) || std::ranges::any_of(procedure->exits, isWay);
}

} // namespace

Result<void> endCase(Office& office, CaseId id, const QString& outcome, QDate on)
{
    if (outcome.isEmpty()) {
        return Failure(FailureCode::OutcomeMissing);
    }
    const Result<CaseContext> context = readCaseContext(office, office.store().connection(), id);
    if (!context) {
        return context.failure();
    }
    const domain::CaseRecord& record = context->record;
    if (!domain::isOpen(record.status)) {
        return Failure(FailureCode::CaseClosed, {{u"case"_s, record.number}, {u"outcome"_s, record.outcome}});
    }
    const auto moves = workflow::allowedMoves(*context->rules, record, context->forMoves());
    if (!moves) {
        return moves.failure();
    }
    const auto move = std::ranges::find_if(*moves,
        [&](const workflow::PossibleMove& each) { return each.endsCase && endsSo(*context, each.to, outcome); });
    if (move == moves->end()) {
        return Failure(FailureCode::MoveNotAllowed, {{u"stage"_s, record.stage}, {u"to"_s, outcome}});
    }
    return CaseService(office).advance(id, {.to = move->to, .actor = move->actors.first(), .on = on, .facts = {}});
}

QList<workflow::Deadline> tasksLeftBehind(const CaseView& view)
{
    const QStringList ends{u"permit.expiresOn"_s, u"residence.expiresOn"_s};
    QList<workflow::Deadline> tasks;
    std::ranges::copy_if(view.deadlines, std::back_inserter(tasks), [&ends](const workflow::Deadline& each) {
        return each.isTask() && !each.limitsAPaper() && !ends.contains(each.trigger);
    });
    std::ranges::stable_sort(tasks, {}, &workflow::Deadline::due);
    return tasks;
}

} // namespace core::services

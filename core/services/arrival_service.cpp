// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/arrival_service.h"

#include "core/services/case_context.h"
#include "core/services/case_list.h"
#include "core/services/case_moves.h"
#include "core/services/past_days.h"
#include "core/services/recording.h"
#include "core/storage/queries/case_queries.h"

#include <algorithm>
#include <array>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DatedFact
{
    QString fact;
    QDate Arrival::*given;
    QDate domain::CaseRecord::*known;
};

/// In the order of the way.
const std::array<DatedFact, 3>& steps()
{
    static const std::array<DatedFact, 3> steps{{
        {u"visaObtainedOn"_s, &Arrival::visaObtainedOn, &domain::CaseRecord::visaObtainedOn},
        {u"enteredOn"_s, &Arrival::enteredOn, &domain::CaseRecord::enteredOn},
        {u"lodgingRegisteredOn"_s, &Arrival::lodgingRegisteredOn, &domain::CaseRecord::lodgingRegisteredOn},
    }};
    return steps;
}

/// The move at the case's present stage that records one of the dates of an arrival.
const rulebook::Move* arrivalMove(const rulebook::RuleView& rules, const domain::CaseRecord& record)
{
    const rulebook::Stage* stage = rules.stage(record.procedure, record.stage);
    if (stage == nullptr) {
        return nullptr;
    }
    const auto move = std::ranges::find_if(stage->moves, [](const rulebook::Move& each) {
        return std::ranges::find(steps(), each.sets.date, &DatedFact::fact) != steps().end();
    });
    return move == stage->moves.end() ? nullptr : &*move;
}

/// The first thing that stands in a row's way, or nothing. Failures of the store fail the act too.
std::optional<Failure> recordOne(Office& office, storage::Act& act, const Arrival& arrival)
{
    for (const DatedFact& step : steps()) {
        const QDate day = arrival.*step.given;
        const Result<domain::CaseRecord> record = act.find<domain::CaseRecord>(arrival.caseId);
        if (!record) {
            return record.failure();
        }
        if (day.isNull() || (*record).*step.known == day) {
            continue;
        }
        if (const Result<void> past = checkPast(office, {{step.fact, day}}); !past) {
            return past.failure();
        }
        const rulebook::Move* move = arrivalMove(rulesOf(office, *record), *record);
        if (move == nullptr || move->sets.date != step.fact) {
            return Failure(FailureCode::MoveNotAllowed, {{u"stage"_s, record->stage}, {u"to"_s, step.fact}});
        }
        const Result<void> moved =
            moveInAct(office, act, arrival.caseId, {.to = move->to, .actor = move->actors.value(0), .on = day});
        if (!moved) {
            return moved.failure();
        }
    }
    return std::nullopt;
}

} // namespace

Result<QList<AwaitedArrival>> ArrivalService::awaited()
{
    const auto isAwaited = [this](const storage::CaseRow& row) {
        return arrivalMove(rulesOf(m_office, row.record), row.record) != nullptr;
    };
    const Result<QList<storage::CaseRow>> open = storage::case_queries::open(m_office.store().connection(), isAwaited);
    if (!open) {
        return open.failure();
    }
    Result<QList<CaseListRow>> rows = caseListRows(m_office, open);
    if (!rows) {
        return rows.failure();
    }
    QList<AwaitedArrival> awaited;
    awaited.reserve(rows->size());
    for (qsizetype i = 0; i < rows->size(); ++i) {
        const domain::CaseRecord& record = open->at(i).record;
        awaited.append({(*rows)[i], record.visaObtainedOn, record.enteredOn});
    }
    return awaited;
}

Result<QList<ArrivalProblem>> ArrivalService::record(const QList<Arrival>& arrivals)
{
    Result<storage::Act> act = beginAct(m_office, u"case-arrivals"_s, u"case"_s, arrivals.value(0).caseId.value);
    if (!act) {
        return act.failure();
    }
    Changes changes;
    QList<ArrivalProblem> problems;
    for (int row = 0; row < arrivals.size(); ++row) {
        if (const std::optional<Failure> problem = recordOne(m_office, *act, arrivals[row])) {
            problems.append({row, *problem});
        }
        const Result<domain::CaseRecord> record = act->find<domain::CaseRecord>(arrivals[row].caseId);
        if (!record) {
            return record.failure();
        }
        changes.cases.insert(record->id);
        changes.people.insert(record->person);
        changes.employers.insert(record->employer);
    }
    if (!problems.isEmpty() || arrivals.isEmpty()) {
        return problems;
    }
    act->setArg(u"count"_s, QString::number(arrivals.size()));
    const Result<EventId> event = commitAct(m_office, *act, changes);
    return event ? Result<QList<ArrivalProblem>>(problems) : event.failure();
}

} // namespace core::services

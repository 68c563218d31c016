// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/stage_limits.h"

#include "core/workflow/counting.h"

#include <algorithm>

namespace core::workflow {

using calendar::WorkingCalendar;
using domain::CaseRecord;
using rulebook::Facts;
using rulebook::RuleView;
using rulebook::Stage;
using rulebook::TimeLimit;

namespace {

/// The limit that holds for the facts; null where there is none.
const TimeLimit* limitOf(const Stage& stage, const Facts& facts)
{
    const auto limit =
        std::ranges::find_if(stage.timeLimits, [&](const TimeLimit& each) { return each.when.holdsFor(facts); });
    return limit == stage.timeLimits.end() ? nullptr : &*limit;
}

rulebook::TimeUnit unitOf(const rulebook::LimitDays& limit)
{
    return limit.calendarDays ? rulebook::TimeUnit::CalendarDays : rulebook::TimeUnit::WorkingDays;
}

/// Whether a stage is reached by the authority's approval: what comes from there on is another matter.
bool isDecided(const QList<Stage>& stages, const Stage& stage)
{
    const auto approves = [&stage](const rulebook::Move& move) {
        return move.to == stage.code && move.sets.authorityStatus == domain::AuthorityStatus::Approved;
    };
    return std::ranges::any_of(
        stages, [&approves](const Stage& each) { return std::ranges::any_of(each.moves, approves); });
}

} // namespace

std::optional<Deadline> stageLimit(const RuleView& rules, const WorkingCalendar& calendar, const CaseRecord& record,
    const Facts& facts, const ChosenSettings& chosen)
{
    const Stage* stage = rules.stage(record.procedure, record.stage);
    const TimeLimit* limit = stage == nullptr ? nullptr : limitOf(*stage, facts);
    if (limit == nullptr) {
        return std::nullopt;
    }
    const QDate since = limit->since.isEmpty() ? record.stageSince : facts.date(limit->since);
    if (!since.isValid()) {
        return std::nullopt;
    }
    Deadline deadline;
    deadline.names = stage->names;
    deadline.lane = stage->lane;
    deadline.unit = unitOf(*limit);
    const StartDay startDay = startDayFor(rules, facts, chosen);
    calendar::DerivedDate due = counted(since, limit->days, deadline.unit, startDay, calendar);
    for (const rulebook::OtherLimit& other : limit->alternatives) {
        deadline.alternatives.append(
            {counted(since, other.days, unitOf(other), startDay, calendar).date, other.because, other.sources});
    }
    deadline.due = due.date;
    deadline.planBy = due.date;
    deadline.provisional = due.provisional;
    deadline.derivation = std::move(due.derivation);
    deadline.because = stage->hint;
    deadline.sources = limit->sources;
    return deadline;
}

std::optional<Deadline> passedStageLimit(const RuleView& rules, const WorkingCalendar& calendar,
    const CaseRecord& record, const Facts& facts, QDate today, const ChosenSettings& chosen)
{
    std::optional<Deadline> limit = stageLimit(rules, calendar, record, facts, chosen);
    return limit && limit->due < today ? limit : std::nullopt;
}

std::optional<DecisionTime> decisionTime(const RuleView& rules, const QString& procedure, const Facts& facts)
{
    Facts full = facts;
    full.set(QStringLiteral("procedure"), procedure);
    QHash<QString, int> shared; // by the date the limits run from
    std::optional<DecisionTime> time;
    const QList<Stage>& stages = rules.stagesOf(procedure);
    for (const Stage& stage : stages) {
        if (isDecided(stages, stage)) {
            break;
        }
        if (stage.side || stage.lane != domain::Actor::Authority) {
            continue; // the time that others take is theirs to plan
        }
        const TimeLimit* limit = limitOf(stage, full);
        if (limit == nullptr || limit->calendarDays) {
            continue;
        }
        if (!time) {
            time.emplace();
        }
        time->sources += limit->sources;
        if (limit->since.isEmpty()) {
            time->workingDays += limit->days;
        } else {
            shared[limit->since] = std::max(shared.value(limit->since), limit->days);
        }
    }
    for (const int days : std::as_const(shared)) {
        time->workingDays += days;
    }
    return time;
}

} // namespace core::workflow

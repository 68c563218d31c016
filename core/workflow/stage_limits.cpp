// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/stage_limits.h"

#include "core/calendar/date_math.h"

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

bool isOnTheWayToTheDecision(const Stage& stage) { return !stage.side && stage.lane == domain::Actor::Authority; }

} // namespace

std::optional<Deadline> stageLimit(
    const RuleView& rules, const WorkingCalendar& calendar, const CaseRecord& record, const Facts& facts)
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
    calendar::DerivedDate due =
        limit->calendarDays ? calendar::addDays(since, limit->days) : calendar.addWorkingDays(since, limit->days);
    Deadline deadline;
    deadline.names = stage->names;
    deadline.lane = stage->lane;
    deadline.unit = limit->calendarDays ? rulebook::TimeUnit::CalendarDays : rulebook::TimeUnit::WorkingDays;
    deadline.due = due.date;
    deadline.planBy = due.date;
    deadline.provisional = due.provisional;
    deadline.derivation = std::move(due.derivation);
    deadline.because = stage->hint;
    deadline.sources = limit->sources;
    return deadline;
}

std::optional<Deadline> passedStageLimit(
    const RuleView& rules, const WorkingCalendar& calendar, const CaseRecord& record, const Facts& facts, QDate today)
{
    std::optional<Deadline> limit = stageLimit(rules, calendar, record, facts);
    return limit && limit->due < today ? limit : std::nullopt;
}

std::optional<int> decisionWorkingDays(const RuleView& rules, const QString& procedure, const Facts& facts)
{
    Facts full = facts;
    full.set(QStringLiteral("procedure"), procedure);
    QHash<QString, int> shared; // by the date the limits run from
    int own = 0;
    bool found = false;
    bool reached = false;
    for (const Stage& stage : rules.stagesOf(procedure)) {
        if (!isOnTheWayToTheDecision(stage)) {
            if (reached && !stage.side) {
                break; // what the authority does after its decision is another matter
            }
            continue;
        }
        reached = true;
        const TimeLimit* limit = limitOf(stage, full);
        if (limit == nullptr || limit->calendarDays) {
            continue;
        }
        found = true;
        if (limit->since.isEmpty()) {
            own += limit->days;
        } else {
            shared[limit->since] = std::max(shared.value(limit->since), limit->days);
        }
    }
    for (const int days : std::as_const(shared)) {
        own += days;
    }
    return found ? std::optional(own) : std::nullopt;
}

} // namespace core::workflow

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/rule_move.h"

#include "core/workflow/stage_track.h"

#include <algorithm>
#include <tuple>

namespace core::workflow {

using namespace Qt::Literals::StringLiterals;
using domain::CaseRecord;
using rulebook::Facts;
using rulebook::OlderCases;
using rulebook::Procedure;
using rulebook::RuleView;
using rulebook::Stage;
using rulebook::Succession;

namespace {

/// What the newer rules say of the case, and the procedure that says it.
struct FoundSuccession
{
    const Procedure* procedure = nullptr;
    const OlderCases* line = nullptr;
};

bool speaksOf(const OlderCases& line, const RuleMoveInput& input)
{
    const CaseRecord& record = input.record;
    return line.procedure == record.procedure && record.rulesOn < line.switchedOn && input.on >= line.switchedOn
           && (line.stages.isEmpty() || line.stages.contains(record.stage)) && line.when.holdsFor(input.facts);
}

FoundSuccession successionOf(const RuleMoveInput& input)
{
    for (const Procedure* procedure : input.after.procedures()) {
        const auto line = std::ranges::find_if(
            procedure->olderCases, [&](const OlderCases& each) { return speaksOf(each, input); });
        if (line != procedure->olderCases.end()) {
            return {procedure, &*line};
        }
    }
    return {};
}

/// The case as it would be; nothing where the newer rules have no place for it.
std::optional<CaseRecord> movedRecord(const RuleMoveInput& input, const FoundSuccession& found)
{
    CaseRecord moved = input.record;
    if (found.line != nullptr) {
        moved.procedure = found.procedure->code;
        moved.stage = found.line->to.isEmpty() ? moved.stage : found.line->to;
        moved.status = found.line->sets.status.value_or(moved.status);
        moved.authorityStatus = found.line->sets.authorityStatus.value_or(moved.authorityStatus);
        if (moved.procedure != input.record.procedure || moved.stage != input.record.stage) {
            moved.stageSince = std::max(moved.stageSince, found.line->switchedOn);
        }
    }
    if (input.after.stage(moved.procedure, moved.stage) == nullptr) {
        return std::nullopt;
    }
    moved.rulesOn = input.on;
    moved.packsUsed = input.after.packs().join(u' ');
    moved.rulesKeptBecause.clear();
    return moved;
}

ToldStage told(const Stage& stage, const Facts& facts)
{
    ToldStage told{stage.names, stage.lane, 0, false, {}};
    const auto limit = std::ranges::find_if(
        stage.timeLimits, [&](const rulebook::TimeLimit& each) { return each.when.holdsFor(facts); });
    if (limit != stage.timeLimits.end()) {
        told.limitDays = limit->days;
        told.limitInCalendarDays = limit->calendarDays;
    }
    for (const rulebook::Move& move : stage.moves) {
        told.ways.append(move.to);
    }
    return told;
}

/// The present stage and those that still lie ahead.
QMap<QString, ToldStage> stagesAhead(
    const RuleView& rules, const CaseRecord& record, const Facts& facts, QStringList& order)
{
    QMap<QString, ToldStage> ahead;
    for (const TrackedStage& each : stageTrack(rules, record, facts)) {
        if (each.state != TrackState::Done) {
            ahead.insert(each.code, told(*rules.stage(record.procedure, each.code), facts));
            if (!order.contains(each.code)) {
                order.append(each.code);
            }
        }
    }
    return ahead;
}

template <typename T> std::optional<T> valueIn(const QMap<QString, T>& map, const QString& key)
{
    const auto it = map.constFind(key);
    return it == map.constEnd() ? std::nullopt : std::optional<T>(*it);
}

/// What differs between two sides, in the order of `codes`.
template <typename Change, typename T, typename Same>
QList<Change> changesIn(const QStringList& codes, const QMap<QString, T>& before, const QMap<QString, T>& after, Same same)
{
    QList<Change> changes;
    for (const QString& code : codes) {
        Change change{code, valueIn(before, code), valueIn(after, code)};
        if (!change.before || !change.after || !same(*change.before, *change.after)) {
            changes.append(std::move(change));
        }
    }
    return changes;
}

QStringList codesOf(const auto& before, const auto& after)
{
    QStringList codes = before.keys() + after.keys();
    codes.removeDuplicates();
    codes.sort();
    return codes;
}

Result<QMap<QString, ChecklistItem>> itemsOf(const RuleView& rules, const Facts& facts)
{
    const auto list = checklist(rules, facts);
    if (!list) {
        return list.failure();
    }
    QMap<QString, ChecklistItem> items;
    for (const ChecklistItem& item : *list) {
        items.insert(item.material, item);
    }
    return items;
}

/// What is exempt on both sides is nobody's paper, whatever would be asked of it.
bool asksTheSame(const ChecklistItem& one, const ChecklistItem& two)
{
    const auto answer = [](const ChecklistItem& item) {
        return std::tie(item.needed, item.ifApplicable, item.exempt, item.commitment);
    };
    const auto demands = [](const ChecklistItem& item) {
        const rulebook::MaterialValidity& validity = item.validity;
        return std::tie(item.form, item.translation, item.seal, item.authentication, validity.months, validity.from,
            validity.judgedAt);
    };
    return answer(one) == answer(two) && (one.exempt || demands(one) == demands(two));
}

bool fallOnTheSameDays(const Deadline& one, const Deadline& two)
{
    return one.due == two.due && one.planBy == two.planBy && one.opens == two.opens && one.fileBy == two.fileBy;
}

Result<QMap<QString, Deadline>> standing(
    const RuleView& rules, const calendar::WorkingCalendar& calendar, const Facts& facts, const ChosenSettings& chosen)
{
    const auto answer = deadlines(rules, calendar, facts, chosen);
    if (!answer) {
        return answer.failure();
    }
    QMap<QString, Deadline> standing;
    for (const Deadline& deadline : answer->deadlines) {
        if (!deadline.handledOn.isValid()) {
            standing.insert(deadline.code, deadline);
        }
    }
    return standing;
}

/// Sets the two sides of everything that differs beside each other.
std::optional<Failure> compare(
    const RuleMoveInput& input, const calendar::WorkingCalendar& calendar, const Facts& factsAfter, RuleMove& move)
{
    QStringList order;
    const auto stagesBefore = stagesAhead(input.before, input.record, input.facts, order);
    const auto stagesAfter = stagesAhead(input.after, move.record, factsAfter, order);
    move.stages = changesIn<StageChange>(order, stagesBefore, stagesAfter, std::equal_to<ToldStage>());

    const bool isHandedIn = input.record.submittedOn.isValid() && input.record.status != domain::CaseStatus::Returned;
    if (!isHandedIn || move.record.procedure != input.record.procedure) {
        const auto before = itemsOf(input.before, input.facts);
        const auto after = itemsOf(input.after, factsAfter);
        if (!before || !after) {
            return before ? after.failure() : before.failure();
        }
        move.materials = changesIn<MaterialChange>(codesOf(*before, *after), *before, *after, asksTheSame);
    }

    const auto before = standing(input.before, calendar, input.facts, input.chosen);
    const auto after = standing(input.after, calendar, factsAfter, input.chosen);
    if (!before || !after) {
        return before ? after.failure() : before.failure();
    }
    move.deadlines = changesIn<DeadlineChange>(codesOf(*before, *after), *before, *after, fallOnTheSameDays);
    return std::nullopt;
}

void nameBothSides(const RuleMoveInput& input, RuleMove& move)
{
    move.procedureBefore = input.before.procedure(input.record.procedure)->names;
    move.stageBefore = input.before.stage(input.record.procedure, input.record.stage)->names;
    const bool moves = move.succession == Succession::Move;
    move.procedureAfter = moves ? input.after.procedure(move.record.procedure)->names : move.procedureBefore;
    move.stageAfter = moves ? input.after.stage(move.record.procedure, move.record.stage)->names : move.stageBefore;
}

} // namespace

Result<std::optional<RuleMove>> ruleMove(const RuleMoveInput& input, const calendar::WorkingCalendar& calendar)
{
    const std::optional<RuleMove> untouched;
    if (&input.before == &input.after || !domain::isOpen(input.record.status)
        || input.before.stage(input.record.procedure, input.record.stage) == nullptr) {
        return untouched;
    }
    const FoundSuccession found = successionOf(input);
    RuleMove move;
    move.record = input.record;
    if (found.line != nullptr) {
        move.succession = found.line->succession;
        move.task = found.line->task;
        move.because = found.line->because;
        move.sources = found.line->sources;
    }
    if (move.succession == Succession::Keep) {
        return untouched;
    }
    if (move.succession == Succession::Move) {
        std::optional<CaseRecord> moved = movedRecord(input, found);
        if (!moved) {
            return untouched;
        }
        move.record = *std::move(moved);
        Facts factsAfter = input.facts;
        factsAfter.set(u"procedure"_s, move.record.procedure);
        if (const std::optional<Failure> failure = compare(input, calendar, factsAfter, move)) {
            return *failure;
        }
        const bool differs = found.line != nullptr || !move.stages.isEmpty() || !move.materials.isEmpty()
                             || !move.deadlines.isEmpty();
        if (!differs) {
            return untouched;
        }
    }
    nameBothSides(input, move);
    return std::optional(std::move(move));
}

} // namespace core::workflow

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/moves.h"

#include "core/types/permit_class.h"
#include "core/workflow/case_facts.h"
#include "core/workflow/checklist.h"

#include <QSet>

#include <algorithm>

namespace core::workflow {

using namespace Qt::Literals::StringLiterals;
using domain::CaseRecord;
using domain::MaterialState;
using rulebook::Facts;
using rulebook::Move;
using rulebook::RuleView;
using rulebook::Stage;
using rulebook::Truth;

namespace {

/// The order in which the dates of a case lie; those of one rank may come in any order.
const QMap<QString, int>& dateRanks()
{
    static const QMap<QString, int> ranks{{u"submittedOn"_s, 1}, {u"acceptedOn"_s, 2}, {u"approvedOn"_s, 3},
        {u"notice.issuedOn"_s, 3}, {u"noticeSentOn"_s, 4}, {u"visaObtainedOn"_s, 5}, {u"enteredOn"_s, 6},
        {u"lodgingRegisteredOn"_s, 7}, {u"verifiedOn"_s, 7}, {u"electronicCardOn"_s, 7}, {u"residenceFiledOn"_s, 7},
        {u"answeredOn"_s, 8}};
    return ranks;
}

/// What a move that needs it plans anew: a day known from before is the one it replaces.
const QSet<QString>& plannedFacts()
{
    static const QSet<QString> facts{u"appointmentOn"_s};
    return facts;
}

Result<const Stage*> stageOf(const RuleView& rules, const CaseRecord& record)
{
    if (rules.procedure(record.procedure) == nullptr) {
        return Failure(FailureCode::ProcedureUnknown, {{u"procedure"_s, record.procedure}, {u"city"_s, rules.city()}});
    }
    const Stage* stage = rules.stage(record.procedure, record.stage);
    if (stage == nullptr) {
        return Failure(FailureCode::StageUnknown, {{u"stage"_s, record.stage}, {u"procedure"_s, record.procedure}});
    }
    return stage;
}

/// The moves of the stage and the procedure's exits; those the facts rule out are not among them.
QList<const Move*> movesFrom(const RuleView& rules, const CaseRecord& record, const Stage& stage, const Facts& facts)
{
    QList<const Move*> moves;
    const auto offer = [&](const Move& move) {
        const Stage* target = rules.stage(record.procedure, move.to);
        if (target != nullptr && move.when.match(facts).truth != Truth::No
            && target->when.match(facts).truth != Truth::No) {
            moves.append(&move);
        }
    };
    std::ranges::for_each(stage.moves, offer);
    for (const Move& exit : rules.procedure(record.procedure)->exits) {
        if (exit.fromStages.contains(stage.code)) {
            offer(exit);
        }
    }
    return moves;
}

bool isThere(const MoveContext& context, const QString& material)
{
    const MaterialState state = context.materials.value(material, MaterialState::Missing);
    return state == MaterialState::Received || state == MaterialState::Checked || state == MaterialState::NotNeeded;
}

/// What must be there for a move and is not.
Result<QStringList> missingMaterials(const RuleView& rules, const Move& move, const MoveContext& context)
{
    QStringList wanted = move.needs.materials;
    if (move.needs.allMaterials) {
        const auto items = checklist(rules, context.facts);
        if (!items) {
            return items.failure();
        }
        for (const ChecklistItem& item : *items) {
            if (item.needed && !move.needs.exceptMaterials.contains(item.material)) {
                wanted.append(item.material);
            }
        }
    }
    wanted.removeDuplicates();
    wanted.removeIf([&](const QString& material) { return isThere(context, material); });
    return wanted;
}

Result<std::optional<Failure>> hindranceOf(const RuleView& rules, const Move& move, const MoveContext& context)
{
    const auto missing = missingMaterials(rules, move, context);
    if (!missing) {
        return missing.failure();
    }
    if (move.needs.defectsClosed && context.openDefects > 0) {
        return std::optional(Failure(FailureCode::DefectsOpen, {{u"count"_s, QString::number(context.openDefects)}}));
    }
    if (!missing->isEmpty()) {
        return std::optional(Failure(FailureCode::MoveNeedsMaterial, {{u"materials"_s, missing->join(u", "_s)}}));
    }
    if (context.isReviewMissing && move.sets.authorityStatus == domain::AuthorityStatus::Submitted) {
        return std::optional(Failure(FailureCode::ReviewMissing));
    }
    return std::optional<Failure>();
}

PossibleMove possible(const RuleView& rules, const CaseRecord& record, const Move& move, const MoveContext& context)
{
    PossibleMove offered;
    offered.act = move.act;
    offered.to = move.to;
    offered.names = move.names;
    offered.toNames = rules.stage(record.procedure, move.to)->names;
    offered.actors = move.actors;
    const auto isUnknown = [&](const QString& fact) { return !context.facts.has(fact); };
    std::ranges::copy_if(move.needs.facts, std::back_inserter(offered.askFor),
        [&](const QString& fact) { return isUnknown(fact) || plannedFacts().contains(fact); });
    std::ranges::copy_if(move.asks, std::back_inserter(offered.mayTell), isUnknown);
    offered.dateFact = move.sets.date;
    offered.isReturn = move.isReturn;
    offered.resubmits = move.sets.nextRound;
    offered.endsCase = !move.sets.outcome.isEmpty();
    offered.reversible = move.reversible;
    return offered;
}

/// The move to a stage by the actor, or why there is none.
Result<const Move*> chosenMove(const QList<const Move*>& moves, const Stage& stage, const MoveInput& input)
{
    QStringList actors;
    for (const Move* move : moves) {
        if (move->to != input.to) {
            continue;
        }
        if (move->actors.contains(input.actor)) {
            return move;
        }
        for (const domain::Actor actor : move->actors) {
            actors.append(domain::codeOf(actor));
        }
    }
    if (actors.isEmpty()) {
        return Failure(FailureCode::MoveNotAllowed, {{u"stage"_s, stage.code}, {u"to"_s, input.to}});
    }
    actors.removeDuplicates();
    return Failure(FailureCode::MoveWrongActor,
        {{u"actor"_s, domain::codeOf(input.actor)}, {u"actors"_s, actors.join(u", "_s)}, {u"to"_s, input.to}});
}

/// The facts a move records, as they are kept: what was given and the day under its own name.
Result<Facts> recordedFacts(const Move& move, const MoveInput& input)
{
    Facts facts;
    for (auto it = input.facts.begin(); it != input.facts.end(); ++it) {
        if (const auto set = facts.setText(it.key(), it.value()); !set) {
            return set.failure();
        }
    }
    if (!move.sets.date.isEmpty() && !facts.has(move.sets.date)) {
        facts.set(move.sets.date, input.on);
    }
    return facts;
}

/// Dates may not run backwards: what is recorded now lies on or after what came before it.
Result<void> checkOrder(const Facts& recorded, const Facts& known)
{
    const QMap<QString, int>& ranks = dateRanks();
    for (const QString& fact : recorded.keys()) {
        const QDate date = recorded.date(fact);
        for (auto it = ranks.begin(); ranks.contains(fact) && it != ranks.end(); ++it) {
            const QDate before = recorded.has(it.key()) ? recorded.date(it.key()) : known.date(it.key());
            if (it.value() < ranks.value(fact) && before.isValid() && date < before) {
                return Failure(FailureCode::DateOrder,
                    {{u"fact"_s, fact}, {u"date"_s, date.toString(Qt::ISODate)}, {u"before"_s, it.key()},
                        {u"beforeDate"_s, before.toString(Qt::ISODate)}});
            }
        }
    }
    return {};
}

struct NamedDay
{
    QString name;
    QDate day;
};

/// The last day recorded of a case. That of its opening in our store says nothing of one that was submitted: it may
/// have been entered long after it began.
NamedDay lastRecorded(const CaseRecord& record, const Facts& known)
{
    if (record.submittedOn.isNull()) {
        return {u"openedOn"_s, record.openedOn};
    }
    NamedDay last{u"stageSince"_s, record.stageSince};
    for (const QString& fact : dateRanks().keys()) {
        const QDate day = known.date(fact);
        if (day.isValid() && (last.day.isNull() || day > last.day)) {
            last = {fact, day};
        }
    }
    return last;
}

/// No case ends before what is recorded of it.
Result<void> checkEnd(const Move& move, const CaseRecord& record, const Facts& known, QDate on)
{
    const NamedDay last = lastRecorded(record, known);
    if (move.sets.outcome.isEmpty() || last.day.isNull() || on >= last.day) {
        return {};
    }
    return Failure(
        FailureCode::DateOrder, {{u"fact"_s, u"closedOn"_s}, {u"date"_s, on.toString(Qt::ISODate)},
                                    {u"before"_s, last.name}, {u"beforeDate"_s, last.day.toString(Qt::ISODate)}});
}

/// What a move plans lies on or after the day of the move: of one recorded late it may have passed.
Result<void> checkPlanned(const Facts& recorded, QDate on)
{
    for (const QString& fact : plannedFacts()) {
        const QDate day = recorded.date(fact);
        if (day.isValid() && day < on) {
            return Failure(
                FailureCode::DateOrder, {{u"fact"_s, fact}, {u"date"_s, day.toString(Qt::ISODate)},
                                            {u"before"_s, u"on"_s}, {u"beforeDate"_s, on.toString(Qt::ISODate)}});
        }
    }
    return {};
}

Result<void> checkNeeds(const Move& move, const Facts& recorded, const MoveContext& context, QDate on)
{
    QStringList missing;
    if (!on.isValid()) {
        missing.append(move.sets.date.isEmpty() ? u"on"_s : move.sets.date);
    }
    for (const QString& fact : move.needs.facts) {
        const bool isKnown = context.facts.has(fact) && !plannedFacts().contains(fact);
        if (!recorded.has(fact) && !isKnown) {
            missing.append(fact);
        }
    }
    if (!missing.isEmpty()) {
        return Failure(FailureCode::MoveNeedsFact, {{u"facts"_s, missing.join(u", "_s)}, {u"to"_s, move.to}});
    }
    return {};
}

MoveDone made(const CaseRecord& record, const Stage& from, const Move& move, const Facts& recorded, QDate on)
{
    MoveDone done{record, {}, move.act, move.isReturn, move.reversible};
    CaseRecord& after = done.record;
    for (const QString& fact : recorded.keys()) {
        if (hasCaseField(fact)) {
            setCaseField(after, fact, recorded.value(fact));
        } else {
            done.otherFacts.insert(fact, recorded.value(fact).toString());
        }
    }
    after.stage = move.to;
    after.stageSince = on;
    if (from.lane == domain::Actor::Authority) {
        after.authorityCheckedOn = on;
    }
    if (after.status == domain::CaseStatus::Draft) {
        after.status = domain::CaseStatus::Open;
    }
    after.status = move.sets.status.value_or(after.status);
    after.authorityStatus = move.sets.authorityStatus.value_or(after.authorityStatus);
    if (move.sets.nextRound) {
        ++after.round;
    }
    if (!move.sets.outcome.isEmpty()) {
        after.outcome = move.sets.outcome;
        after.closedOn = on;
    }
    return done;
}

bool mayStart(const rulebook::Procedure& procedure, domain::Actor initiator, const Facts& facts)
{
    return procedure.initiators.contains(initiator)
           || std::ranges::any_of(procedure.furtherInitiators, [&](const rulebook::FurtherInitiator& further) {
                  return further.actor == initiator && further.when.holdsFor(facts);
              });
}

/// Whether the procedure takes the class; one that asks for none takes any.
Result<void> checkClass(const rulebook::Procedure& procedure, const QString& permitClass)
{
    const bool asksForClass = !procedure.classes.isEmpty();
    if (permitClass.isEmpty()) {
        return asksForClass ? Result<void>(Failure(FailureCode::ValueEmpty, {{u"field"_s, u"class"_s}}))
                            : Result<void>();
    }
    if (!types::parsePermitClass(permitClass)) {
        return Failure(FailureCode::ValueUnknown, {{u"field"_s, u"class"_s}, {u"text"_s, permitClass}});
    }
    if (asksForClass && !procedure.classes.contains(permitClass)) {
        return Failure(FailureCode::MoveNotAllowed, {{u"class"_s, permitClass}});
    }
    return {};
}

} // namespace

Result<QList<PossibleMove>> allowedMoves(const RuleView& rules, const CaseRecord& record, const MoveContext& context)
{
    const auto stage = stageOf(rules, record);
    if (!stage) {
        return stage.failure();
    }
    QList<PossibleMove> moves;
    if (!domain::isOpen(record.status)) {
        return moves;
    }
    for (const Move* move : movesFrom(rules, record, **stage, context.facts)) {
        const auto hindrance = hindranceOf(rules, *move, context);
        if (!hindrance) {
            return hindrance.failure();
        }
        moves.append(possible(rules, record, *move, context));
        moves.last().hindrance = *hindrance;
    }
    return moves;
}

Result<MoveDone> applyMove(
    const RuleView& rules, const CaseRecord& record, const MoveContext& context, const MoveInput& input)
{
    if (!domain::isOpen(record.status)) {
        return Failure(FailureCode::CaseClosed, {{u"case"_s, record.number}, {u"outcome"_s, record.outcome}});
    }
    const auto stage = stageOf(rules, record);
    if (!stage) {
        return stage.failure();
    }
    const auto move = chosenMove(movesFrom(rules, record, **stage, context.facts), **stage, input);
    if (!move) {
        return move.failure();
    }
    const auto recorded = recordedFacts(**move, input);
    if (!recorded) {
        return recorded.failure();
    }
    if (const auto met = checkNeeds(**move, *recorded, context, input.on); !met) {
        return met.failure();
    }
    const auto hindrance = hindranceOf(rules, **move, context);
    if (!hindrance) {
        return hindrance.failure();
    }
    if (hindrance->has_value()) {
        return **hindrance;
    }
    if (const auto ordered = checkOrder(*recorded, context.facts); !ordered) {
        return ordered.failure();
    }
    if (const auto planned = checkPlanned(*recorded, input.on); !planned) {
        return planned.failure();
    }
    if (const auto ends = checkEnd(**move, record, context.facts, input.on); !ends) {
        return ends.failure();
    }
    return made(record, **stage, **move, *recorded, input.on);
}

Result<CaseRecord> openCase(
    const RuleView& rules, const CaseRecord& draft, domain::Actor initiator, QDate on, const Facts& facts)
{
    const rulebook::Procedure* procedure = rules.procedure(draft.procedure);
    if (procedure == nullptr) {
        return Failure(FailureCode::ProcedureUnknown, {{u"procedure"_s, draft.procedure}, {u"city"_s, rules.city()}});
    }
    if (!mayStart(*procedure, initiator, facts)) {
        QStringList allowed;
        for (const domain::Actor actor : procedure->initiators) {
            allowed.append(domain::codeOf(actor));
        }
        return Failure(
            FailureCode::MoveWrongActor, {{u"actor"_s, domain::codeOf(initiator)}, {u"actors"_s, allowed.join(u", "_s)},
                                             {u"to"_s, procedure->firstStage}});
    }
    if (const Result<void> taken = checkClass(*procedure, draft.permitClass); !taken) {
        return taken.failure();
    }
    CaseRecord record = draft;
    record.stage = procedure->firstStage;
    record.status = domain::CaseStatus::Open;
    record.authorityStatus = domain::AuthorityStatus::None;
    record.round = 1;
    record.openedOn = on;
    record.stageSince = on;
    record.rulesOn = on;
    record.packsUsed = rules.packs().join(u' ');
    return record;
}

Result<PossibleMove> returnMove(const RuleView& rules, const CaseRecord& record, const MoveContext& context)
{
    const auto moves = allowedMoves(rules, record, context);
    if (!moves) {
        return moves.failure();
    }
    const auto it = std::ranges::find(*moves, true, &PossibleMove::isReturn);
    if (it == moves->end()) {
        return Failure(FailureCode::MoveNotAllowed, {{u"stage"_s, record.stage}, {u"to"_s, u"returned"_s}});
    }
    return *it;
}

} // namespace core::workflow

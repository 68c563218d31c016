// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_moves.h"

#include "core/domain/entry.h"
#include "core/domain/permit.h"
#include "core/domain/residence_permit.h"
#include "core/domain/visa.h"
#include "core/services/case_context.h"
#include "core/services/contract_lock.h"
#include "core/services/past_days.h"
#include "core/services/person_checks.h"
#include "core/services/recording.h"
#include "core/storage/record_tables/all_tables.h"

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

using storage::RecordTable;

Changes changesOf(const domain::CaseRecord& record)
{
    return {.people = {record.person}, .employers = {record.employer}, .cases = {record.id}};
}

/// The first failure of an act's step, or nothing.
template <typename T> std::optional<Failure> failureOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.failure());
}

/// Keeps what a move recorded beside the case's own fields.
std::optional<Failure> keepOtherFacts(storage::Act& act, const CaseContext& context, const workflow::MoveDone& done)
{
    for (const auto& [fact, value] : done.otherFacts.asKeyValueRange()) {
        const auto known = std::ranges::find(context.otherFacts, fact, &domain::CaseFact::fact);
        const bool isNew = known == context.otherFacts.end();
        domain::CaseFact kept = isNew ? domain::CaseFact() : *known;
        kept.caseId = context.record.id;
        kept.fact = fact;
        kept.value = value;
        const std::optional<Failure> failure = isNew ? failureOf(act.insert(kept)) : failureOf(act.update(kept));
        if (failure) {
            return failure;
        }
    }
    return std::nullopt;
}

/// The row of the person that a move brings along: a visa with the day it was obtained.
std::optional<Failure> addVisa(storage::Act& act, const domain::CaseRecord& record)
{
    domain::Visa visa;
    visa.person = record.person;
    visa.caseId = record.id;
    visa.category = u"Z"_s;
    visa.post = record.consulate;
    visa.issuedOn = record.visaObtainedOn;
    visa.entries = 1;
    return failureOf(act.insert(visa));
}

std::optional<Failure> addEntry(storage::Act& act, const domain::CaseRecord& record)
{
    domain::Entry entry;
    entry.person = record.person;
    entry.caseId = record.id;
    entry.enteredOn = record.enteredOn;
    entry.basis = u"visa"_s;
    entry.lodgingRegisteredOn = record.lodgingRegisteredOn;
    return failureOf(act.insert(entry));
}

std::optional<Failure> noteLodging(storage::Act& act, const domain::CaseRecord& record)
{
    Result<QList<domain::Entry>> entries =
        RecordTable<domain::Entry>::list(act.connection(), &domain::Entry::caseId, record.id);
    if (!entries) {
        return entries.failure();
    }
    for (domain::Entry& entry : *entries) {
        if (entry.lodgingRegisteredOn.isNull()) {
            entry.lodgingRegisteredOn = record.lodgingRegisteredOn;
            if (const std::optional<Failure> failure = failureOf(act.update(entry))) {
                return failure;
            }
        }
    }
    return std::nullopt;
}

/// The last day that a move tells of what was granted; null: it tells none. Fails with DateOrder for one before the
/// move.
Result<QDate> lastDayIn(const CaseMove& move, const QString& fact)
{
    const QDate lastDay = QDate::fromString(move.facts.value(fact), Qt::ISODate);
    if (lastDay.isValid() && lastDay < move.on) {
        return Failure(FailureCode::DateOrder, {{u"fact"_s, fact}, {u"date"_s, lastDay.toString(Qt::ISODate)},
                                                   {u"beforeDate"_s, move.on.toString(Qt::ISODate)}});
    }
    return lastDay;
}

/// The work permit that was granted: from then on its last day is the person's. One that is on record already came with
/// a notice that was filed, or was added by hand.
std::optional<Failure> addPermit(storage::Act& act, const domain::CaseRecord& record, const CaseMove& move)
{
    const Result<QDate> lastDay = lastDayIn(move, u"permit.newExpiresOn"_s);
    if (!lastDay || lastDay->isNull()) {
        return failureOf(lastDay);
    }
    const Result<QList<domain::Permit>> held =
        RecordTable<domain::Permit>::list(act.connection(), &domain::Permit::person, record.person);
    if (!held) {
        return held.failure();
    }
    if (std::ranges::count(*held, *lastDay, &domain::Permit::validTo) > 0) {
        return std::nullopt;
    }
    const auto last = std::ranges::max_element(*held, {}, &domain::Permit::validTo);
    domain::Permit permit;
    permit.person = record.person;
    permit.employer = record.employer;
    permit.permitClass = record.permitClass;
    permit.form = u"electronic"_s;
    permit.validTo = *lastDay;
    permit.number = move.facts.value(u"permit.newNumber"_s);
    if (last != held->end()) {
        permit.number = permit.number.isEmpty() ? last->number : permit.number;
        permit.validFrom = last->validTo.isValid() ? last->validTo.addDays(1) : QDate();
    }
    const Result<domain::Permit> sound = checkedPermit(permit);
    return sound ? failureOf(act.insert(*sound)) : std::optional(sound.failure());
}

/// The residence permit that was collected: from then on its last day is the person's (domain §13, week W8). One that
/// is on record already was added by hand, or by another case.
std::optional<Failure> addResidencePermit(storage::Act& act, const domain::CaseRecord& record, const CaseMove& move)
{
    const Result<QDate> lastDay = lastDayIn(move, u"residence.newExpiresOn"_s);
    if (!lastDay || lastDay->isNull()) {
        return failureOf(lastDay);
    }
    const Result<QList<domain::ResidencePermit>> held =
        RecordTable<domain::ResidencePermit>::list(act.connection(), &domain::ResidencePermit::person, record.person);
    if (!held) {
        return held.failure();
    }
    if (std::ranges::count(*held, *lastDay, &domain::ResidencePermit::validTo) > 0) {
        return std::nullopt;
    }
    domain::ResidencePermit permit;
    permit.person = record.person;
    permit.purpose = u"work"_s;
    permit.validFrom = move.on;
    permit.validTo = *lastDay;
    return failureOf(act.insert(permit));
}

/// Keeps what a move tells of the person besides the case's own dates (domain §13, "More facts of a case").
std::optional<Failure> addPersonRows(
    storage::Act& act, const domain::CaseRecord& before, const domain::CaseRecord& after)
{
    std::optional<Failure> failure;
    if (before.visaObtainedOn.isNull() && after.visaObtainedOn.isValid()) {
        failure = addVisa(act, after);
    }
    if (!failure && before.enteredOn.isNull() && after.enteredOn.isValid()) {
        failure = addEntry(act, after);
    }
    if (!failure && before.lodgingRegisteredOn.isNull() && after.lodgingRegisteredOn.isValid()) {
        failure = noteLodging(act, after);
    }
    return failure;
}

/// With a new round every return before it has been answered.
std::optional<Failure> closeReturns(storage::Act& act, const CaseContext& context, QDate on)
{
    for (domain::ReturnRecord each : context.returns) {
        if (each.resubmittedOn.isNull()) {
            each.resubmittedOn = on;
            if (const std::optional<Failure> failure = failureOf(act.update(each))) {
                return failure;
            }
        }
    }
    return std::nullopt;
}

domain::ReturnRecord returnRecordOf(const domain::CaseRecord& before, const CaseReturn& details)
{
    domain::ReturnRecord record;
    record.caseId = before.id;
    record.round = before.round;
    record.stage = before.stage;
    record.returnedOn = details.on;
    record.text = details.text;
    record.dueOn = details.dueOn;
    return record;
}

void nameMove(storage::Act& act, const domain::CaseRecord& before, const workflow::MoveDone& done, const CaseMove& move)
{
    act.setArg(u"number"_s, before.number);
    act.setArg(u"procedure"_s, before.procedure);
    act.setArg(u"from"_s, before.stage);
    act.setArg(u"to"_s, done.record.stage);
    act.setArg(u"actor"_s, domain::codeOf(move.actor));
    act.setArg(u"on"_s, move.on.toString(Qt::ISODate));
    act.setArg(u"move"_s, done.act);
    if (!move.facts.isEmpty()) {
        act.setArg(u"facts"_s, move.facts.keys().join(u' '));
    }
}

/// The case with everything read anew inside the act, so that nothing can have changed between judging and writing.
struct MoveInAct
{
    CaseContext context;
    workflow::MoveDone done;
};

Result<MoveInAct> makeMove(Office& office, storage::Act& act, CaseId id, const CaseMove& move)
{
    if (const Result<void> past = checkPast(office, pastDaysOf(move.facts) << PastDay{u"on"_s, move.on}); !past) {
        return past.failure();
    }
    Result<CaseContext> context = readCaseContext(office, act.connection(), id);
    if (!context) {
        return context.failure();
    }
    Result<workflow::MoveDone> done = workflow::applyMove(*context->rules, context->record, context->forMoves(),
        {.to = move.to, .actor = move.actor, .on = move.on, .facts = move.facts});
    if (!done) {
        return done.failure();
    }
    const domain::CaseRecord& before = context->record;
    if (const Result<void> free = checkContractLock(done->record, before); !free) {
        return free.failure();
    }
    std::optional<Failure> failure = failureOf(act.update(done->record));
    if (!failure) {
        failure = keepOtherFacts(act, *context, *done);
    }
    if (!failure) {
        failure = addPersonRows(act, before, done->record);
    }
    if (!failure) {
        failure = addResidencePermit(act, done->record, move);
    }
    if (!failure) {
        failure = addPermit(act, done->record, move);
    }
    if (!failure && done->record.round > before.round) {
        failure = closeReturns(act, *context, move.on);
    }
    if (failure) {
        return *failure;
    }
    if (!done->reversible) {
        act.setIrreversible();
    }
    return MoveInAct{std::move(context).value(), std::move(done).value()};
}

CaseMove dated(const Office& office, CaseMove move)
{
    if (move.on.isNull()) {
        move.on = office.today();
    }
    return move;
}

} // namespace

Result<void> moveInAct(Office& office, storage::Act& act, CaseId id, const CaseMove& move)
{
    const Result<MoveInAct> made = makeMove(office, act, id, move);
    return made ? Result<void>() : made.failure();
}

Result<void> advanceCase(Office& office, CaseId id, const CaseMove& asked)
{
    const CaseMove move = dated(office, asked);
    Result<storage::Act> act = beginAct(office, u"case-advance"_s, u"case"_s, id.value);
    if (!act) {
        return act.failure();
    }
    const Result<MoveInAct> made = makeMove(office, *act, id, move);
    if (!made) {
        return made.failure();
    }
    const domain::CaseRecord& before = made->context.record;
    nameMove(*act, before, made->done, move);
    if (made->done.isReturn) {
        // A return recorded without its defects is a return all the same (domain §1.2).
        const auto added = act->insert(returnRecordOf(before, {.on = move.on, .text = {}, .dueOn = {}, .defects = {}}));
        if (!added) {
            return added.failure();
        }
    }
    const Result<EventId> event = commitAct(office, *act, changesOf(before));
    return event ? Result<void>() : event.failure();
}

Result<ReturnId> returnCase(Office& office, CaseId id, const CaseReturn& asked)
{
    CaseReturn details = asked;
    if (details.on.isNull()) {
        details.on = office.today();
    }
    if (details.dueOn.isValid() && details.dueOn < details.on) {
        return Failure(
            FailureCode::DateOrder, {{u"field"_s, u"dueOn"_s}, {u"date"_s, details.dueOn.toString(Qt::ISODate)},
                                        {u"beforeDate"_s, details.on.toString(Qt::ISODate)}});
    }
    Result<storage::Act> act = beginAct(office, u"case-return"_s, u"case"_s, id.value);
    if (!act) {
        return act.failure();
    }
    const Result<CaseContext> context = readCaseContext(office, act->connection(), id);
    if (!context) {
        return context.failure();
    }
    for (const DefectInput& defect : details.defects) {
        if (context->rules->returnReason(defect.reason) == nullptr) {
            return Failure(FailureCode::ValueUnknown, {{u"field"_s, u"reason"_s}, {u"text"_s, defect.reason}});
        }
    }
    const Result<workflow::PossibleMove> way =
        workflow::returnMove(*context->rules, context->record, context->forMoves());
    if (!way) {
        return way.failure();
    }
    const CaseMove move{.to = way->to, .actor = way->actors.value(0), .on = details.on, .facts = {}};
    const Result<MoveInAct> made = makeMove(office, *act, id, move);
    if (!made) {
        return made.failure();
    }
    nameMove(*act, made->context.record, made->done, move);
    const Result<ReturnId> added = act->insert(returnRecordOf(context->record, details));
    if (!added) {
        return added.failure();
    }
    for (const DefectInput& each : details.defects) {
        domain::Defect defect;
        defect.returnRecord = *added;
        defect.reason = each.reason;
        defect.text = each.text;
        defect.fixBy = each.fixBy;
        if (const std::optional<Failure> failure = failureOf(act->insert(defect))) {
            return *failure;
        }
    }
    act->setArg(u"defects"_s, QString::number(details.defects.size()));
    const Result<EventId> event = commitAct(office, *act, changesOf(context->record));
    return event ? Result<ReturnId>(*added) : event.failure();
}

} // namespace core::services

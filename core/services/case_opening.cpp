// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/rulebook.h"
#include "core/services/bin_service.h"
#include "core/services/case_context.h"
#include "core/services/case_moves.h"
#include "core/services/past_days.h"
#include "core/services/recording.h"
#include "core/types/city.h"
#include "core/workflow/case_facts.h"
#include "core/workflow/checklist.h"

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

domain::CaseRecord draftOf(const Office& office, const CaseOpening& opening)
{
    domain::CaseRecord draft;
    draft.procedure = opening.procedure;
    draft.person = opening.person;
    draft.employer = opening.employer;
    draft.city = opening.city;
    draft.permitClass = opening.permitClass;
    draft.handler = office.actor();
    draft.consulate = opening.consulate;
    draft.contractStartsOn = opening.contractStartsOn;
    draft.contractEndsOn = opening.contractEndsOn;
    draft.openedOn = office.today();
    draft.rulesOn = draft.openedOn;
    draft.packsUsed = office.rules().forCase(opening.city, draft.openedOn).packs().join(u' ');
    return draft;
}

/// What is told besides the record's own fields.
QMap<QString, QString> toldBy(const CaseOpening& opening)
{
    QMap<QString, QString> told = opening.facts;
    if (opening.eventOn.isValid()) {
        told.insert(u"eventOn"_s, opening.eventOn.toString(Qt::ISODate));
    }
    told.removeIf([](const auto& each) { return each.value().isEmpty(); });
    return told;
}

/// One row for each material of the checklist; what this case is exempt from says so.
std::optional<Failure> addMaterials(Office& office, storage::Act& act, CaseId id)
{
    const Result<CaseContext> context = readCaseContext(office, act.connection(), id);
    if (!context) {
        return context.failure();
    }
    const Result<QList<workflow::ChecklistItem>> items = workflow::checklist(*context->rules, context->facts);
    if (!items) {
        return items.failure();
    }
    for (const workflow::ChecklistItem& item : *items) {
        domain::Material material;
        material.caseId = id;
        material.code = item.material;
        material.state = item.exempt ? domain::MaterialState::NotNeeded : domain::MaterialState::Missing;
        const Result<MaterialId> added = act.insert(material);
        if (!added) {
            return added.failure();
        }
    }
    return std::nullopt;
}

std::optional<Failure> addFacts(storage::Act& act, CaseId id, const QMap<QString, QString>& told)
{
    for (auto each = told.begin(); each != told.end(); ++each) {
        domain::CaseFact fact;
        fact.caseId = id;
        fact.fact = each.key();
        fact.value = *each;
        if (const Result<CaseFactId> added = act.insert(fact); !added) {
            return added.failure();
        }
    }
    return std::nullopt;
}

/// The opening with its city by the code. Fails with ValueUnknown for a city that neither a loaded pack nor our list
/// has: it would go by the national rules, as if it were meant so.
Result<CaseOpening> placed(const Office& office, const CaseOpening& asked)
{
    CaseOpening opening = asked;
    if (asked.city.isEmpty() || office.rules().hasCity(asked.city)) {
        return opening;
    }
    const Result<types::City> city = types::City::parse(asked.city);
    if (!city || !(city->isListed() || office.rules().hasCity(city->text()))) {
        return Failure(FailureCode::ValueUnknown, {{u"field"_s, u"city"_s}, {u"text"_s, asked.city}});
    }
    opening.city = city->text();
    return opening;
}

/// The record at the procedure's first stage.
Result<domain::CaseRecord> begun(Office& office, const CaseOpening& opening)
{
    if (const Result<void> past = checkPast(office, pastDaysOf(opening.facts)); !past) {
        return past.failure();
    }
    const domain::CaseRecord draft = draftOf(office, opening);
    const Result<rulebook::Facts> facts = withTold({}, opening);
    return facts ? workflow::openCase(rulesOf(office, draft), draft, opening.initiator, draft.openedOn, *facts)
                 : Result<domain::CaseRecord>(facts.failure());
}

} // namespace

Result<rulebook::Facts> withTold(rulebook::Facts facts, const CaseOpening& opening)
{
    const QMap<QString, QString> told = toldBy(opening);
    for (auto each = told.begin(); each != told.end(); ++each) {
        if (workflow::hasCaseField(each.key())) {
            return Failure(FailureCode::FieldUnknown, {{u"field"_s, each.key()}});
        }
        if (const Result<void> set = facts.setText(each.key(), *each); !set) {
            return set.failure();
        }
    }
    return facts;
}

Result<domain::CaseRecord> addCase(Office& office, storage::Act& act, const CaseOpening& opening)
{
    Result<domain::CaseRecord> opened = begun(office, opening);
    if (!opened) {
        return opened.failure();
    }
    if (const auto person = act.find<domain::Person>(opening.person); !person) {
        return person.failure();
    }
    if (const auto employer = act.find<domain::Employer>(opening.employer); !employer) {
        return employer.failure();
    }
    for (const BinRecord& owner :
        {BinRecord{BinKind::Person, opening.person.value}, BinRecord{BinKind::Employer, opening.employer.value}}) {
        if (const Result<void> kept = checkKept(act.connection(), owner); !kept) {
            return kept.failure();
        }
    }
    const Result<QString> number = act.nextCaseNumber();
    if (!number) {
        return number.failure();
    }
    opened->number = *number;
    const Result<CaseId> id = act.insert(*opened);
    if (!id) {
        return id.failure();
    }
    opened->id = *id;
    std::optional<Failure> failure = addFacts(act, *id, toldBy(opening));
    if (!failure) {
        failure = addMaterials(office, act, *id);
    }
    return failure ? Result<domain::CaseRecord>(*failure) : opened;
}

Result<CaseId> openCase(Office& office, const CaseOpening& asked)
{
    const Result<CaseOpening> opening = placed(office, asked);
    if (!opening) {
        return opening.failure();
    }
    Result<storage::Act> act = beginAct(office, u"case-open"_s, u"case"_s);
    if (!act) {
        return act.failure();
    }
    const Result<domain::CaseRecord> opened = addCase(office, *act, *opening);
    if (!opened) {
        return opened.failure();
    }
    act->setSubject(opened->id.value);
    act->setArg(u"number"_s, opened->number);
    act->setArg(u"procedure"_s, opened->procedure);
    act->setArg(u"to"_s, opened->stage);
    const Result<EventId> event = commitAct(
        office, *act, {.people = {opened->person}, .employers = {opened->employer}, .cases = {opened->id}});
    return event ? Result<CaseId>(opened->id) : event.failure();
}

} // namespace core::services

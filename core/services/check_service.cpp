// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/check_service.h"

#include "core/services/case_context.h"
#include "core/services/recording.h"
#include "core/storage/transaction.h"
#include "core/types/half_width.h"

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using storage::RecordTable;

namespace {

Failure noSuchFinding(const QString& check, const QString& place)
{
    return Failure(FailureCode::RecordNotFound, {{u"table"_s, u"finding"_s}, {u"id"_s, check + u' ' + place}});
}

/// The decision on a finding in the case's present round; one that is not stored where there is none.
Result<domain::FindingWaiver> waiverFor(
    storage::Connection& connection, const domain::CaseRecord& record, const QString& check, const QString& place)
{
    const auto waivers =
        RecordTable<domain::FindingWaiver>::list(connection, &domain::FindingWaiver::caseId, record.id);
    if (!waivers) {
        return waivers.failure();
    }
    const auto found = std::ranges::find_if(*waivers, [&](const domain::FindingWaiver& each) {
        return each.round == comingRound(record) && each.check == check && each.place == place;
    });
    return found != waivers->end() ? *found
                                   : domain::FindingWaiver{{}, record.id, comingRound(record), check, place, {}, 0};
}

bool isFound(const CaseChecks& checks, const QString& check, const QString& place)
{
    return std::ranges::any_of(checks.findings,
        [&](const CaseFinding& each) { return each.finding.check == check && each.finding.path == place; });
}

} // namespace

Result<CaseChecks> CheckService::of(CaseId id)
{
    storage::Connection& connection = m_office.store().connection();
    const Result<storage::Transaction> snapshot = storage::Transaction::beginReading(connection);
    if (!snapshot) {
        return snapshot.failure();
    }
    const Result<CaseContext> context = readCaseContext(m_office, connection, id);
    return context ? checkCase(connection, *context, m_office.today()) : context.failure();
}

Result<void> CheckService::waive(CaseId id, const QString& check, const QString& place, const QString& because)
{
    const QString reason = types::tidyWords(because);
    if (reason.isEmpty()) {
        return Failure(FailureCode::ValueEmpty, {{u"field"_s, u"because"_s}});
    }
    Result<storage::Act> act = beginAct(m_office, u"finding-waive"_s, u"case"_s, id.value);
    if (!act) {
        return act.failure();
    }
    const Result<CaseContext> context = readCaseContext(m_office, act->connection(), id);
    if (!context) {
        return context.failure();
    }
    const Result<CaseChecks> checks = checkCase(act->connection(), *context, m_office.today());
    if (!checks) {
        return checks.failure();
    }
    if (!isFound(*checks, check, place)) {
        return noSuchFinding(check, place);
    }
    Result<domain::FindingWaiver> waiver = waiverFor(act->connection(), context->record, check, place);
    if (!waiver) {
        return waiver.failure();
    }
    waiver->because = reason;
    if (waiver->id.isStored()) {
        const Result<bool> changed = act->update(*waiver);
        if (!changed || !*changed) {
            return changed ? Result<void>() : changed.failure();
        }
    } else if (const Result<FindingWaiverId> added = act->insert(*waiver); !added) {
        return added.failure();
    }
    const Result<EventId> event = commitAct(m_office, *act, {.cases = {id}});
    return event ? Result<void>() : event.failure();
}

Result<void> CheckService::restore(CaseId id, const QString& check, const QString& place)
{
    Result<storage::Act> act = beginAct(m_office, u"finding-restore"_s, u"case"_s, id.value);
    if (!act) {
        return act.failure();
    }
    const Result<domain::CaseRecord> record = act->find<domain::CaseRecord>(id);
    if (!record) {
        return record.failure();
    }
    const Result<domain::FindingWaiver> waiver = waiverFor(act->connection(), *record, check, place);
    if (!waiver) {
        return waiver.failure();
    }
    if (!waiver->id.isStored()) {
        return noSuchFinding(check, place);
    }
    if (const Result<void> removed = act->remove<domain::FindingWaiver>(waiver->id); !removed) {
        return removed.failure();
    }
    const Result<EventId> event = commitAct(m_office, *act, {.cases = {id}});
    return event ? Result<void>() : event.failure();
}

} // namespace core::services

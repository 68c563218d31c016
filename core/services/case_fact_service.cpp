// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_fact_service.h"

#include "core/rulebook/facts.h"
#include "core/services/contract_lock.h"
#include "core/services/past_days.h"
#include "core/services/recording.h"
#include "core/workflow/case_facts.h"

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using storage::RecordTable;

namespace {

/// The value as the facts hold it; null for one to be forgotten.
Result<QVariant> valueOf(const QString& fact, const QString& text)
{
    if (text.isEmpty()) {
        return QVariant();
    }
    rulebook::Facts facts;
    const Result<void> set = facts.setText(fact, text);
    return set ? Result<QVariant>(facts.value(fact)) : set.failure();
}

/// Whether something changed.
Result<bool> keepBeside(storage::Act& act, CaseId id, const QString& fact, const QString& text)
{
    const Result<QList<domain::CaseFact>> known =
        RecordTable<domain::CaseFact>::list(act.connection(), &domain::CaseFact::caseId, id);
    if (!known) {
        return known.failure();
    }
    const auto found = std::ranges::find(*known, fact, &domain::CaseFact::fact);
    if (text.isEmpty()) {
        if (found == known->end()) {
            return false;
        }
        const Result<void> removed = act.remove<domain::CaseFact>(found->id);
        return removed ? Result<bool>(true) : removed.failure();
    }
    domain::CaseFact kept = found == known->end() ? domain::CaseFact() : *found;
    kept.caseId = id;
    kept.fact = fact;
    kept.value = text;
    if (found != known->end()) {
        return act.update(kept);
    }
    const Result<CaseFactId> added = act.insert(kept);
    return added ? Result<bool>(true) : added.failure();
}

} // namespace

Result<void> CaseFactService::save(CaseId id, const QMap<QString, QString>& facts)
{
    if (const Result<void> past = checkPast(m_office, pastDaysOf(facts)); !past) {
        return past;
    }
    Result<storage::Act> act = beginAct(m_office, u"case-facts"_s, u"case"_s, id.value);
    if (!act) {
        return act.failure();
    }
    Result<domain::CaseRecord> record = act->find<domain::CaseRecord>(id);
    if (!record) {
        return record.failure();
    }
    const domain::CaseRecord stored = *record;
    bool changed = false;
    for (const auto& [fact, text] : facts.asKeyValueRange()) {
        const Result<QVariant> value = valueOf(fact, text.trimmed());
        if (!value) {
            return value.failure();
        }
        if (workflow::hasCaseField(fact)) {
            workflow::setCaseField(*record, fact, *value);
            continue;
        }
        const Result<bool> kept = keepBeside(*act, id, fact, text.trimmed());
        if (!kept) {
            return kept.failure();
        }
        changed = changed || *kept;
    }
    if (const Result<void> free = checkContractLock(*record, stored); !free) {
        return free;
    }
    const Result<bool> updated = act->update(*record);
    if (!updated) {
        return updated.failure();
    }
    if (!changed && !*updated) {
        return {};
    }
    const Result<EventId> event = commitAct(m_office, *act, {.people = {record->person}, .cases = {id}});
    return event ? Result<void>() : Result<void>(event.failure());
}

} // namespace core::services

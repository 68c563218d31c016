// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/contract_plan_service.h"

#include "core/rulebook/rulebook.h"
#include "core/services/case_context.h"
#include "core/services/chosen_settings.h"
#include "core/services/contract_lock.h"
#include "core/storage/store.h"
#include "core/workflow/case_facts.h"

namespace core::services {

using namespace Qt::Literals::StringLiterals;

Result<workflow::ContractPlan> ContractPlanService::planFor(const CaseOpening& opening)
{
    domain::CaseRecord draft;
    draft.procedure = opening.procedure;
    draft.city = opening.city;
    draft.permitClass = opening.permitClass;
    draft.contractStartsOn = opening.contractStartsOn;
    const QDate today = m_office.today();
    const Result<workflow::ChosenSettings> chosen = chosenSettings(m_office.store().connection(), opening.employer);
    if (!chosen) {
        return chosen.failure();
    }
    return workflow::planContract(m_office.rules().forCase(opening.city, today), m_office.calendar(),
        workflow::factsOf({.record = draft}, today), *chosen);
}

Result<workflow::ContractPlan> ContractPlanService::planOf(CaseId id)
{
    const Result<CaseContext> context = readCaseContext(m_office, m_office.store().connection(), id);
    if (!context) {
        return context.failure();
    }
    rulebook::Facts facts = context->facts;
    if (!isContractLocked(context->record)) {
        facts.set(u"submittedOn"_s, QDate()); // what was returned is planned for its next submission
    }
    return workflow::planContract(*context->rules, m_office.calendar(), facts, context->chosen);
}

} // namespace core::services

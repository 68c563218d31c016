// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/filing_due.h"

#include "core/services/case_checks.h"
#include "core/services/case_context.h"
#include "core/workflow/contract_planner.h"

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using workflow::FilingDay;

namespace {

Result<std::optional<FilingDay>> byContract(const Office& office, const CaseContext& context)
{
    if (!context.facts.has(u"contract.startsOn"_s)) {
        return std::optional<FilingDay>();
    }
    const Result<workflow::ContractPlan> plan =
        workflow::planContract(*context.rules, office.calendar(), context.facts, context.chosen);
    if (!plan) {
        return plan.failure();
    }
    if (!plan->latest) {
        return std::optional<FilingDay>();
    }
    FilingDay day;
    day.by = plan->latest->date;
    day.provisional = plan->latest->provisional;
    day.derivation = plan->latest->derivation;
    day.sources = plan->latest->sources;
    return std::optional(day);
}

/// The deadlines tell a last day themselves; counted back from a decision it may lie earlier.
Result<std::optional<FilingDay>> byDecision(
    const Office& office, const CaseContext& context, const QList<workflow::Deadline>& deadlines)
{
    Result<std::optional<FilingDay>> filing =
        workflow::filingDay(*context.rules, office.calendar(), context.facts, context.chosen);
    if (!filing || !*filing) {
        return filing;
    }
    const bool isTold = std::ranges::any_of(deadlines, [&](const workflow::Deadline& each) {
        return each.handledOn.isNull() && each.code == (*filing)->deadline && each.planBy <= (*filing)->by;
    });
    return isTold ? std::optional<FilingDay>() : std::move(filing).value();
}

} // namespace

Result<std::optional<FilingDay>> filingDue(
    const Office& office, const CaseContext& context, const QList<workflow::Deadline>& deadlines)
{
    if (!isBeforeSubmission(context.record) || context.record.submittedOn.isValid()
        || context.rules->procedure(context.record.procedure) == nullptr) {
        return std::optional<FilingDay>();
    }
    Result<std::optional<FilingDay>> decision = byDecision(office, context, deadlines);
    Result<std::optional<FilingDay>> contract = byContract(office, context);
    if (!decision || !contract) {
        return decision ? contract : decision;
    }
    const bool takesContract = *contract && (!*decision || (*contract)->by < (*decision)->by);
    return takesContract ? std::move(contract) : std::move(decision);
}

} // namespace core::services

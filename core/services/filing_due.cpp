// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/filing_due.h"

#include "core/services/case_checks.h"
#include "core/services/case_context.h"
#include "core/services/case_service.h"
#include "core/services/sentences.h"
#include "core/storage/queries/bin_queries.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"
#include "core/workflow/contract_planner.h"

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::RecordTable;
using workflow::FilingDay;

namespace {

bool isNotFiled(const CaseContext& context)
{
    return isBeforeSubmission(context.record) && context.record.submittedOn.isNull()
           && context.rules->procedure(context.record.procedure) != nullptr;
}

/// Whether a deadline that a submission answers asks for it by that day anyhow. How long a paper is good asks for none.
bool isDueBefore(const QList<workflow::Deadline>& deadlines, QDate by)
{
    return std::ranges::any_of(deadlines, [by](const workflow::Deadline& each) {
        return each.isTask() && each.answeredByFiling && !each.limitsAPaper() && each.planBy <= by;
    });
}

Result<std::optional<FilingDay>> byContract(
    const Office& office, const CaseContext& context, const QList<workflow::Deadline>& deadlines)
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
    return isDueBefore(deadlines, day.by) ? std::optional<FilingDay>() : std::optional(day);
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

/// Why one comes after the other, before what is said of its own day.
void sayOrder(const CaseContext& context, const QString& follower, FilingDay& day)
{
    for (const rulebook::FollowUp& rule : context.rules->procedure(context.record.procedure)->followedBy) {
        if (rule.procedure == follower) {
            day.because = withSentence(rule.because, day.because);
            day.sources = rule.sources + day.sources;
        }
    }
}

/// Of a case that follows. Nothing where it has been filed, has ended or lies in the bin.
Result<std::optional<FilingDay>> filingOf(
    Office& office, Connection& connection, const CaseContext& context, CaseId follower)
{
    const Result<bool> isBinned = storage::bin_queries::isBinned(connection, {storage::BinKind::Case, follower.value});
    if (!isBinned || *isBinned) {
        return isBinned ? Result<std::optional<FilingDay>>(std::nullopt) : isBinned.failure();
    }
    const Result<CaseContext> other = readCaseContext(office, connection, follower);
    if (!other) {
        return other.failure();
    }
    if (!isNotFiled(*other)) {
        return std::optional<FilingDay>();
    }
    Result<std::optional<FilingDay>> filing =
        workflow::filingDay(*other->rules, office.calendar(), other->facts, other->chosen);
    if (filing && *filing) {
        sayOrder(context, other->record.procedure, **filing);
    }
    return filing;
}

/// Whoever is decided first is filed by the day on which the next has to be.
Result<std::optional<FilingDay>> byFollower(
    Office& office, Connection& connection, const CaseContext& context, const QList<workflow::Deadline>& deadlines)
{
    const Result<QList<domain::CaseLink>> links =
        RecordTable<domain::CaseLink>::list(connection, &domain::CaseLink::first, context.record.id);
    if (!links) {
        return links.failure();
    }
    std::optional<FilingDay> earliest;
    for (const domain::CaseLink& link : *links) {
        if (link.kind != "then"_L1) {
            continue;
        }
        Result<std::optional<FilingDay>> filing = filingOf(office, connection, context, link.second);
        if (!filing) {
            return filing;
        }
        if (*filing && (!earliest || (*filing)->by < earliest->by)) {
            earliest = std::move(*filing);
        }
    }
    return earliest && isDueBefore(deadlines, earliest->by) ? std::optional<FilingDay>() : earliest;
}

} // namespace

Result<std::optional<FilingDay>> filingDue(
    Office& office, Connection& connection, const CaseContext& context, const QList<workflow::Deadline>& deadlines)
{
    if (!isNotFiled(context)) {
        return std::optional<FilingDay>();
    }
    Result<std::optional<FilingDay>> decision = byDecision(office, context, deadlines);
    Result<std::optional<FilingDay>> contract = byContract(office, context, deadlines);
    if (!decision || !contract) {
        return decision ? contract : decision;
    }
    Result<std::optional<FilingDay>> follower = byFollower(office, connection, context, deadlines);
    if (!follower) {
        return follower;
    }
    std::optional<FilingDay> earliest;
    for (std::optional<FilingDay>* day : {&*decision, &*contract, &*follower}) {
        if (*day && (!earliest || (*day)->by < earliest->by)) {
            earliest = std::move(*day);
        }
    }
    return earliest;
}

Result<std::optional<FilingDay>> filingDue(Office& office, const CaseView& view)
{
    Connection& connection = office.store().connection();
    const Result<CaseContext> context = readCaseContext(office, connection, view.record.id);
    return context ? filingDue(office, connection, *context, view.deadlines)
                   : Result<std::optional<FilingDay>>(context.failure());
}

} // namespace core::services

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_view_builder.h"

#include "core/services/case_context.h"
#include "core/services/filing_due.h"
#include "core/services/newest_first.h"
#include "core/storage/queries/event_queries.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

CaseView recordsOf(const Office& office, const CaseContext& context)
{
    CaseView view;
    view.record = context.record;
    view.person = context.person;
    view.passport = context.passport;
    view.employer = context.employer;
    view.materials = context.materials;
    view.otherFacts = context.otherFacts;
    view.review = context.review;
    for (const domain::ReturnRecord& record : newestFirst(context.returns)) {
        ReturnView each;
        each.record = record;
        for (const domain::Defect& defect : context.defects) {
            if (defect.returnRecord == record.id) {
                each.defects.append(defect);
            }
        }
        each.due = returnDue(office, context, record);
        view.returns.append(each);
    }
    return view;
}

/// A day that comes before what the deadlines leave is the next step's; `last` is the day after which it is overdue.
void bringForward(workflow::NextStep& step, const workflow::FilingDay& day, QDate last, QDate today)
{
    if (step.act.isEmpty() || (step.by.isValid() && step.by <= day.by)) {
        return;
    }
    step.by = day.by;
    step.deadline = day.deadline;
    step.isExpected = false;
    step.overdue = last < today;
    step.provisional = day.provisional;
    step.derivation = day.derivation;
    step.because = day.because;
    step.sources = day.sources;
}

/// The authority's own day for submitting again stands before any that the rules leave.
void heedReturns(workflow::NextStep& step, const QList<ReturnView>& returns, QDate today)
{
    for (const ReturnView& each : returns) {
        const ReturnDue& due = each.due;
        if (each.record.resubmittedOn.isNull() && due.planBy.isValid()) {
            const workflow::FilingDay day{.by = due.planBy,
                .opens = {},
                .deadline = {},
                .provisional = due.provisional,
                .derivation = due.derivation,
                .because = due.because,
                .sources = due.sources};
            bringForward(step, day, each.record.dueOn, today);
        }
    }
}

/// What the rules say of the case as it stands.
std::optional<Failure> addRules(
    Office& office, storage::Connection& connection, const CaseContext& context, CaseView& view)
{
    const rulebook::RuleView& rules = *context.rules;
    const rulebook::Procedure* procedure = rules.procedure(context.record.procedure);
    if (procedure == nullptr) {
        return Failure(FailureCode::ProcedureUnknown, {{u"procedure"_s, context.record.procedure}});
    }
    view.procedureName = procedure->names;
    view.stages = workflow::stageTrack(rules, context.record, context.facts);
    const workflow::MoveContext moveContext = context.forMoves();
    Result<QList<workflow::PossibleMove>> moves = workflow::allowedMoves(rules, context.record, moveContext);
    if (!moves) {
        return moves.failure();
    }
    Result<QList<workflow::ChecklistItem>> checklist = workflow::checklist(rules, context.facts);
    if (!checklist) {
        return checklist.failure();
    }
    Result<workflow::DeadlineAnswer> answer =
        workflow::deadlines(rules, office.calendar(), context.facts, context.chosen);
    if (!answer) {
        return answer.failure();
    }
    Result<workflow::NextStep> next =
        workflow::nextStep(rules, office.calendar(), context.record, moveContext, answer->deadlines, office.today());
    if (!next) {
        return next.failure();
    }
    view.moves = std::move(moves).value();
    view.checklist = std::move(checklist).value();
    view.deadlines = std::move(answer->deadlines);
    if (domain::isOpen(context.record.status)) {
        view.undated = std::move(answer->undated);
    }
    view.nextStep = std::move(next).value();
    const Result<std::optional<workflow::FilingDay>> filing = filingDue(office, connection, context, view.deadlines);
    if (!filing) {
        return filing.failure();
    }
    if (*filing) {
        bringForward(view.nextStep, **filing, (*filing)->by, office.today());
    }
    heedReturns(view.nextStep, view.returns, office.today());
    return std::nullopt;
}

/// Only before submission: then it is too late to find the login closed.
std::optional<Failure> addLapsedHandlers(const Office& office, storage::Connection& connection, CaseView& view)
{
    if (!domain::isOpen(view.record.status) || view.record.submittedOn.isValid()) {
        return std::nullopt;
    }
    const auto accounts = storage::RecordTable<domain::PortalAccount>::list(
        connection, &domain::PortalAccount::employer, view.record.employer);
    if (!accounts) {
        return accounts.failure();
    }
    std::ranges::copy_if(*accounts, std::back_inserter(view.lapsedHandlers), [&](const domain::PortalAccount& each) {
        return each.portal == view.record.portal && each.handlerValidTo.isValid()
               && each.handlerValidTo < office.today();
    });
    return std::nullopt;
}

std::optional<Failure> addFilesAndHistory(storage::Connection& connection, CaseView& view)
{
    const CaseId id = view.record.id;
    const auto documents = storage::RecordTable<domain::Document>::list(connection, &domain::Document::caseId, id);
    if (!documents) {
        return documents.failure();
    }
    const auto papers = storage::RecordTable<domain::Paper>::list(connection, &domain::Paper::caseId, id);
    if (!papers) {
        return papers.failure();
    }
    Result<QList<domain::CaseEvent>> history = storage::event_queries::historyOf(connection, u"case"_s, id.value);
    if (!history) {
        return history.failure();
    }
    view.documents = newestFirst(*documents);
    view.papers = newestFirst(*papers);
    view.history = std::move(history).value();
    return std::nullopt;
}

} // namespace

Result<CaseView> buildCaseView(Office& office, CaseId id)
{
    storage::Connection& connection = office.store().connection();
    const Result<storage::Transaction> snapshot = storage::Transaction::beginReading(connection);
    if (!snapshot) {
        return snapshot.failure();
    }
    const Result<CaseContext> context = readCaseContext(office, connection, id);
    if (!context) {
        return context.failure();
    }
    CaseView view = recordsOf(office, *context);
    if (const std::optional<Failure> failure = addRules(office, office.store().connection(), *context, view)) {
        return *failure;
    }
    if (const std::optional<Failure> failure = addLapsedHandlers(office, connection, view)) {
        return *failure;
    }
    if (isBeforeSubmission(view.record)) {
        Result<CaseChecks> checks = checkCase(connection, *context, office.today());
        if (!checks) {
            return checks.failure();
        }
        view.checks = std::move(checks).value();
    }
    if (const std::optional<Failure> failure = addFilesAndHistory(connection, view)) {
        return *failure;
    }
    return view;
}

Result<QList<CaseView>> buildOpenCaseViews(Office& office, const QList<CaseListRow>& rows)
{
    QList<CaseView> views;
    for (const CaseListRow& row : rows) {
        if (!domain::isOpen(row.status)) {
            continue;
        }
        Result<CaseView> view = buildCaseView(office, row.id);
        if (!view) {
            return view.failure();
        }
        views.append(std::move(view).value());
    }
    return views;
}

} // namespace core::services

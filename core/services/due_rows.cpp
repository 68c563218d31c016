// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/due_rows.h"

#include "core/services/case_context.h"
#include "core/services/case_dates.h"
#include "core/services/filing_due.h"
#include "core/storage/queries/bin_queries.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/workflow/counting.h"
#include "core/workflow/stage_limits.h"

#include <algorithm>

namespace core::services::due_rows {

using namespace Qt::Literals::StringLiterals;
using storage::CaseDue;
using storage::Connection;
using storage::RecordTable;

namespace {

CaseDue dueOf(const workflow::Deadline& deadline)
{
    CaseDue row;
    row.code = deadline.code;
    row.due = deadline.due;
    row.planBy = deadline.planBy;
    row.opens = deadline.opens;
    row.amberFrom = deadline.amberFrom;
    row.provisional = deadline.provisional;
    row.lane = deadline.lane;
    return row;
}

/// Plans what has no plan of its own, as the case's deadlines are planned.
void plan(const Office& office, const CaseContext& context, CaseDue& row)
{
    if (row.due.isValid()) {
        const calendar::DerivedDate planned =
            workflow::plannedFor(row.due, *context.rules, context.facts, context.chosen, office.calendar());
        row.planBy = planned.date;
        row.provisional = row.provisional || planned.provisional;
    }
}

void addReturns(const Office& office, const CaseContext& context, QList<CaseDue>& rows)
{
    if (context.record.status != domain::CaseStatus::Returned) {
        return;
    }
    for (const domain::ReturnRecord& record : context.returns) {
        if (record.resubmittedOn.isValid()) {
            continue;
        }
        const auto open = std::ranges::find_if(context.defects,
            [&](const domain::Defect& defect) { return defect.returnRecord == record.id && !isSettled(defect); });
        CaseDue row;
        row.code = u"return-open"_s;
        row.item = record.id.value;
        row.due = record.dueOn;
        row.lane = open == context.defects.end() ? domain::Actor::Agency : open->fixBy;
        plan(office, context, row);
        rows.append(row);
    }
}

/// What a change of rules asks for is begun once the person has an open case of that procedure.
Result<bool> isBegun(Connection& connection, PersonId person, const QString& procedure)
{
    const Result<QList<domain::CaseRecord>> cases =
        RecordTable<domain::CaseRecord>::list(connection, &domain::CaseRecord::person, person);
    if (!cases) {
        return cases.failure();
    }
    return std::ranges::any_of(*cases, [&](const domain::CaseRecord& each) {
        return domain::isOpen(each.status) && each.procedure == procedure && !each.binnedBy.isStored();
    });
}

std::optional<Failure> addTasks(
    const Office& office, Connection& connection, const CaseContext& context, QList<CaseDue>& rows)
{
    const domain::CaseRecord& record = context.record;
    const Result<QList<domain::CaseTask>> tasks =
        RecordTable<domain::CaseTask>::list(connection, &domain::CaseTask::caseId, record.id);
    if (!tasks) {
        return tasks.failure();
    }
    for (const domain::CaseTask& task : *tasks) {
        const Result<bool> begun = isBegun(connection, record.person, task.code);
        if (!begun) {
            return begun.failure();
        }
        if (task.doneOn.isValid() || *begun) {
            continue;
        }
        CaseDue row;
        row.code = task.code.isEmpty() ? u"task"_s : task.code;
        row.item = task.id.value;
        row.due = task.dueOn;
        plan(office, context, row);
        rows.append(row);
    }
    return std::nullopt;
}

/// A residence permit that lies ready and is not collected (week W8). Where a work permit's case has come to it, the
/// authority's status is the work permit's: ready is then what is known by when.
void addCollection(const Office& office, const CaseContext& context, QList<CaseDue>& rows)
{
    const domain::CaseRecord& record = context.record;
    const QDate from = context.facts.date(u"residence.collectOn"_s);
    const bool isReady = domain::isOfResidence(record) ? record.authorityStatus == domain::AuthorityStatus::Approved
                                                       : record.residenceFiledOn.isValid() && from.isValid();
    if (!isReady || context.facts.date(u"residenceCollectedOn"_s).isValid()) {
        return;
    }
    CaseDue row;
    row.code = u"residence-collect"_s;
    row.due = from.isValid() ? from : record.stageSince;
    row.lane = domain::Actor::Individual;
    plan(office, context, row);
    rows.append(row);
}

std::optional<Failure> addFiling(Office& office, Connection& connection, const CaseContext& context,
    const QList<workflow::Deadline>& standing, QList<CaseDue>& rows)
{
    const Result<std::optional<workflow::FilingDay>> filing = filingDue(office, connection, context, standing);
    if (!filing) {
        return filing.failure();
    }
    if (*filing) {
        CaseDue row;
        row.code = u"file-by"_s;
        row.due = (*filing)->by;
        row.planBy = (*filing)->by;
        row.opens = (*filing)->opens;
        row.provisional = (*filing)->provisional;
        rows.append(row);
    }
    return std::nullopt;
}

void addStageLimit(const Office& office, const CaseContext& context, QList<CaseDue>& rows)
{
    const std::optional<workflow::Deadline> limit =
        workflow::stageLimit(*context.rules, office.calendar(), context.record, context.facts, context.chosen);
    if (limit) {
        CaseDue row = dueOf(*limit);
        row.code = storage::case_due::kStageOverdue;
        rows.append(row);
    }
}

} // namespace

Result<QList<CaseDue>> of(Office& office, Connection& connection, CaseId id)
{
    const Result<std::optional<domain::CaseRecord>> record =
        RecordTable<domain::CaseRecord>::findIfThere(connection, id);
    if (!record) {
        return record.failure();
    }
    if (!record->has_value() || !domain::isOpen((*record)->status)) {
        return QList<CaseDue>();
    }
    const Result<bool> isBinned = storage::bin_queries::isBinned(connection, {storage::BinKind::Case, id.value});
    if (!isBinned || *isBinned) {
        return isBinned ? Result<QList<CaseDue>>(QList<CaseDue>()) : isBinned.failure();
    }
    const Result<CaseContext> context = readCaseContext(office, connection, id);
    if (!context) {
        return context.failure();
    }
    QList<CaseDue> rows;
    if (context->rules->procedure(context->record.procedure) != nullptr) {
        const Result<QList<workflow::Deadline>> standing = standingDeadlines(office, *context);
        if (!standing) {
            return standing.failure();
        }
        for (const workflow::Deadline& deadline : *standing) {
            if (deadline.isTask()) {
                rows.append(dueOf(deadline));
            }
        }
        addStageLimit(office, *context, rows);
        if (const std::optional<Failure> failure = addFiling(office, connection, *context, *standing, rows)) {
            return *failure;
        }
    }
    addReturns(office, *context, rows);
    addCollection(office, *context, rows);
    const std::optional<Failure> failure = addTasks(office, connection, *context, rows);
    return failure ? Result<QList<CaseDue>>(*failure) : rows;
}

} // namespace core::services::due_rows

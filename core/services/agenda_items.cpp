// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/agenda_items.h"

#include "core/calendar/date_math.h"
#include "core/services/case_context.h"
#include "core/services/case_dates.h"
#include "core/services/list_names.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"
#include "core/workflow/case_facts.h"
#include "core/workflow/stage_limits.h"

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

using storage::ExpiringPaper;
using storage::RecordTable;

constexpr int kPassportMonths = 6; // domain §3 D19
constexpr int kRenewalDays = 30;   // domain §3 D09, D10

QStringList textsOf(const QList<rulebook::Citation>& citations)
{
    QStringList texts;
    for (const rulebook::Citation& each : citations) {
        texts.append(workflow::citationText(each));
    }
    return texts;
}

AgendaItem itemOf(const storage::CaseRow& row)
{
    AgendaItem item;
    item.caseId = row.record.id;
    item.caseNumber = row.record.number;
    item.person = row.record.person;
    item.personName = fullName(row.personGivenNames, row.personSurname);
    item.personChineseName = row.personChineseName;
    item.employer = row.record.employer;
    item.employerName = row.employerName;
    return item;
}

/// With the day, the lane and the ground of a deadline.
AgendaItem itemOf(const storage::CaseRow& row, const workflow::Deadline& deadline)
{
    AgendaItem item = itemOf(row);
    item.lane = deadline.lane;
    item.due = deadline.due;
    item.provisional = deadline.provisional;
    item.derivation = deadline.derivation;
    item.sources = textsOf(deadline.sources);
    return item;
}

QString codeOf(ExpiringPaper::Kind kind)
{
    switch (kind) {
    case ExpiringPaper::Kind::Passport:
        return u"passport-expires"_s;
    case ExpiringPaper::Kind::Permit:
        return u"permit-expires"_s;
    case ExpiringPaper::Kind::ResidencePermit:
        return u"residence-expires"_s;
    case ExpiringPaper::Kind::Filing:
        return u"filing-expires"_s;
    }
    return {};
}

/// The last day for renewing a paper, and how it was counted from the paper's end.
calendar::DerivedDate renewalDue(const ExpiringPaper& paper)
{
    switch (paper.kind) {
    case ExpiringPaper::Kind::Passport:
        return calendar::addMonths(paper.expiresOn, -kPassportMonths);
    case ExpiringPaper::Kind::Permit:
    case ExpiringPaper::Kind::ResidencePermit:
        return calendar::addDays(paper.expiresOn, -kRenewalDays);
    case ExpiringPaper::Kind::Filing:
        break;
    }
    return calendar::addDays(paper.expiresOn, 0);
}

AgendaItem itemOf(const ExpiringPaper& paper)
{
    const calendar::DerivedDate due = renewalDue(paper);
    AgendaItem item;
    item.code = codeOf(paper.kind);
    item.lane = paper.kind == ExpiringPaper::Kind::Filing ? domain::Actor::Employer : domain::Actor::Agency;
    item.due = due.date;
    item.derivation = due.derivation;
    item.person = paper.person;
    item.personName = fullName(paper.personGivenNames, paper.personSurname);
    item.personChineseName = paper.personChineseName;
    item.employer = paper.employer;
    item.employerName = paper.employerName;
    return item;
}

} // namespace

std::optional<Failure> AgendaItems::addOpenCases()
{
    const Result<QList<storage::CaseRow>> open = storage::case_queries::open(m_office.store().connection());
    if (!open) {
        return open.failure();
    }
    for (const storage::CaseRow& row : *open) {
        std::optional<Failure> failure = addDeadlines(row);
        addPassedStageLimit(row);
        if (!failure && row.record.status == domain::CaseStatus::Returned) {
            failure = addReturns(row);
        }
        if (failure) {
            return failure;
        }
    }
    return addTasks(*open);
}

std::optional<Failure> AgendaItems::addDeadlines(const storage::CaseRow& row)
{
    const Result<QList<workflow::Deadline>> standing = standingDeadlines(m_office, row.record);
    if (!standing) {
        return standing.failure();
    }
    for (const workflow::Deadline& deadline : *standing) {
        if (deadline.severity == rulebook::Severity::Note) {
            continue;
        }
        AgendaItem item = itemOf(row, deadline);
        item.code = deadline.code;
        item.what = deadline.names;
        m_items.append(std::move(item));
    }
    return std::nullopt;
}

void AgendaItems::addPassedStageLimit(const storage::CaseRow& row)
{
    const rulebook::Facts facts = workflow::factsOf({.record = row.record}, m_office.today());
    const auto passed = workflow::passedStageLimit(
        rulesOf(m_office, row.record), m_office.calendar(), row.record, facts, m_office.today());
    if (passed) {
        AgendaItem item = itemOf(row, *passed);
        item.code = u"stage-overdue"_s;
        m_items.append(std::move(item));
    }
}

std::optional<Failure> AgendaItems::addReturns(const storage::CaseRow& row)
{
    storage::Connection& connection = m_office.store().connection();
    const Result<QList<domain::ReturnRecord>> returns =
        RecordTable<domain::ReturnRecord>::list(connection, &domain::ReturnRecord::caseId, row.record.id);
    if (!returns) {
        return returns.failure();
    }
    for (const domain::ReturnRecord& record : *returns) {
        if (record.resubmittedOn.isValid()) {
            continue;
        }
        const Result<QList<domain::Defect>> defects =
            RecordTable<domain::Defect>::list(connection, &domain::Defect::returnRecord, record.id);
        if (!defects) {
            return defects.failure();
        }
        const auto open = std::ranges::find_if_not(*defects, isSettled);
        AgendaItem item = itemOf(row);
        item.code = u"return-open"_s;
        item.lane = open == defects->end() ? domain::Actor::Agency : open->fixBy;
        item.due = record.dueOn.isValid() ? record.dueOn : m_office.today();
        m_items.append(std::move(item));
    }
    return std::nullopt;
}

std::optional<Failure> AgendaItems::addTasks(const QList<storage::CaseRow>& open)
{
    storage::Connection& connection = m_office.store().connection();
    const Result<QList<domain::CaseTask>> tasks = RecordTable<domain::CaseTask>::all(connection);
    if (!tasks) {
        return tasks.failure();
    }
    for (const domain::CaseTask& task : *tasks) {
        const auto row = std::ranges::find(
            open, task.caseId, [](const storage::CaseRow& each) { return each.record.id; });
        if (task.doneOn.isValid() || row == open.end()) {
            continue;
        }
        const bool isBegun = std::ranges::any_of(open, [&](const storage::CaseRow& each) {
            return each.record.person == row->record.person && each.record.procedure == task.code;
        });
        if (!isBegun) {
            AgendaItem item = itemOf(*row);
            item.code = task.code;
            item.due = task.dueOn.isValid() ? task.dueOn : m_office.today();
            m_items.append(std::move(item));
        }
    }
    return std::nullopt;
}

std::optional<Failure> AgendaItems::addExpiries(QDate until)
{
    // What has to be renewed by `until` ends at most six months later.
    const Result<QList<ExpiringPaper>> papers = storage::agenda_queries::expiringUntil(
        m_office.store().connection(), until.addMonths(kPassportMonths).addDays(1));
    if (!papers) {
        return papers.failure();
    }
    for (const ExpiringPaper& paper : *papers) {
        AgendaItem item = itemOf(paper);
        if (item.due <= until) {
            m_items.append(std::move(item));
        }
    }
    return std::nullopt;
}

} // namespace core::services

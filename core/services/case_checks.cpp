// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_checks.h"

#include "core/services/case_context.h"
#include "core/services/checked_papers.h"
#include "core/services/fact_checks.h"
#include "core/storage/queries/return_queries.h"
#include "core/storage/record_tables/all_tables.h"

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using rulebook::Facts;
using storage::Connection;
using storage::RecordTable;

namespace {

constexpr int kRepeats = 2;         // what came back once may be chance
constexpr int kMonthsOfMemory = 12; // rules and habits of a window change

/// What the person's other records tell that a case has no field for.
struct Background
{
    QList<domain::Contract> contracts;
    QList<domain::Employment> employments;
    QList<domain::Education> educations;
    QList<domain::WorkHistory> posts;
    QList<domain::Permit> permits;
};

Result<Background> readBackground(Connection& connection, PersonId person)
{
    auto contracts = RecordTable<domain::Contract>::list(connection, &domain::Contract::person, person);
    auto employments = RecordTable<domain::Employment>::list(connection, &domain::Employment::person, person);
    auto educations = RecordTable<domain::Education>::list(connection, &domain::Education::person, person);
    auto posts = RecordTable<domain::WorkHistory>::list(connection, &domain::WorkHistory::person, person);
    auto permits = RecordTable<domain::Permit>::list(connection, &domain::Permit::person, person);
    if (!contracts || !employments || !educations || !posts || !permits) {
        return !contracts     ? contracts.failure()
               : !employments ? employments.failure()
               : !educations  ? educations.failure()
               : !posts       ? posts.failure()
                              : permits.failure();
    }
    return Background{*contracts, *employments, *educations, *posts, *permits};
}

/// The newest record of the case's employer; null where there is none.
template <typename Record> const Record* newestAt(const QList<Record>& records, EmployerId employer)
{
    const Record* newest = nullptr;
    for (const Record& each : records) {
        if (each.employer == employer && (newest == nullptr || newest->startsOn <= each.startsOn)) {
            newest = &each;
        }
    }
    return newest;
}

/// Where the work is and as what, by the contract, else by the employment.
template <typename Record> void setPost(Facts& facts, const Record* record)
{
    if (record == nullptr) {
        return;
    }
    if (!facts.has(u"workLocation"_s)) {
        facts.set(u"workLocation"_s, record->workPlace);
    }
    if (!facts.has(u"position"_s)) {
        facts.set(u"position"_s, record->position.zh.isEmpty() ? record->position.en : record->position.zh);
    }
}

/// The last day of the contract before the one that the case is about.
QDate previousEnd(const QList<domain::Contract>& contracts, EmployerId employer, QDate startsOn)
{
    QDate end;
    for (const domain::Contract& each : contracts) {
        if (each.employer == employer && each.endsOn.isValid() && each.startsOn < startsOn) {
            end = end.isNull() ? each.endsOn : std::max(end, each.endsOn);
        }
    }
    return end;
}

QString permitState(const QList<domain::Permit>& permits)
{
    QString state = u"none"_s;
    QDate last;
    for (const domain::Permit& each : permits) {
        if (each.cancelledOn.isNull() && each.form != "notice"_L1 && (last.isNull() || last <= each.validTo)) {
            state = each.form == "electronic"_L1 ? u"electronic"_s : u"card-held"_s;
            last = each.validTo;
        }
    }
    return state;
}

/// The case's facts with what checks want besides. A return is judged as the submission that follows it.
Facts factsFor(const CaseContext& context, const Background& background)
{
    Facts facts = context.facts;
    if (context.record.status == domain::CaseStatus::Returned) {
        facts.set(u"submittedOn"_s, QDate());
        facts.set(u"acceptedOn"_s, QDate());
    }
    setPost(facts, newestAt(background.contracts, context.record.employer));
    setPost(facts, newestAt(background.employments, context.record.employer));
    facts.set(u"contacts.handlerEmail"_s, context.employer.contactEmail);
    facts.set(u"contacts.employerPhone"_s, context.employer.contactPhone);
    if (!facts.has(u"contract.previousEndsOn"_s)) {
        facts.set(u"contract.previousEndsOn"_s,
            previousEnd(background.contracts, context.record.employer, context.record.contractStartsOn));
    }
    if (!facts.has(u"permit.state"_s) && !background.permits.isEmpty()) {
        facts.set(u"permit.state"_s, permitState(background.permits));
    }
    if (!facts.has(u"degreeCountry"_s) && !background.educations.isEmpty()) {
        facts.set(u"degreeCountry"_s, std::ranges::max(background.educations, {}, &domain::Education::endsOn).country);
    }
    return facts;
}

QList<checks::HeldPost> heldPosts(const QList<domain::WorkHistory>& posts)
{
    QList<checks::HeldPost> held;
    for (const domain::WorkHistory& each : posts) {
        held.append({each.startsOn, each.endsOn, u"/workHistory/"_s + QString::number(each.id.value)});
    }
    return held;
}

Result<QList<RememberedReturn>> remembered(Connection& connection, const CaseContext& context, QDate today)
{
    const auto repeated = storage::return_queries::repeated(connection, context.record.city, context.record.procedure,
        today.addMonths(-kMonthsOfMemory), kRepeats, context.record.id);
    if (!repeated) {
        return repeated.failure();
    }
    QList<RememberedReturn> returns;
    for (const storage::RepeatedReturn& each : *repeated) {
        const rulebook::ReturnReason* reason = context.rules->returnReason(each.reason);
        returns.append({each.reason, reason == nullptr ? types::BilingualText() : reason->names,
            reason == nullptr ? types::BilingualText() : reason->fix, each.times, each.lastOn});
    }
    return returns;
}

QString waiverOf(const QList<domain::FindingWaiver>& waivers, const checks::Finding& finding, int round)
{
    const auto waiver = std::ranges::find_if(waivers, [&](const domain::FindingWaiver& each) {
        return each.round == round && each.check == finding.check && each.place == finding.path;
    });
    return waiver == waivers.end() ? QString() : waiver->because;
}

} // namespace

bool CaseChecks::isReady() const
{
    return std::ranges::none_of(findings, [](const CaseFinding& each) {
        return each.finding.severity == rulebook::Severity::Blocker && each.waivedBecause.isEmpty();
    });
}

bool isBeforeSubmission(const domain::CaseRecord& record)
{
    return domain::isOpen(record.status)
           && (record.submittedOn.isNull() || record.status == domain::CaseStatus::Returned);
}

int comingRound(const domain::CaseRecord& record)
{
    return record.status == domain::CaseStatus::Returned ? record.round + 1 : record.round;
}

Result<CaseChecks> checkCase(Connection& connection, const CaseContext& context, QDate today)
{
    const Result<Background> background = readBackground(connection, context.record.person);
    if (!background) {
        return background.failure();
    }
    Result<QList<checks::SeenDocument>> papers = checkedPapers(connection, context.materials);
    if (!papers) {
        return papers.failure();
    }
    const auto waivers =
        RecordTable<domain::FindingWaiver>::list(connection, &domain::FindingWaiver::caseId, context.record.id);
    if (!waivers) {
        return waivers.failure();
    }
    CheckedBeside beside{.chosen = context.chosen,
        .posts = heldPosts(background->posts),
        .papers = std::move(papers).value(),
        .notNeeded = notNeededOf(context.materials),
        .factsAreWhole = true};
    const Result<checks::PrecheckAnswer> answer = checkFacts(*context.rules, factsFor(context, *background), beside);
    if (!answer) {
        return answer.failure();
    }
    Result<QList<RememberedReturn>> memory = remembered(connection, context, today);
    if (!memory) {
        return memory.failure();
    }
    CaseChecks checked{{}, answer->needs, std::move(memory).value()};
    for (const checks::Finding& finding : answer->findings) {
        checked.findings.append({finding, waiverOf(*waivers, finding, comingRound(context.record))});
    }
    return checked;
}

} // namespace core::services

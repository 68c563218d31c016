// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/integration_service.h"

#include "core/calendar/date_math.h"
#include "core/rulebook/rulebook.h"
#include "core/services/case_moves.h"
#include "core/services/chosen_settings.h"
#include "core/services/recording.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using rulebook::Facts;
using rulebook::RuleView;
using storage::OldPaperRow;

namespace {

const QDate kSwitchedOn(2024, 12, 1); // domain §7
constexpr int kNoticeMonths = 3;      // S2 3.1, the notice's own words

bool isCard(const OldPaperRow& paper) { return paper.kind == OldPaperRow::Kind::Card; }

const RuleView& rulesFor(const Office& office, const OldPaperRow& paper)
{
    return office.rules().forCase(paper.city, office.today());
}

/// A notice is approved no later than it is issued or its term begins, so that one of before the switch was approved
/// before it; of which neither is known, the router asks. Whoever has had the paper replaced holds the one that came in
/// its place.
Facts factsOf(const OldPaperRow& paper, QDate today, const QString& wants)
{
    Facts facts;
    facts.set(u"on"_s, today);
    facts.set(u"city"_s, paper.city);
    facts.set(u"class"_s, paper.permitClass);
    facts.set(u"wants"_s, wants);
    if (isCard(paper)) {
        facts.set(u"permit.state"_s, paper.replaced ? u"electronic"_s : u"card-held"_s);
        if (!paper.replaced) {
            facts.set(u"permit.expiresOn"_s, paper.day);
        }
        return facts;
    }
    facts.set(u"permit.state"_s, u"none"_s);
    facts.set(u"notice.state"_s, u"approved"_s);
    facts.set(u"notice.issuedOn"_s, paper.replaced ? kSwitchedOn : paper.day);
    facts.set(u"notice.approvedOn"_s, paper.replaced ? kSwitchedOn : paper.approvedBy);
    return facts;
}

IntegrationProgress progressOf(const OldPaperRow& paper)
{
    if (paper.replaced) {
        return IntegrationProgress::Done;
    }
    return paper.openCase.isStored() ? IntegrationProgress::UnderWay : IntegrationProgress::ToDo;
}

/// The day by which the card's extension has to be filed, with which it becomes electronic anyway (不变不换).
std::optional<workflow::Deadline> extensionOf(
    const Office& office, const OldPaperRow& paper, const workflow::ChosenSettings& chosen)
{
    Facts facts = factsOf(paper, office.today(), u"extend"_s);
    facts.set(u"procedure"_s, u"extension"_s);
    const auto found = workflow::deadlines(rulesFor(office, paper), office.calendar(), facts, chosen);
    if (!found) {
        return std::nullopt;
    }
    const auto it = std::ranges::find(found->deadlines, u"D09"_s, &workflow::Deadline::code);
    return it == found->deadlines.end() ? std::nullopt : std::optional(*it);
}

IntegrationHolder holderOf(
    const Office& office, const OldPaperRow& paper, const workflow::ChosenSettings& chosen)
{
    const QDate today = office.today();
    IntegrationHolder holder;
    holder.paper = paper;
    holder.answer = workflow::route(rulesFor(office, paper), factsOf(paper, today, u"continue"_s));
    holder.progress = progressOf(paper);
    if (paper.day.isValid()) {
        holder.expiresOn = isCard(paper) ? paper.day : calendar::addMonths(paper.day, kNoticeMonths).date;
    }
    if (holder.progress == IntegrationProgress::Done) {
        return holder;
    }
    if (isCard(paper)) {
        holder.extension = extensionOf(office, paper, chosen);
    }
    holder.recommendedOn = holder.extension ? std::max(today, holder.extension->planBy) : today;
    return holder;
}

ReissuePlan planFor(const Office& office, const IntegrationHolder& holder)
{
    const OldPaperRow& paper = holder.paper;
    ReissuePlan plan{holder, {}, ReissueObstacle::None,
        workflow::route(rulesFor(office, paper), factsOf(paper, office.today(), u"e-permit"_s))};
    const bool isReissue = plan.answer.opens == "reissue-electronic"_L1 || plan.answer.opens == "reissue-notice"_L1;
    if (holder.progress != IntegrationProgress::ToDo) {
        const bool isDone = holder.progress == IntegrationProgress::Done;
        plan.obstacle = isDone ? ReissueObstacle::Done : ReissueObstacle::UnderWay;
    } else if (!isReissue) {
        plan.obstacle = ReissueObstacle::OtherPathway;
    } else if (!paper.employer.isStored()) {
        plan.obstacle = ReissueObstacle::NoEmployer;
    } else {
        plan.procedure = plan.answer.opens;
    }
    return plan;
}

CaseOpening openingOf(const ReissuePlan& plan)
{
    const OldPaperRow& paper = plan.holder.paper;
    CaseOpening opening;
    opening.person = paper.person;
    opening.employer = paper.employer;
    opening.procedure = plan.procedure;
    opening.city = paper.city;
    opening.permitClass = paper.permitClass;
    return opening;
}

} // namespace

Result<QList<IntegrationHolder>> IntegrationService::holders()
{
    storage::Connection& connection = m_office.store().connection();
    const auto papers = storage::integration_queries::oldPapers(connection, kSwitchedOn);
    if (!papers) {
        return papers.failure();
    }
    QList<IntegrationHolder> holders;
    holders.reserve(papers->size());
    ChosenByClient choices(connection);
    for (const OldPaperRow& paper : *papers) {
        const Result<workflow::ChosenSettings> chosen = choices.of(paper.employer);
        if (!chosen) {
            return chosen.failure();
        }
        holders.append(holderOf(m_office, paper, *chosen));
    }
    return holders;
}

Result<QList<ReissuePlan>> IntegrationService::plan(const QList<PersonId>& people)
{
    const Result<QList<IntegrationHolder>> all = holders();
    if (!all) {
        return all.failure();
    }
    QList<ReissuePlan> plans;
    for (const IntegrationHolder& holder : *all) {
        if (people.contains(holder.paper.person)) {
            plans.append(planFor(m_office, holder));
        }
    }
    return plans;
}

Result<QList<CaseId>> IntegrationService::open(const QList<PersonId>& people)
{
    const Result<QList<ReissuePlan>> plans = plan(people);
    if (!plans) {
        return plans.failure();
    }
    Result<storage::Act> act = beginAct(m_office, u"case-open-reissues"_s, u"case"_s);
    if (!act) {
        return act.failure();
    }
    QList<CaseId> opened;
    Changes changes;
    for (const ReissuePlan& plan : *plans) {
        if (plan.obstacle != ReissueObstacle::None) {
            continue;
        }
        const Result<domain::CaseRecord> record = addCase(m_office, *act, openingOf(plan));
        if (!record) {
            return record.failure();
        }
        opened.append(record->id);
        noteChanged(changes, record->id);
        noteChanged(changes, record->person);
        noteChanged(changes, record->employer);
    }
    if (opened.isEmpty()) {
        return opened;
    }
    act->setSubject(opened.first().value);
    act->setArg(u"count"_s, QString::number(opened.size()));
    const Result<EventId> event = commitAct(m_office, *act, changes);
    return event ? Result<QList<CaseId>>(opened) : event.failure();
}

} // namespace core::services

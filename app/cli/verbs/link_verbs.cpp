// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/facts_answers.h"
#include "app/cli/json_of_offers.h"
#include "app/cli/json_of_records.h"
#include "app/cli/verbs/verbs.h"
#include "core/calendar/calendar_shelf.h"
#include "core/workflow/contract_planner.h"

#include <QCoreApplication>

#include <algorithm>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::rulebook::Facts;
using core::rulebook::RuleView;
using core::workflow::ContractPlan;
using core::workflow::PlannedDay;
namespace services = core::services;

namespace {

QJsonValue jsonOf(const std::optional<PlannedDay>& day)
{
    if (!day) {
        return {};
    }
    return QJsonObject{{u"date"_s, cli::jsonOf(day->date)}, {u"provisional"_s, day->provisional},
        {u"derivation"_s, cli::jsonOf(day->derivation)}, {u"sources"_s, citationsOf(day->sources)}};
}

QString written(const std::optional<PlannedDay>& day) { return day ? day->date.toString(Qt::ISODate) : u"–"_s; }

FactsAnswer planAnswer(const ContractPlan& plan)
{
    QJsonArray instead;
    for (const core::workflow::ProposedCase& each : plan.instead) {
        instead.append(QJsonObject{{u"procedure"_s, each.procedure}, {u"kind"_s, each.kind},
            {u"because"_s, cli::jsonOf(each.because)}, {u"sources"_s, citationsOf(each.sources)}});
    }
    FactsAnswer answer;
    answer.document = {{u"startsOn"_s, cli::jsonOf(plan.startsOn)}, {u"earliest"_s, jsonOf(plan.earliest)},
        {u"latest"_s, jsonOf(plan.latest)}, {u"decidedBy"_s, jsonOf(plan.decided)}, {u"visaDays"_s, plan.visaDays},
        {u"decisionWorkingDays"_s, plan.decisionWorkingDays}, {u"tooLate"_s, plan.tooLate},
        {u"locked"_s, plan.locked}, {u"instead"_s, instead}};
    answer.lines = {QCoreApplication::translate("cli", "Contract from %1: file from %2 to %3, decided by %4")
                        .arg(plan.startsOn.toString(Qt::ISODate), written(plan.earliest), written(plan.latest),
                            written(plan.decided))};
    if (plan.tooLate) {
        answer.lines.append(QCoreApplication::translate("cli", "That day has passed: choose a later start."));
    }
    if (plan.locked) {
        answer.lines.append(QCoreApplication::translate(
            "cli", "Submitted: the dates cannot be changed any more, only cancelled and applied for anew."));
    }
    return answer;
}

Result<Answer> plan(Invocation& call)
{
    const Result<core::calendar::WorkingCalendar> calendar = core::calendar::CalendarShelf().calendar();
    if (!calendar) {
        return calendar.failure();
    }
    return answerFacts(call, [&](const Facts& facts, const RuleView& rules) -> Result<FactsAnswer> {
        const Result<ContractPlan> found = core::workflow::planContract(rules, *calendar, facts);
        return found ? Result<FactsAnswer>(planAnswer(*found)) : found.failure();
    });
}

/// Offers as an answer; with --open they are opened as one act.
Result<Answer> answerBundles(
    const Invocation& call, services::Office& office, const QList<services::CaseBundle>& bundles)
{
    QStringList lines;
    QJsonArray opened;
    for (const services::CaseBundle& bundle : bundles) {
        lines.append(linesOf(bundle, call.lang()));
    }
    if (call.has(u"open"_s)) {
        QList<services::CaseBundle> openable = bundles;
        openable.removeIf([](const services::CaseBundle& each) { return each.main.permitLapsedOn.isValid(); });
        const Result<QList<core::CaseId>> ids = services::CaseLinkService(office).openLinked(openable);
        if (!ids) {
            return ids.failure();
        }
        for (const core::CaseId id : *ids) {
            const Result<services::CaseView> view = services::CaseService(office).view(id);
            if (!view) {
                return view.failure();
            }
            opened.append(view->record.number);
            lines.append(QCoreApplication::translate("cli", "Opened: %1").arg(view->record.number));
        }
    }
    if (lines.isEmpty()) {
        lines.append(QCoreApplication::translate("cli", "No case to open follows from this."));
    }
    return Answer{QJsonObject{{u"offers"_s, cli::jsonOf(bundles)}, {u"opened"_s, opened}}, lines};
}

Result<services::Office*> officeFor(Invocation& call)
{
    return call.office(call.has(u"open"_s) ? services::OfficeMode::ReadWrite : services::OfficeMode::ReadOnly);
}

Result<Answer> follow(Invocation& call)
{
    const Result<services::Office*> office = officeFor(call);
    if (!office) {
        return office.failure();
    }
    const Result<core::CaseId> id = services::CaseService(**office).idOf(call.arguments()[0]);
    if (!id) {
        return id.failure();
    }
    const Result<QList<services::CaseOffer>> offers =
        services::CaseLinkService(**office).offersOf(*id, call.option(u"wants"_s));
    if (!offers) {
        return offers.failure();
    }
    const services::CaseBundle bundle{*id, {}, *offers};
    return answerBundles(call, **office, {bundle});
}

Result<Answer> extend(Invocation& call)
{
    bool isNumber = false;
    const core::EmployerId employer{call.arguments()[0].toLongLong(&isNumber)};
    const Result<QDate> until = call.date(u"until"_s);
    if (!isNumber || !until) {
        return isNumber ? until.failure() : wrongUsage(call.arguments()[0]);
    }
    const Result<services::Office*> office = officeFor(call);
    if (!office) {
        return office.failure();
    }
    constexpr int kOpensBefore = 90; // domain §3 D09
    const QDate last = until->isNull() ? call.today().addDays(kOpensBefore) : *until;
    const Result<QList<services::CaseBundle>> due = services::CaseLinkService(**office).extensionsDue(employer, last);
    return due ? answerBundles(call, **office, *due) : Result<Answer>(due.failure());
}

/// The two cases that a call names.
Result<std::pair<core::CaseId, core::CaseId>> twoCases(Invocation& call, services::Office& office)
{
    services::CaseService cases(office);
    const Result<core::CaseId> first = cases.idOf(call.arguments()[0]);
    const Result<core::CaseId> second = cases.idOf(call.arguments()[1]);
    if (!first || !second) {
        return first ? second.failure() : first.failure();
    }
    return std::pair(*first, *second);
}

Result<Answer> link(Invocation& call)
{
    const Result<services::Office*> office = call.office(services::OfficeMode::ReadWrite);
    if (!office) {
        return office.failure();
    }
    const auto cases = twoCases(call, **office);
    if (!cases) {
        return cases.failure();
    }
    if (cases->first == cases->second) {
        return wrongUsage(call.arguments()[1]);
    }
    const Result<core::CaseLinkId> linked =
        services::CaseLinkService(**office).link(cases->first, cases->second, call.option(u"kind"_s));
    if (!linked) {
        return linked.failure();
    }
    return Answer{QJsonObject{{u"first"_s, call.arguments()[0]}, {u"second"_s, call.arguments()[1]},
                      {u"kind"_s, call.option(u"kind"_s)}},
        {QCoreApplication::translate("cli", "%1 and %2 are linked.").arg(call.arguments()[0], call.arguments()[1])}};
}

Result<Answer> unlink(Invocation& call)
{
    const Result<services::Office*> office = call.office(services::OfficeMode::ReadWrite);
    if (!office) {
        return office.failure();
    }
    const auto cases = twoCases(call, **office);
    if (!cases) {
        return cases.failure();
    }
    services::CaseLinkService links(**office);
    const Result<QList<services::LinkedCase>> known = links.linked(cases->first);
    if (!known) {
        return known.failure();
    }
    const auto found = std::ranges::find_if(
        *known, [&cases](const services::LinkedCase& each) { return each.row.id == cases->second; });
    const bool isLinked = found != known->end();
    if (isLinked) {
        const Result<void> done = links.unlink(found->link);
        if (!done) {
            return done.failure();
        }
    }
    return Answer{QJsonObject{{u"unlinked"_s, isLinked}},
        {isLinked ? QCoreApplication::translate("cli", "The link is removed.")
                  : QCoreApplication::translate("cli", "These cases are not linked.")}};
}

} // namespace

QList<Verb> linkVerbs()
{
    return {
        {u"plan"_s, u"--facts F"_s, {{u"facts"_s, {}, u"file"_s}}, 0, 0, plan},
        {u"case link"_s, u"FIRST SECOND [--kind then|transfer|family|replaces]"_s,
            {{u"kind"_s, {}, u"KIND"_s, u"then"_s}}, 2, 2, link},
        {u"case unlink"_s, u"FIRST SECOND"_s, {}, 2, 2, unlink},
        {u"case follow"_s, u"NUMBER [--wants change-contract-dates] [--open]"_s,
            {{u"wants"_s, {}, u"WISH"_s}, QCommandLineOption(u"open"_s)}, 1, 1, follow},
        {u"case extend"_s, u"EMPLOYER [--until DATE] [--open]"_s,
            {{u"until"_s, {}, u"DATE"_s}, QCommandLineOption(u"open"_s)}, 1, 1, extend},
    };
}

} // namespace cli

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/contract_planner.h"

#include "core/calendar/date_math.h"
#include "core/workflow/checklist.h"
#include "core/workflow/deadlines.h"
#include "core/workflow/stage_limits.h"

#include <algorithm>

namespace core::workflow {

using namespace Qt::Literals::StringLiterals;
using calendar::DerivedDate;
using calendar::WorkingCalendar;
using rulebook::Facts;
using rulebook::RuleView;

namespace {

PlannedDay planned(DerivedDate day, const QList<rulebook::Citation>& sources)
{
    return {day.date, day.provisional, std::move(day.derivation), sources};
}

/// Whoever is in China already needs no visa for it.
bool needsVisa(const RuleView& rules, const QString& procedure)
{
    return rules.procedure(procedure)->routes.contains(u"overseas"_s);
}

/// The contract begins at most so many days after submission (D02): counted back, the first day to file.
void addWindow(ContractPlan& plan, const RuleView& rules, const Facts& facts, const ChosenSettings& chosen)
{
    const auto holds = [&](const rulebook::DeadlineRule& rule) {
        const rulebook::SettingRequirement& wanted = rule.setting;
        return rule.when.holdsFor(facts)
               && (wanted.setting.isEmpty()
                   || wanted.anyOf.contains(settingFor(rules, wanted.setting, facts, chosen).value));
    };
    for (const QList<rulebook::DeadlineRule>& stack : rules.deadlinesOf(facts.text(u"procedure"_s))) {
        const auto rule = std::ranges::find_if(stack, holds);
        if (stack.first().code != "D02"_L1 || rule == stack.end()) {
            continue;
        }
        const SettingAnswer setting = settingFor(rules, rule->offset.setting, facts, chosen);
        plan.windowDays = rule->offset.count * (rule->offset.setting.isEmpty() ? 1 : setting.value.toInt());
        plan.earliest = planned(calendar::addDays(plan.startsOn, -plan.windowDays), rule->sources);
        plan.windowSeverity = rule->severity;
    }
}

/// Back from the start: the visa, then the working day of the decision, then the authority's time.
void addLastDay(ContractPlan& plan, const RuleView& rules, const WorkingCalendar& calendar, const Facts& facts,
    const ChosenSettings& chosen)
{
    const QString procedure = facts.text(u"procedure"_s);
    QList<rulebook::Citation> sources;
    if (needsVisa(rules, procedure)) {
        const SettingAnswer setting = settingFor(rules, u"visa-days"_s, facts, chosen);
        plan.visaDays = setting.value.toInt();
        sources = setting.sources;
    }
    const DerivedDate visa = calendar::addDays(plan.startsOn, -plan.visaDays);
    DerivedDate decision = calendar.lastWorkingDayOnOrBefore(visa.date);
    decision.derivation = visa.derivation + decision.derivation;
    plan.decided = planned(decision, sources);
    const std::optional<DecisionTime> time = decisionTime(rules, procedure, facts);
    if (!time) {
        return;
    }
    plan.decisionWorkingDays = time->workingDays;
    DerivedDate filing = calendar.addWorkingDays(decision.date, -time->workingDays);
    filing.derivation = decision.derivation + filing.derivation;
    filing.provisional = filing.provisional || decision.provisional;
    plan.latest = planned(filing, sources + time->sources);
}

/// An extension is filed between two days counted from the permit's end, whatever the start (D09).
void keepToExtensionWindow(ContractPlan& plan, const QList<Deadline>& dates)
{
    const auto window = std::ranges::find(dates, u"D09"_s, &Deadline::code);
    if (window == dates.end()) {
        return;
    }
    if (!plan.latest || window->planBy < plan.latest->date) {
        plan.latest = PlannedDay{window->planBy, window->provisional, window->derivation, window->sources};
    }
    if (window->opens.isValid() && (!plan.earliest || window->opens > plan.earliest->date)) {
        plan.earliest = PlannedDay{window->opens, window->provisional, window->derivation, window->sources};
        plan.windowSeverity = window->severity;
    }
}

} // namespace

Result<ContractPlan> planContract(
    const RuleView& rules, const WorkingCalendar& calendar, const Facts& facts, const ChosenSettings& chosen)
{
    const Result<QString> procedure = procedureOf(rules, facts);
    if (!procedure) {
        return procedure.failure();
    }
    for (const QString& needed : {u"contract.startsOn"_s, u"on"_s}) {
        if (!facts.has(needed)) {
            return Failure(FailureCode::MoveNeedsFact, {{u"facts"_s, needed}});
        }
    }
    Facts full = facts;
    full.set(u"procedure"_s, *procedure);
    ContractPlan plan;
    plan.startsOn = facts.date(u"contract.startsOn"_s);
    addWindow(plan, rules, full, chosen);
    addLastDay(plan, rules, calendar, full, chosen);
    const Result<DeadlineAnswer> dates = deadlines(rules, calendar, full, chosen);
    if (!dates) {
        return dates.failure();
    }
    keepToExtensionWindow(plan, dates->deadlines);
    plan.tooLate = plan.latest && plan.latest->date < full.date(u"on"_s);
    plan.locked = facts.has(u"submittedOn"_s);
    if (plan.locked) {
        full.set(u"wants"_s, u"change-contract-dates"_s);
        Result<QList<ProposedCase>> instead = followUps(rules, calendar, full, chosen);
        if (!instead) {
            return instead.failure();
        }
        plan.instead = std::move(instead).value();
    }
    return plan;
}

} // namespace core::workflow

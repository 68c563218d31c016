// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/follow_up.h"

#include "core/workflow/checklist.h"
#include "core/workflow/stage_limits.h"

#include <algorithm>

namespace core::workflow {

using namespace Qt::Literals::StringLiterals;
using calendar::WorkingCalendar;
using rulebook::Facts;
using rulebook::RuleView;

namespace {

/// The deadline's own filing day; the way to it goes on from the due day where the decision has to come before that.
FilingDay filingFor(
    const Deadline& deadline, const RuleView& rules, const WorkingCalendar& calendar, const Facts& facts)
{
    FilingDay day;
    day.by = deadline.planBy;
    day.opens = deadline.opens;
    day.deadline = deadline.code;
    day.provisional = deadline.provisional;
    day.derivation = deadline.derivation;
    day.because = deadline.because;
    day.sources = deadline.sources;
    const std::optional<DecisionTime> time = decisionTime(rules, facts.text(u"procedure"_s), facts);
    if (deadline.fileBy.isValid() && time) {
        const calendar::DerivedDate back = calendar.addWorkingDays(deadline.due, -(time->workingDays + 1));
        day.by = back.date;
        day.derivation += back.derivation;
        day.sources += time->sources;
    }
    return day;
}

/// What the person's other case can be dated by.
Facts sharedFacts(const Facts& facts, const QString& procedure)
{
    Facts shared;
    for (const QString& day : {u"on"_s, u"permit.expiresOn"_s, u"residence.expiresOn"_s, u"passport.expiresOn"_s,
             u"eventOn"_s, u"cancellation.effectiveOn"_s}) {
        shared.set(day, facts.date(day));
    }
    for (const QString& text : {u"city"_s, u"class"_s, u"portal"_s, u"nationality"_s, u"permit.state"_s}) {
        shared.set(text, facts.text(text));
    }
    shared.set(u"procedure"_s, procedure);
    return shared;
}

} // namespace

Result<std::optional<FilingDay>> filingDay(
    const RuleView& rules, const WorkingCalendar& calendar, const Facts& facts, const ChosenSettings& chosen)
{
    const Result<DeadlineAnswer> answer = deadlines(rules, calendar, facts, chosen);
    if (!answer) {
        return answer.failure();
    }
    std::optional<FilingDay> earliest;
    QDate opens;
    bool hasDuty = false;
    for (const Deadline& deadline : answer->deadlines) {
        if (deadline.handledOn.isValid() || (deadline.fileBy.isNull() && !deadline.answeredByFiling)) {
            continue;
        }
        hasDuty = hasDuty || !deadline.limitsAPaper();
        FilingDay day = filingFor(deadline, rules, calendar, facts);
        opens = opens.isNull() ? day.opens : std::max(opens, day.opens);
        if (!earliest || day.by < earliest->by) {
            earliest = std::move(day);
        }
    }
    if (!hasDuty) {
        return std::optional<FilingDay>();
    }
    earliest->opens = opens;
    return earliest;
}

Result<QList<ProposedCase>> followUps(
    const RuleView& rules, const WorkingCalendar& calendar, const Facts& facts, const ChosenSettings& chosen)
{
    const Result<QString> code = procedureOf(rules, facts);
    if (!code) {
        return code.failure();
    }
    QList<ProposedCase> proposed;
    for (const rulebook::FollowUp& rule : rules.procedure(*code)->followedBy) {
        const rulebook::Procedure* other = rules.procedure(rule.procedure);
        if (other == nullptr || !rule.when.holdsFor(facts)) {
            continue;
        }
        Result<std::optional<FilingDay>> filing =
            filingDay(rules, calendar, sharedFacts(facts, rule.procedure), chosen);
        if (!filing) {
            return filing.failure();
        }
        proposed.append({rule.procedure, other->names, rule.kind, rule.comesFirst, std::move(filing).value(),
            rule.because, rule.sources});
    }
    return proposed;
}

std::optional<rulebook::Clash> clashBetween(const RuleView& rules, const QString& procedure, const QString& other)
{
    for (const auto& sides : {std::pair(procedure, other), std::pair(other, procedure)}) {
        const rulebook::Procedure* rule = rules.procedure(sides.first);
        if (rule == nullptr) {
            continue;
        }
        const auto clash = std::ranges::find_if(
            rule->clashes, [&sides](const rulebook::Clash& each) { return each.with.contains(sides.second); });
        if (clash != rule->clashes.end()) {
            return *clash;
        }
    }
    if (procedure == other) {
        return rulebook::Clash{{other}, {}, {}};
    }
    return std::nullopt;
}

} // namespace core::workflow

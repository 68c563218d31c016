// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/deadlines.h"

#include "core/calendar/date_math.h"
#include "core/workflow/checklist.h"

#include <algorithm>

namespace core::workflow {

using namespace Qt::Literals::StringLiterals;
using calendar::DerivationStep;
using calendar::DerivedDate;
using calendar::WorkingCalendar;
using rulebook::DeadlineRule;
using rulebook::Facts;
using rulebook::Offset;
using rulebook::TimeUnit;
using rulebook::Truth;

namespace {

constexpr int kHoursOfDay = 24;

/// Legal dates have no time (design §2): hours count as the days they begin.
int daysOfHours(int hours) { return (hours + kHoursOfDay - 1) / kHoursOfDay; }

DerivedDate counted(QDate start, const Offset& offset, const WorkingCalendar& calendar)
{
    switch (offset.unit) {
    case TimeUnit::CalendarDays:
        return calendar::addDays(start, offset.count);
    case TimeUnit::CalendarMonths:
        return calendar::addMonths(start, offset.count);
    case TimeUnit::WorkingDays:
        return calendar.addWorkingDays(start, offset.count);
    case TimeUnit::Hours:
        return calendar::addDays(start, daysOfHours(offset.count));
    }
    return {};
}

/// A day that is counted from the trigger or the due day; null where there is no such rule.
QDate sideDate(const std::optional<Offset>& offset, QDate trigger, QDate due, const WorkingCalendar& calendar)
{
    return offset ? counted(offset->fromDue ? due : trigger, *offset, calendar).date : QDate();
}

QDate handledOn(const DeadlineRule& rule, const Facts& facts)
{
    QDate earliest;
    for (const QString& fact : rule.handledBy) {
        const QDate date = facts.date(fact);
        if (date.isValid() && (earliest.isNull() || date < earliest)) {
            earliest = date;
        }
    }
    return earliest;
}

Deadline dated(const DeadlineRule& rule, const Facts& facts, const WorkingCalendar& calendar)
{
    const QDate trigger = facts.date(rule.trigger);
    DerivedDate due = counted(trigger, rule.offset, calendar);
    Deadline deadline;
    deadline.code = rule.code;
    deadline.names = rule.names;
    deadline.because = rule.because;
    deadline.lane = rule.lane;
    deadline.unit = rule.offset.unit;
    deadline.severity = rule.severity;
    deadline.due = due.date;
    deadline.provisional = due.provisional;
    deadline.derivation = std::move(due.derivation);
    deadline.opens = sideDate(rule.opens, trigger, deadline.due, calendar);
    deadline.amberFrom = sideDate(rule.amber, trigger, deadline.due, calendar);
    deadline.handledOn = handledOn(rule, facts);
    for (const rulebook::AlternativeRule& other : rule.alternatives) {
        deadline.alternatives.append({counted(trigger, other.offset, calendar).date, other.because, other.sources});
    }
    deadline.sources = rule.sources;
    planBefore(deadline, calendar);
    return deadline;
}

/// The uppermost rule that holds; the facts that would be needed to tell are noted.
const DeadlineRule* ruleFor(const QList<DeadlineRule>& stack, const Facts& facts, QStringList& needs)
{
    for (const DeadlineRule& rule : stack) {
        const rulebook::Match match = rule.when.match(facts);
        if (match.truth == Truth::Yes) {
            return &rule;
        }
        needs.append(match.needs);
    }
    return nullptr;
}

} // namespace

void planBefore(Deadline& deadline, const WorkingCalendar& calendar)
{
    const DerivedDate planned = calendar.lastWorkingDayOnOrBefore(deadline.due);
    deadline.planBy = planned.date;
    deadline.provisional = deadline.provisional || planned.provisional;
    std::ranges::copy_if(planned.derivation, std::back_inserter(deadline.derivation), [](const DerivationStep& step) {
        return step.code != DerivationStep::Code::Start && step.code != DerivationStep::Code::Result;
    });
}

Result<DeadlineAnswer> deadlines(const rulebook::RuleView& rules, const WorkingCalendar& calendar, const Facts& facts)
{
    const auto procedure = procedureOf(rules, facts);
    if (!procedure) {
        return procedure.failure();
    }
    Facts full = facts;
    full.set(u"procedure"_s, *procedure);
    DeadlineAnswer answer;
    for (const QList<DeadlineRule>& stack : rules.deadlinesOf(*procedure)) {
        const DeadlineRule* rule = ruleFor(stack, full, answer.needs);
        if (rule == nullptr) {
            continue;
        }
        if (full.date(rule->trigger).isNull()) {
            answer.needs.append(rule->trigger);
            continue;
        }
        answer.deadlines.append(dated(*rule, full, calendar));
    }
    answer.needs.removeDuplicates();
    answer.needs.sort();
    return answer;
}

QString citationText(const rulebook::Citation& citation) { return citation.source + u' ' + citation.place; }

} // namespace core::workflow

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/facts_answers.h"
#include "app/cli/json_of_records.h"
#include "app/cli/verbs/verbs.h"
#include "core/calendar/calendar_shelf.h"
#include "core/workflow/checklist.h"
#include "core/workflow/deadlines.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::FailureCode;
using core::Result;
using core::rulebook::Facts;
using core::rulebook::RuleView;
using core::workflow::ChecklistItem;
using core::workflow::Deadline;
using core::workflow::UndatedDeadline;

namespace {

const QCommandLineOption& factsOption()
{
    static const QCommandLineOption option(u"facts"_s, {}, u"file"_s);
    return option;
}

QString unitName(core::rulebook::TimeUnit unit)
{
    switch (unit) {
    case core::rulebook::TimeUnit::CalendarDays:
        return u"calendar-days"_s;
    case core::rulebook::TimeUnit::CalendarMonths:
        return u"calendar-months"_s;
    case core::rulebook::TimeUnit::WorkingDays:
        return u"working-days"_s;
    case core::rulebook::TimeUnit::Hours:
        return u"hours"_s;
    }
    return {};
}

/// A procedure that is missing, or that does not stand on that day, leaves the answer empty and not the call in error:
/// it says what is needed, or that there is nothing to say, and for which procedures that day has rules.
Result<FactsAnswer> emptyAnswer(
    const core::Failure& failure, const QString& list, const Facts& facts, const RuleView& rules)
{
    if (failure.code == FailureCode::MoveNeedsFact) {
        return FactsAnswer{{{list, QJsonArray()}, {u"notes"_s, QJsonArray()}}, {}, {u"procedure"_s}};
    }
    if (failure.code != FailureCode::ProcedureUnknown) {
        return failure;
    }
    QString note = QCoreApplication::translate("cli", "No rules for “%1” are known on %2.")
                       .arg(failure.args.value(u"procedure"_s), facts.date(u"on"_s).toString(Qt::ISODate));
    QStringList standing;
    for (const core::rulebook::Procedure* each : rules.procedures()) {
        standing.append(each->code);
    }
    if (!standing.isEmpty()) {
        note += u' ' + QCoreApplication::translate("cli", "That day has rules for: %1.").arg(standing.join(u", "_s));
    }
    return FactsAnswer{{{list, QJsonArray()}, {u"notes"_s, QJsonArray{note}}}, {note}};
}

/// Null where a paper has no limit of its own.
QJsonValue jsonOf(const core::rulebook::MaterialValidity& validity)
{
    return validity.months == 0 ? QJsonValue()
                                : QJsonObject{{u"months"_s, validity.months}, {u"from"_s, validity.from},
                                    {u"judgedAt"_s, validity.judgedAt}};
}

QJsonObject jsonOf(const Invocation& call, const ChecklistItem& item)
{
    return {{u"material"_s, item.material}, {u"name"_s, call.shown(item.names)}, {u"needed"_s, item.needed},
        {u"ifApplicable"_s, item.ifApplicable}, {u"exempt"_s, item.exempt}, {u"commitment"_s, item.commitment},
        {u"because"_s, call.shown(item.because)}, {u"form"_s, call.shown(item.form)},
        {u"translation"_s, call.shown(item.translation)}, {u"seal"_s, call.shown(item.seal)},
        {u"authentication"_s, call.shown(item.authentication)}, {u"validity"_s, jsonOf(item.validity)},
        {u"rules"_s, QJsonArray::fromStringList(item.returns)}, {u"needs"_s, QJsonArray::fromStringList(item.needs)},
        {u"sources"_s, citationsOf(item.sources)}};
}

Result<FactsAnswer> checklistOf(const Invocation& call, const Facts& facts, const RuleView& rules)
{
    const auto found = core::workflow::checklist(rules, facts);
    if (!found) {
        return emptyAnswer(found.failure(), u"items"_s, facts, rules);
    }
    FactsAnswer answer;
    QJsonArray items;
    for (const ChecklistItem& item : *found) {
        items.append(jsonOf(call, item));
        answer.needs.append(item.needs);
        answer.lines.append(u"%1  %2  (%3)"_s.arg(item.material, call.shown(item.names), markOf(item)));
        answer.lines.append(u"     %1  [%2]"_s.arg(call.shown(item.because), citationLine(item.sources)));
    }
    answer.document = {{u"items"_s, items}, {u"notes"_s, QJsonArray()}};
    return answer;
}

QJsonObject jsonOf(const Invocation& call, const Deadline& deadline)
{
    QJsonArray alternatives;
    for (const core::workflow::AlternativeDue& other : deadline.alternatives) {
        alternatives.append(QJsonObject{{u"due"_s, cli::jsonOf(other.due)}, {u"because"_s, call.shown(other.because)},
            {u"sources"_s, citationsOf(other.sources)}});
    }
    return {{u"code"_s, deadline.code}, {u"name"_s, call.shown(deadline.names)}, {u"due"_s, cli::jsonOf(deadline.due)},
        {u"planBy"_s, cli::jsonOf(deadline.planBy)}, {u"opens"_s, cli::jsonOf(deadline.opens)},
        {u"amberFrom"_s, cli::jsonOf(deadline.amberFrom)}, {u"fileBy"_s, cli::jsonOf(deadline.fileBy)},
        {u"handledOn"_s, cli::jsonOf(deadline.handledOn)}, {u"arranged"_s, deadline.arranged},
        {u"unit"_s, unitName(deadline.unit)},
        {u"lane"_s, core::domain::codeOf(deadline.lane)}, {u"because"_s, call.shown(deadline.because)},
        {u"derivation"_s, cli::jsonOf(deadline.derivation)}, {u"provisional"_s, deadline.provisional},
        {u"alternatives"_s, alternatives}, {u"sources"_s, citationsOf(deadline.sources)}};
}

QJsonObject jsonOf(const Invocation& call, const UndatedDeadline& deadline)
{
    return {{u"code"_s, deadline.code}, {u"name"_s, call.shown(deadline.names)},
        {u"because"_s, call.shown(deadline.because)}, {u"needs"_s, QJsonArray::fromStringList(deadline.needs)},
        {u"sources"_s, citationsOf(deadline.sources)}};
}

void addLines(QStringList& lines, const Invocation& call, const Deadline& deadline)
{
    lines.append(u"%1  %2  %3"_s.arg(deadline.code, deadline.due.toString(Qt::ISODate), call.shown(deadline.names)));
    if (deadline.planBy != deadline.due) {
        lines.append(u"     "_s
                     + QCoreApplication::translate("cli", "Last working day before it: %1")
                           .arg(deadline.planBy.toString(Qt::ISODate)));
    }
    if (deadline.opens.isValid()) {
        lines.append(
            u"     "_s + QCoreApplication::translate("cli", "Open from %1").arg(deadline.opens.toString(Qt::ISODate)));
    }
    if (deadline.fileBy.isValid()) {
        lines.append(
            u"     "_s + QCoreApplication::translate("cli", "File by %1").arg(deadline.fileBy.toString(Qt::ISODate)));
    }
    for (const core::workflow::AlternativeDue& other : deadline.alternatives) {
        lines.append(u"     "_s
                     + QCoreApplication::translate("cli", "Another reading: %1")
                           .arg(other.due.toString(Qt::ISODate) + u"  "_s + call.shown(other.because)));
    }
    lines.append(u"     %1  [%2]"_s.arg(call.shown(deadline.because), citationLine(deadline.sources)));
    if (deadline.provisional) {
        lines.append(u"     "_s
                     + QCoreApplication::translate(
                         "cli", "An estimate: for a year on the way no holiday calendar has been published."));
    }
}

Result<FactsAnswer> deadlinesOf(
    const Invocation& call, const core::calendar::WorkingCalendar& calendar, const Facts& facts, const RuleView& rules)
{
    const auto found = core::workflow::deadlines(rules, calendar, facts);
    if (!found) {
        return emptyAnswer(found.failure(), u"deadlines"_s, facts, rules);
    }
    FactsAnswer answer;
    QJsonArray deadlines;
    for (const Deadline& deadline : found->deadlines) {
        deadlines.append(jsonOf(call, deadline));
        addLines(answer.lines, call, deadline);
    }
    QJsonArray undated;
    for (const UndatedDeadline& deadline : found->undated) {
        undated.append(jsonOf(call, deadline));
    }
    answer.document = {{u"deadlines"_s, deadlines}, {u"undated"_s, undated}, {u"notes"_s, QJsonArray()}};
    answer.needs = found->needs;
    return answer;
}

Result<Answer> checklist(Invocation& call)
{
    return answerFacts(
        call, [&call](const Facts& facts, const RuleView& rules) { return checklistOf(call, facts, rules); });
}

Result<Answer> deadlines(Invocation& call)
{
    const Result<core::calendar::WorkingCalendar> calendar = core::calendar::CalendarShelf().calendar();
    if (!calendar) {
        return calendar.failure();
    }
    return answerFacts(
        call, [&](const Facts& facts, const RuleView& rules) { return deadlinesOf(call, *calendar, facts, rules); });
}

} // namespace

QList<Verb> ruleVerbs()
{
    return {
        {u"checklist"_s, u"--facts F"_s, {factsOption()}, 0, 0, checklist},
        {u"deadlines"_s, u"--facts F"_s, {factsOption()}, 0, 0, deadlines},
    };
}

} // namespace cli

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/facts_answers.h"
#include "app/cli/json_of_records.h"
#include "app/cli/lines_of_records.h"
#include "app/cli/verbs/verbs.h"
#include "core/services/case_ending.h"
#include "core/services/rule_move_service.h"
#include "ui/models/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::services::TouchedCase;
using core::workflow::ChecklistItem;
using core::workflow::Deadline;
using core::workflow::RuleMove;
using core::workflow::ToldStage;
namespace domain = core::domain;
namespace services = core::services;
using ui::models::Words;

namespace {

// ---- move-rules -----------------------------------------------------------------------------------------------------

QJsonValue sideOf(const std::optional<ToldStage>& stage)
{
    if (!stage) {
        return {};
    }
    return QJsonObject{{u"names"_s, jsonOf(stage->names)}, {u"lane"_s, domain::codeOf(stage->lane)},
        {u"limitDays"_s, stage->limitDays == 0 ? QJsonValue() : QJsonValue(stage->limitDays)},
        {u"limitUnit"_s, stage->limitInCalendarDays ? u"calendar-days"_s : u"working-days"_s},
        {u"leadsTo"_s, QJsonArray::fromStringList(stage->ways)}};
}

/// needed, commitment, if-applicable, exempt: as rule packs have it.
QString answerOf(const ChecklistItem& item)
{
    if (item.exempt) {
        return u"exempt"_s;
    }
    if (item.ifApplicable) {
        return u"if-applicable"_s;
    }
    return item.commitment ? u"commitment"_s : u"needed"_s;
}

QJsonValue sideOf(const std::optional<ChecklistItem>& item)
{
    if (!item) {
        return {};
    }
    return QJsonObject{{u"names"_s, jsonOf(item->names)}, {u"answer"_s, answerOf(*item)},
        {u"form"_s, jsonOf(item->form)}, {u"translation"_s, jsonOf(item->translation)},
        {u"seal"_s, jsonOf(item->seal)}, {u"authentication"_s, jsonOf(item->authentication)},
        {u"months"_s, item->validity.months == 0 ? QJsonValue() : QJsonValue(item->validity.months)},
        {u"sources"_s, citationsOf(item->sources)}};
}

QJsonValue sideOf(const std::optional<Deadline>& deadline)
{
    if (!deadline) {
        return {};
    }
    return QJsonObject{{u"names"_s, jsonOf(deadline->names)}, {u"due"_s, jsonOf(deadline->due)},
        {u"planBy"_s, jsonOf(deadline->planBy)}, {u"opens"_s, jsonOf(deadline->opens)},
        {u"fileBy"_s, jsonOf(deadline->fileBy)}, {u"sources"_s, citationsOf(deadline->sources)}};
}

template <typename Change> QJsonArray sidesOf(const QList<Change>& changes)
{
    QJsonArray array;
    for (const Change& change : changes) {
        array.append(QJsonObject{
            {u"code"_s, change.code}, {u"before"_s, sideOf(change.before)}, {u"after"_s, sideOf(change.after)}});
    }
    return array;
}

QJsonObject standingJson(
    const domain::CaseRecord& record, const core::types::BilingualText& procedure, const core::types::BilingualText& stage)
{
    return {{u"procedure"_s, record.procedure}, {u"procedureNames"_s, jsonOf(procedure)}, {u"stage"_s, record.stage},
        {u"stageNames"_s, jsonOf(stage)}, {u"rulesOn"_s, jsonOf(record.rulesOn)},
        {u"packs"_s, QJsonArray::fromStringList(record.packsUsed.split(u' ', Qt::SkipEmptyParts))}};
}

QJsonObject jsonOfTouched(const TouchedCase& touched)
{
    const RuleMove& move = touched.move;
    const bool isTask = move.succession == core::rulebook::Succession::Task;
    return {{u"number"_s, touched.record.number}, {u"person"_s, touched.personName},
        {u"employer"_s, jsonOf(touched.employerName)}, {u"city"_s, touched.record.city},
        {u"class"_s, touched.record.permitClass}, {u"succession"_s, isTask ? u"task"_s : u"move"_s},
        {u"task"_s, isTask ? QJsonValue(move.task) : QJsonValue()}, {u"because"_s, jsonOf(move.because)},
        {u"sources"_s, citationsOf(move.sources)},
        {u"before"_s, standingJson(touched.record, move.procedureBefore, move.stageBefore)},
        {u"after"_s, standingJson(move.record, move.procedureAfter, move.stageAfter)},
        {u"stages"_s, sidesOf(move.stages)}, {u"materials"_s, sidesOf(move.materials)},
        {u"deadlines"_s, sidesOf(move.deadlines)}};
}

QString limitWords(const ToldStage& stage)
{
    return (stage.limitInCalendarDays ? QCoreApplication::translate("cli", "calendar days: %1")
                                      : QCoreApplication::translate("cli", "working days: %1"))
        .arg(stage.limitDays);
}

QString written(const Invocation& call, const ToldStage& stage)
{
    QStringList told{Words::of(stage.lane)};
    if (stage.limitDays != 0) {
        told.append(limitWords(stage));
    }
    return call.shown(stage.names) + u" ("_s + told.join(u", "_s) + u')';
}

QString written(const Invocation& call, const ChecklistItem& item)
{
    return call.shown(item.names) + u" ("_s + markOf(item) + u')';
}

QString written(const Invocation&, const Deadline& deadline)
{
    QString told = deadline.due.toString(Qt::ISODate);
    if (deadline.opens.isValid()) {
        told.prepend(deadline.opens.toString(Qt::ISODate) + u" – "_s);
    }
    return deadline.fileBy.isValid() ? told + u" (≤ "_s + deadline.fileBy.toString(Qt::ISODate) + u')' : told;
}

/// "  M05  before → after", a missing side as a dash.
template <typename Change> void addLines(QStringList& lines, const Invocation& call, const QList<Change>& changes)
{
    for (const Change& change : changes) {
        const QString before = change.before ? written(call, *change.before) : u"–"_s;
        const QString after = change.after ? written(call, *change.after) : u"–"_s;
        lines.append(u"    %1  %2 → %3"_s.arg(change.code, before, after));
    }
}

/// What is asked of a paper that was asked for before, too.
void addDemands(QStringList& lines, const Invocation& call, const ChecklistItem& before, const ChecklistItem& after)
{
    const auto add = [&lines](const QString& name, const QString& one, const QString& two) {
        if (one != two) {
            lines.append(u"         %1: %2 → %3"_s.arg(name, one.isEmpty() ? u"–"_s : one, two.isEmpty() ? u"–"_s : two));
        }
    };
    const auto months = [](const ChecklistItem& item) {
        return item.validity.months == 0 ? QString() : QString::number(item.validity.months);
    };
    add(QCoreApplication::translate("cli", "form"), call.shown(before.form), call.shown(after.form));
    add(QCoreApplication::translate("cli", "translation"), call.shown(before.translation), call.shown(after.translation));
    add(QCoreApplication::translate("cli", "seal"), call.shown(before.seal), call.shown(after.seal));
    add(QCoreApplication::translate("cli", "authentication"), call.shown(before.authentication),
        call.shown(after.authentication));
    add(QCoreApplication::translate("cli", "months it is good"), months(before), months(after));
}

void addMaterialLines(
    QStringList& lines, const Invocation& call, const QList<core::workflow::MaterialChange>& changes)
{
    for (const core::workflow::MaterialChange& change : changes) {
        addLines(lines, call, QList{change});
        if (change.before && change.after) {
            addDemands(lines, call, *change.before, *change.after);
        }
    }
}

QStringList linesOf(const Invocation& call, const TouchedCase& touched)
{
    const RuleMove& move = touched.move;
    QStringList lines{u"%1  %2  %3"_s.arg(touched.record.number, touched.personName, call.shown(touched.employerName))};
    const QString before = call.shown(move.procedureBefore) + u" / "_s + call.shown(move.stageBefore);
    if (move.succession == core::rulebook::Succession::Task) {
        lines.append(u"  "_s
                     + QCoreApplication::translate("cli", "Stays where it is: %1. To do: %2").arg(before, Words::ofAgendaCode(move.task)));
    } else {
        const QString after = call.shown(move.procedureAfter) + u" / "_s + call.shown(move.stageAfter);
        lines.append(u"  %1 → %2"_s.arg(before, after));
    }
    if (!move.because.isEmpty()) {
        lines.append(u"  %1  [%2]"_s.arg(call.shown(move.because), citationLine(move.sources)));
    }
    addLines(lines, call, move.stages);
    addMaterialLines(lines, call, move.materials);
    addLines(lines, call, move.deadlines);
    return lines;
}

/// Those of the touched cases that --case names; all where it does not stand there. Fails with RecordNotFound.
Result<QList<TouchedCase>> wanted(Invocation& call, services::Office& office, QDate on)
{
    QList<core::CaseId> ids;
    for (const QString& number : call.options(u"case"_s)) {
        const Result<core::CaseId> id = services::CaseService(office).idOf(number);
        if (!id) {
            return id.failure();
        }
        ids.append(*id);
    }
    Result<QList<TouchedCase>> touched = services::RuleMoveService(office).touched(on);
    if (touched && !ids.isEmpty()) {
        touched->removeIf([&](const TouchedCase& each) { return !ids.contains(each.record.id); });
    }
    return touched;
}

/// How many cases the call moved or kept; none where it only shows them.
Result<int> carriedOut(Invocation& call, services::Office& office, const QList<TouchedCase>& touched)
{
    QList<core::CaseId> ids;
    std::ranges::transform(touched, std::back_inserter(ids), [](const TouchedCase& each) { return each.record.id; });
    services::RuleMoveService moves(office);
    if (call.has(u"dry-run"_s)) {
        return 0;
    }
    if (call.has(u"accept"_s)) {
        return moves.accept(ids);
    }
    return call.has(u"decline"_s) ? moves.decline(ids, call.option(u"because"_s)) : Result<int>(0);
}

/// A day to come can be looked at; what is done is done by today's rules.
Result<Answer> moveRules(Invocation& call)
{
    const Result<QDate> on = call.date(u"on"_s);
    if (!on) {
        return on.failure();
    }
    const bool does = !call.has(u"dry-run"_s) && (call.has(u"accept"_s) || call.has(u"decline"_s));
    if ((call.has(u"accept"_s) && call.has(u"decline"_s)) || (does && on->isValid())) {
        return wrongUsage(on->isValid() ? u"--on"_s : u"--decline"_s);
    }
    if (does && call.has(u"decline"_s) && !call.has(u"because"_s)) {
        return wrongUsage(u"--because"_s);
    }
    const Result<services::Office*> office =
        call.office(does ? services::OfficeMode::ReadWrite : services::OfficeMode::ReadOnly);
    if (!office) {
        return office.failure();
    }
    const Result<QList<TouchedCase>> touched = wanted(call, **office, *on);
    if (!touched) {
        return touched.failure();
    }
    const Result<int> done = carriedOut(call, **office, *touched);
    if (!done) {
        return done.failure();
    }
    QJsonArray cases;
    QStringList lines;
    for (const TouchedCase& each : *touched) {
        cases.append(jsonOfTouched(each));
        lines.append(linesOf(call, each));
    }
    const int accepted = call.has(u"accept"_s) ? *done : 0;
    lines.append(QCoreApplication::translate("cli", "Touched: %1  moved: %2  kept: %3")
                     .arg(QString::number(touched->size()), QString::number(accepted),
                         QString::number(*done - accepted)));
    return Answer{QJsonObject{{u"on"_s, jsonOf(on->isValid() ? *on : call.today())}, {u"moved"_s, accepted},
                      {u"kept"_s, *done - accepted}, {u"cases"_s, cases}},
        lines};
}

// ---- withdraw, close ------------------------------------------------------------------------------------------------

Result<Answer> end(Invocation& call, const QString& outcome)
{
    const Result<QDate> on = call.date(u"on"_s);
    if (!on) {
        return on.failure();
    }
    const Result<services::Office*> office = call.office(services::OfficeMode::ReadWrite);
    if (!office) {
        return office.failure();
    }
    const Result<core::CaseId> id = services::CaseService(**office).idOf(call.arguments()[0]);
    if (!id) {
        return id.failure();
    }
    const Result<void> ended = services::endCase(**office, *id, outcome, *on);
    const Result<services::CaseView> view = services::CaseService(**office).view(*id);
    if (!ended || !view) {
        const bool isForPeople = !ended && view && !call.has(u"json"_s);
        return isForPeople ? inWords(ended.failure(), *view, call.lang()) : ended ? view.failure() : ended.failure();
    }
    const domain::CaseRecord& record = view->record;
    return Answer{QJsonObject{{u"number"_s, record.number}, {u"stage"_s, record.stage},
                      {u"status"_s, domain::codeOf(record.status)}, {u"outcome"_s, record.outcome},
                      {u"closedOn"_s, jsonOf(record.closedOn)}},
        {u"%1  %2  %3"_s.arg(
            record.number, stageName(*view, record.stage, call.lang()), Words::ofOutcome(record.outcome))}};
}

Result<Answer> withdraw(Invocation& call) { return end(call, u"withdrawn"_s); }

Result<Answer> close(Invocation& call)
{
    const QString outcome = call.option(u"outcome"_s);
    const QStringList known{u"approved"_s, u"refused"_s, u"withdrawn"_s, u"lapsed"_s};
    // Without one the answer is the rule's: outcome-missing (cli.md).
    return outcome.isEmpty() || known.contains(outcome) ? end(call, outcome)
                                                        : wrongUsage(u"--outcome "_s + outcome);
}

} // namespace

QList<Verb> caseEndVerbs()
{
    const QCommandLineOption on(u"on"_s, {}, u"DATE"_s);
    return {
        {u"case move-rules"_s,
            u"[--on DATE] [--case NUMBER]… [--dry-run] [--accept | --decline --because TEXT]"
            " → {on, moved, kept, cases: [{number, succession, task, because, before, after, stages, materials,"
            " deadlines}]}"_s,
            {on, {u"case"_s, {}, u"NUMBER"_s}, QCommandLineOption(u"dry-run"_s), QCommandLineOption(u"accept"_s),
                QCommandLineOption(u"decline"_s), {u"because"_s, {}, u"TEXT"_s}},
            0, 0, moveRules},
        {u"case withdraw"_s, u"NUMBER [--on DATE]"_s, {on}, 1, 1, withdraw},
        {u"case close"_s, u"NUMBER --outcome approved|refused|withdrawn|lapsed [--on DATE]"_s,
            {on, {u"outcome"_s, {}, u"OUTCOME"_s}}, 1, 1, close},
    };
}

} // namespace cli

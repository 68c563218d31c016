// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/facts_answers.h"
#include "app/cli/json_of_findings.h"
#include "app/cli/verbs/verbs.h"
#include "core/services/fact_checks.h"

#include <QCoreApplication>

#include <algorithm>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::rulebook::Facts;
using core::rulebook::RuleView;

namespace {

Result<FactsAnswer> precheckOf(const Invocation& call, const Facts& facts, const RuleView& rules)
{
    const Result<core::checks::PrecheckAnswer> found = core::services::checkFacts(rules, facts);
    if (!found && found.failure().code == core::FailureCode::ProcedureUnknown) {
        const QString note = QCoreApplication::translate("cli", "No rules for “%1” are known on %2.")
                                 .arg(facts.text(u"procedure"_s), facts.date(u"on"_s).toString(Qt::ISODate));
        return FactsAnswer{
            {{u"ready"_s, false}, {u"findings"_s, QJsonArray()}, {u"notes"_s, QJsonArray{note}}}, {note}};
    }
    if (!found) {
        return found.failure();
    }
    FactsAnswer answer;
    answer.document = {
        {u"ready"_s, found->isReady()}, {u"findings"_s, jsonOf(call, found->findings)}, {u"notes"_s, QJsonArray()}};
    answer.lines = linesOf(call, found->findings);
    answer.lines.append(found->isReady() ? QCoreApplication::translate("cli", "Ready: nothing found that stops.")
                                         : QCoreApplication::translate("cli", "Not ready."));
    answer.needs = found->needs;
    return answer;
}

/// Some of the answers is not ready.
bool stops(const QJsonValue& document)
{
    const QJsonArray answers = document.isArray() ? document.toArray() : QJsonArray{document};
    return std::ranges::any_of(answers, [](const QJsonValue& each) { return !each[u"ready"_s].toBool(); });
}

Result<Answer> precheck(Invocation& call)
{
    Result<Answer> answer = answerFacts(
        call, [&call](const Facts& facts, const RuleView& rules) { return precheckOf(call, facts, rules); });
    if (answer && stops(answer->document)) {
        answer->exitCode = kFoundSomethingThatStops;
    }
    return answer;
}

} // namespace

QList<Verb> checkVerbs()
{
    const QCommandLineOption facts(u"facts"_s, {}, u"file"_s);
    return {{u"precheck"_s, u"--facts F"_s, {facts}, 0, 0, precheck}};
}

} // namespace cli

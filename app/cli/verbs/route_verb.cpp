// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/facts_answers.h"
#include "app/cli/verbs/verbs.h"
#include "core/workflow/integration_router.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::rulebook::Confidence;
using core::types::BilingualText;
using core::workflow::RouteAnswer;
using core::workflow::RouteNote;

namespace {

QStringList textsOf(const Invocation& call, const QList<BilingualText>& texts)
{
    QStringList shown;
    for (const BilingualText& text : texts) {
        shown.append(call.shown(text));
    }
    return shown;
}

/// "T17 …" for what the decision table numbers (T17 … T19), else the text alone.
QString noteText(const Invocation& call, const RouteNote& note)
{
    const bool isNumbered = note.code.startsWith(u'T') && note.code.sliced(1).toInt() > 0;
    return isNumbered ? note.code + u' ' + call.shown(note.text) : call.shown(note.text);
}

QJsonObject documentOf(const Invocation& call, const RouteAnswer& answer)
{
    QJsonArray notes;
    QJsonArray noteDetails;
    for (const RouteNote& note : answer.notes) {
        notes.append(noteText(call, note));
        noteDetails.append(QJsonObject{
            {u"code"_s, note.code}, {u"doubt"_s, note.doubt}, {u"sources"_s, citationsOf(note.sources)}});
    }
    return {{u"pathway"_s, answer.pathway}, {u"row"_s, answer.row},
        {u"confidence"_s, core::rulebook::codeOf(answer.confidence)}, {u"why"_s, call.shown(answer.why)},
        {u"sources"_s, citationsOf(answer.sources)},
        {u"actions"_s, QJsonArray::fromStringList(textsOf(call, answer.actions))},
        {u"obtain"_s, QJsonArray::fromStringList(textsOf(call, answer.obtain))}, {u"notes"_s, notes},
        {u"noteDetails"_s, noteDetails}, {u"opens"_s, answer.opens}};
}

QString confidenceWord(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Documented:
        return QCoreApplication::translate("cli", "documented");
    case Confidence::Inferred:
        return QCoreApplication::translate("cli", "inferred");
    case Confidence::Unknown:
        return QCoreApplication::translate("cli", "not known");
    }
    return {};
}

void addTexts(QStringList& lines, const QString& heading, const QStringList& texts)
{
    if (!texts.isEmpty()) {
        lines.append(u"     "_s + heading);
    }
    for (const QString& text : texts) {
        lines.append(u"       - "_s + text);
    }
}

QStringList linesOf(const Invocation& call, const RouteAnswer& answer)
{
    const QString row = answer.row.isEmpty() ? QString() : answer.row + u"  "_s;
    QStringList lines{u"%1%2  (%3, %4)"_s.arg(
        row, call.shown(answer.names), answer.pathway, confidenceWord(answer.confidence))};
    lines.append(u"     %1  [%2]"_s.arg(call.shown(answer.why), citationLine(answer.sources)));
    addTexts(lines, QCoreApplication::translate("cli", "To do:"), textsOf(call, answer.actions));
    addTexts(lines, QCoreApplication::translate("cli", "To obtain:"), textsOf(call, answer.obtain));
    QStringList notes;
    for (const RouteNote& note : answer.notes) {
        notes.append(u"%1  [%2]"_s.arg(noteText(call, note), citationLine(note.sources)));
    }
    addTexts(lines, QCoreApplication::translate("cli", "Notes:"), notes);
    return lines;
}

Result<Answer> route(Invocation& call)
{
    return answerFacts(call,
        [&call](const core::rulebook::Facts& facts, const core::rulebook::RuleView& rules) -> Result<FactsAnswer> {
            const RouteAnswer answer = core::workflow::route(rules, facts);
            return FactsAnswer{
                documentOf(call, answer), linesOf(call, answer), answer.needs + answer.openFacts};
        });
}

} // namespace

QList<Verb> routeVerbs()
{
    const QCommandLineOption facts(u"facts"_s, {}, u"file"_s);
    return {{u"route"_s, u"--facts F"_s, {facts}, 0, 0, route}};
}

} // namespace cli

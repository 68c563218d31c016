// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/facts_answers.h"

#include "app/cli/facts_file.h"
#include "core/services/rule_pack_service.h"

#include <QCoreApplication>

#include <algorithm>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::FailureCode;
using core::Result;
using core::rulebook::Citation;
using core::rulebook::Facts;
using core::rulebook::Rulebook;

namespace {

/// The key of the first fact whose value no rule pack knows; empty where all are known.
QString unknownName(const Facts& facts, const Rulebook& book)
{
    const QString city = facts.text(u"city"_s);
    if (!book.hasCity(city)) {
        return u"city"_s;
    }
    for (const QString& key : {u"procedure"_s, u"inFlight"_s}) {
        const QString procedure = facts.text(key);
        if (!procedure.isEmpty() && !book.knownNames(city).procedures.contains(procedure)) {
            return key;
        }
    }
    return {};
}

void complete(Facts& facts, QDate today)
{
    if (!facts.has(u"on"_s)) {
        facts.set(u"on"_s, today);
    }
    if (!facts.has(u"city"_s)) {
        facts.set(u"city"_s, u"national"_s);
    }
}

/// Whether some city answers otherwise than the nation, whose rules stand in where no city is given.
bool hangsOnCity(Facts facts, const Rulebook& book, const FactsAnswer& national, const AnswerOneFact& answerOne)
{
    return std::ranges::any_of(book.cities(), [&](const QString& city) {
        facts.set(u"city"_s, city);
        const Result<FactsAnswer> there = answerOne(facts, book.forCase(city, facts.date(u"on"_s)));
        return there && (there->document != national.document || there->needs != national.needs);
    });
}

Result<FactsAnswer> answerTo(Facts& facts, const Rulebook& book, QDate today, const AnswerOneFact& answerOne)
{
    const bool hasCity = facts.has(u"city"_s);
    complete(facts, today);
    if (const QString key = unknownName(facts, book); !key.isEmpty()) {
        return Failure(
            FailureCode::ValueUnknown, {{u"field"_s, key}, {u"value"_s, facts.text(key)}, {u"pointer"_s, u'/' + key}});
    }
    Result<FactsAnswer> answer = answerOne(facts, book.forCase(facts.text(u"city"_s), facts.date(u"on"_s)));
    if (!answer) {
        return answer;
    }
    if (!hasCity && hangsOnCity(facts, book, *answer, answerOne)) {
        answer->needs.append(u"city"_s);
    }
    answer->needs.removeDuplicates();
    answer->needs.sort();
    answer->document.insert(u"needs"_s, QJsonArray::fromStringList(answer->needs));
    if (!answer->needs.isEmpty()) {
        answer->lines.append(
            QCoreApplication::translate("cli", "More could be said with: %1").arg(answer->needs.join(u", "_s)));
    }
    return answer;
}

} // namespace

Result<Answer> answerFacts(Invocation& call, const AnswerOneFact& answerOne)
{
    if (!call.has(u"facts"_s)) {
        return wrongUsage(u"--facts"_s);
    }
    Result<FactsInput> input = factsInput(call.option(u"facts"_s));
    if (!input) {
        return input.failure();
    }
    const Result<Rulebook> book = core::services::RulePackService().rulebook();
    if (!book) {
        return book.failure();
    }
    QJsonArray documents;
    QStringList lines;
    for (qsizetype i = 0; i < input->facts.size(); ++i) {
        Facts& facts = input->facts[i];
        Result<FactsAnswer> answer = answerTo(facts, *book, call.today(), answerOne);
        if (!answer) {
            return input->placed(answer.failure(), i, answer.failure().args.value(u"pointer"_s));
        }
        answer->document.insert(u"id"_s, facts.has(u"id"_s) ? QJsonValue(facts.text(u"id"_s)) : QJsonValue());
        documents.append(answer->document);
        if (input->isArray) {
            lines.append(u"[%1] %2"_s.arg(QString::number(i), facts.text(u"id"_s)).trimmed());
        }
        lines.append(answer->lines);
    }
    return Answer{input->isArray ? QJsonValue(documents) : documents.first(), lines};
}

QJsonArray citationsOf(const QList<Citation>& citations)
{
    QJsonArray array;
    for (const Citation& each : citations) {
        QJsonObject citation{{u"id"_s, each.source}, {u"place"_s, each.place}};
        if (each.englishOnly) {
            citation.insert(u"englishOnly"_s, true);
        }
        array.append(citation);
    }
    return array;
}

QString citationLine(const QList<Citation>& citations)
{
    QStringList texts;
    for (const Citation& each : citations) {
        texts.append(each.source + u' ' + each.place);
    }
    return texts.join(u"; "_s);
}

QString markOf(const core::workflow::ChecklistItem& item)
{
    if (item.exempt) {
        return QCoreApplication::translate("cli", "not needed");
    }
    if (item.ifApplicable) {
        return QCoreApplication::translate("cli", "if applicable");
    }
    return item.commitment ? QCoreApplication::translate("cli", "commitment will do")
                           : QCoreApplication::translate("cli", "needed");
}

} // namespace cli

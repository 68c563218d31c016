// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/failure_words.h"
#include "app/cli/verb.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTranslator>

#include <algorithm>
#include <cstdio>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::Result;

namespace {

void write(std::FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

QString asText(const QJsonValue& document)
{
    const QJsonDocument json =
        document.isArray() ? QJsonDocument(document.toArray()) : QJsonDocument(document.toObject());
    return QString::fromUtf8(json.toJson(QJsonDocument::Indented)).trimmed();
}

/// The words of the call that are no option and no global option's value.
QStringList wordsOf(const QStringList& arguments)
{
    QStringList words;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& each = arguments[i];
        if (!each.startsWith("--"_L1)) {
            words.append(each);
        } else if (each == "--store"_L1 || each == "--passphrase-file"_L1 || each == "--lang"_L1
                   || each == "--today"_L1) {
            ++i;
        }
    }
    return words;
}

int fail(const Failure& failure, core::types::Lang lang, bool asJson)
{
    const core::FailureTexts::Text words = cli::wordsOf(failure, lang);
    const QString place = failure.args.value(u"pointer"_s);
    write(stderr, (place.isEmpty() ? QString() : place + u": "_s) + words.happened
                      + (words.advice.isEmpty() ? QString() : u"\n"_s + words.advice));
    if (asJson) {
        write(stdout, asText(QJsonObject{{u"error"_s, cli::jsonOf(failure, lang)}}));
    }
    return core::exitCodeOf(failure.code);
}

Answer help()
{
    Answer answer;
    QJsonArray verbs;
    answer.lines.append(QCoreApplication::translate("cli", "permitdesk-cli [options] VERB [arguments]"));
    for (const Verb& verb : allVerbs()) {
        verbs.append(QJsonObject{{u"name"_s, verb.name}, {u"arguments"_s, verb.arguments}});
        answer.lines.append(u"  %1 %2"_s.arg(verb.name, verb.arguments));
    }
    answer.document = QJsonObject{{u"verbs"_s, verbs}};
    return answer;
}

int tell(const Answer& answer, bool asJson)
{
    write(stdout, asJson ? asText(answer.document) : answer.lines.join(u'\n'));
    return answer.exitCode;
}

/// The option, written as --name, waits for a value.
bool takesValue(const QList<QCommandLineOption>& options, const QString& written)
{
    return std::ranges::any_of(options, [&written](const QCommandLineOption& option) {
        return !option.valueName().isEmpty() && written == "--"_L1 + option.names().first();
    });
}

/// A negative number is an argument, not an option: it goes to the end, behind the sign that no option follows. One that
/// follows an option is that option's value.
QStringList withPlainNumbers(const QStringList& arguments, const QList<QCommandLineOption>& options)
{
    if (arguments.contains(u"--"_s)) {
        return arguments;
    }
    QStringList plain;
    QStringList negative;
    for (const QString& each : arguments) {
        bool isNumber = false;
        const bool isNegative = each.toInt(&isNumber) < 0;
        const bool isValue = !plain.isEmpty() && takesValue(options, plain.last());
        (isNumber && isNegative && !isValue ? negative : plain).append(each);
    }
    return negative.isEmpty() ? plain : plain + QStringList{u"--"_s} + negative;
}

/// The argument that the parser stumbled over: an unknown option, one whose value is missing at the call's end, or one
/// that takes no value.
QString faultyArgument(const QCommandLineParser& parser, const QStringList& arguments)
{
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty()) {
        return u"--"_s + unknown.first();
    }
    if (arguments.last().startsWith("--"_L1)) {
        return arguments.last();
    }
    const auto withValue = std::ranges::find_if(
        arguments, [](const QString& each) { return each.startsWith("--"_L1) && each.contains(u'='); });
    return withValue == arguments.cend() ? arguments.last() : *withValue;
}

Result<Answer> answer(const Verb& verb, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions(Invocation::globalOptions());
    parser.addOptions(verb.options);
    if (!parser.parse(QStringList{u"permitdesk-cli"_s} + withPlainNumbers(arguments, Invocation::globalOptions() + verb.options))) {
        return wrongUsage(faultyArgument(parser, arguments));
    }
    const QStringList rest = parser.positionalArguments().mid(verb.name.count(u' ') + 1);
    if (rest.size() < verb.fewest || (verb.most >= 0 && rest.size() > verb.most)) {
        return wrongUsage(verb.name + u' ' + verb.arguments);
    }
    const Result<std::unique_ptr<Invocation>> call = Invocation::make(parser, rest);
    if (!call) {
        return call.failure();
    }
    return verb.run(**call);
}

} // namespace

bool needsFonts(const QStringList& arguments)
{
    const Verb* verb = verbOf(wordsOf(arguments));
    return verb && verb->draws;
}

int runProgram(const QStringList& arguments)
{
    const bool asJson = arguments.contains(u"--json"_s);
    const Result<core::types::Lang> lang = languageOf(Invocation::peek(arguments, u"lang"_s));
    if (!lang) {
        return fail(lang.failure(), core::types::Lang::En, asJson);
    }
    QTranslator translator;
    if (*lang == core::types::Lang::Zh && translator.load(u":/i18n/permitdesk_zh_CN.qm"_s)) {
        QCoreApplication::installTranslator(&translator);
    }
    const QStringList words = wordsOf(arguments);
    if (arguments.contains(u"--help"_s)) {
        return tell(help(), asJson);
    }
    if (words.isEmpty()) {
        return fail(wrongUsage(u"VERB"_s), *lang, asJson);
    }
    const Verb* verb = verbOf(words);
    if (!verb) {
        return fail(wrongUsage(words.mid(0, 2).join(u' ')), *lang, asJson);
    }
    const Result<Answer> found = answer(*verb, arguments);
    if (!found) {
        return fail(found.failure(), *lang, asJson);
    }
    return tell(*found, asJson);
}

} // namespace cli

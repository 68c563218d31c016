// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start_options.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

const QCommandLineOption kStore(u"store"_s, u"The store to open, a folder ending in .permitdesk."_s, u"folder"_s);
const QCommandLineOption kDemo(u"demo"_s, u"Open the invented demo office; made where it is not there."_s);
const QCommandLineOption kLang(u"lang"_s, u"Language of the screen."_s, u"zh|en"_s);
const QCommandLineOption kTheme(u"theme"_s, u"Look of the window."_s, u"light|dark|system"_s);
const QCommandLineOption kToday(u"today"_s, u"The day taken for today, YYYY-MM-DD."_s, u"day"_s);
const QCommandLineOption kTour(
    u"tour"_s, u"Take pictures of every page of the demo office, and its papers."_s, u"folder"_s);
const QCommandLineOption kOnly(u"only"_s, u"Of the tour's pictures only these: today,cases."_s, u"names"_s);
const QCommandLineOption kOffices(u"offices"_s,
    u"Whose pages the tour shows: demo,empty,large. Large has 100,000 people and takes minutes."_s, u"offices"_s,
    u"demo"_s);
const QCommandLineOption kHelp({u"h"_s, u"help"_s}, u"Print this help."_s);
const QCommandLineOption kVersion({u"v"_s, u"version"_s}, u"Print the version."_s);

void declare(QCommandLineParser& parser)
{
    parser.addOptions({kStore, kDemo, kLang, kTheme, kToday, kTour, kOnly, kOffices, kHelp, kVersion});
    parser.addPositionalArgument(u"files"_s, u"PDF files to be read."_s, u"[files …]"_s);
}

core::Failure wrong(const QString& argument)
{
    return core::Failure(core::FailureCode::UsageWrong, {{u"argument"_s, argument}});
}

bool isOneOf(const QString& value, const QStringList& allowed) { return value.isEmpty() || allowed.contains(value); }

} // namespace

core::Result<StartOptions> StartOptions::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        return wrong(unknown.isEmpty() ? parser.errorText() : u"--"_s + unknown.first());
    }
    StartOptions options;
    options.store = parser.value(kStore);
    options.demo = parser.isSet(kDemo);
    options.language = parser.value(kLang);
    options.theme = parser.value(kTheme);
    options.tourFolder = parser.value(kTour);
    options.tourNames = parser.value(kOnly).split(u',', Qt::SkipEmptyParts);
    options.tourOffices = parser.value(kOffices).split(u',', Qt::SkipEmptyParts);
    for (const QString& office : std::as_const(options.tourOffices)) {
        if (!isOneOf(office, {u"demo"_s, u"empty"_s, u"large"_s})) {
            return wrong(u"--offices"_s);
        }
    }
    // A second start hands them to the first one, which may stand in another folder.
    for (const QString& file : parser.positionalArguments()) {
        options.files.append(QFileInfo(file).absoluteFilePath());
    }
    options.helpWanted = parser.isSet(kHelp);
    options.versionWanted = parser.isSet(kVersion);
    if (!isOneOf(options.language, {u"zh"_s, u"en"_s})) {
        return wrong(u"--lang"_s);
    }
    if (!isOneOf(options.theme, {u"light"_s, u"dark"_s, u"system"_s})) {
        return wrong(u"--theme"_s);
    }
    if (parser.isSet(kToday)) {
        const QDate today = QDate::fromString(parser.value(kToday), Qt::ISODate);
        if (!today.isValid()) {
            return wrong(u"--today"_s);
        }
        options.today = today;
    }
    return options;
}

QString StartOptions::help()
{
    QCommandLineParser parser;
    declare(parser);
    return parser.helpText();
}

} // namespace desktop

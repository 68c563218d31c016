// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"

#include "core/base/resource_paths.h"

#include <QFile>
#include <QLocale>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::FailureCode;
using core::Result;

Failure wrongUsage(const QString& argument) { return Failure(FailureCode::UsageWrong, {{u"argument"_s, argument}}); }

Result<core::types::Lang> languageOf(const std::optional<QString>& option)
{
    const QString name = option ? *option : QLocale().name().left(2);
    if (name == "zh"_L1) {
        return core::types::Lang::Zh;
    }
    if (name == "en"_L1 || !option) {
        return core::types::Lang::En;
    }
    return wrongUsage(u"--lang "_s + name);
}

QList<QCommandLineOption> Invocation::globalOptions()
{
    return {
        {u"store"_s, {}, u"PATH"_s},
        {u"passphrase-file"_s, {}, u"FILE"_s},
        {u"lang"_s, {}, u"zh|en"_s},
        {u"today"_s, {}, u"YYYY-MM-DD"_s},
        {u"json"_s, {}},
    };
}

std::optional<QString> Invocation::peek(const QStringList& arguments, const QString& option)
{
    const QString name = u"--"_s + option;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == name && i + 1 < arguments.size()) {
            return arguments[i + 1];
        }
        if (arguments[i].startsWith(name + u'=')) {
            return arguments[i].mid(name.size() + 1);
        }
    }
    return std::nullopt;
}

Result<std::unique_ptr<Invocation>> Invocation::make(const QCommandLineParser& parser, QStringList arguments)
{
    const Result<core::types::Lang> lang =
        languageOf(parser.isSet(u"lang"_s) ? std::optional(parser.value(u"lang"_s)) : std::nullopt);
    if (!lang) {
        return lang.failure();
    }
    std::optional<QDate> today;
    if (parser.isSet(u"today"_s)) {
        today = QDate::fromString(parser.value(u"today"_s), Qt::ISODate);
        if (!today->isValid()) {
            return wrongUsage(u"--today "_s + parser.value(u"today"_s));
        }
    }
    return std::unique_ptr<Invocation>(new Invocation(parser, std::move(arguments), *lang, today));
}

Invocation::Invocation(
    const QCommandLineParser& parser, QStringList arguments, core::types::Lang lang, std::optional<QDate> today)
    : m_parser(parser), m_arguments(std::move(arguments)), m_lang(lang), m_clock(today),
      m_storePath(parser.isSet(u"store"_s) ? parser.value(u"store"_s) : core::resource_paths::defaultStore())
{}

Result<QDate> Invocation::date(const QString& option) const
{
    if (!m_parser.isSet(option)) {
        return QDate();
    }
    const QDate date = QDate::fromString(m_parser.value(option), Qt::ISODate);
    if (!date.isValid()) {
        return wrongUsage(u"--%1 %2"_s.arg(option, m_parser.value(option)));
    }
    return date;
}

Result<QMap<QString, QString>> Invocation::pairs(const QString& option) const
{
    QMap<QString, QString> pairs;
    for (const QString& pair : m_parser.values(option)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals <= 0) {
            return wrongUsage(u"--%1 %2"_s.arg(option, pair));
        }
        pairs.insert(pair.left(equals), pair.mid(equals + 1));
    }
    return pairs;
}

Result<QString> Invocation::secretOf(const QString& fileOption, const char* variable) const
{
    if (!m_parser.isSet(fileOption)) {
        return qEnvironmentVariable(variable);
    }
    QFile file(m_parser.value(fileOption));
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure(FailureCode::FileMissing, {{u"file"_s, file.fileName()}});
    }
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    return QString::fromUtf8(line); // blanks at its ends are part of it, as in the window
}

Result<QString> Invocation::passphrase() const { return secretOf(u"passphrase-file"_s, "PERMITDESK_PASSPHRASE"); }

Result<QString> Invocation::newPassphrase() const
{
    Result<QString> secret = secretOf(u"new-passphrase-file"_s, "PERMITDESK_NEW_PASSPHRASE");
    return secret && secret->isEmpty() ? wrongUsage(u"--new-passphrase-file"_s) : secret;
}

Result<core::services::Office*> Invocation::office(core::services::OfficeMode mode)
{
    if (!m_office) {
        const Result<QString> secret = passphrase();
        if (!secret) {
            return secret.failure();
        }
        Result<std::unique_ptr<core::services::Office>> opened =
            core::services::Office::open(m_storePath, environment(), mode, *secret);
        if (!opened) {
            return opened.failure();
        }
        m_office = std::move(opened).value();
    }
    return m_office.get();
}

} // namespace cli

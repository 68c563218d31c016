// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/cli_caller.h"

#include "core/base/expect.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

namespace support {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongestCallMs = 60'000;

} // namespace

QString CliCall::error() const { return (*this)[u"error"_s][u"code"_s].toString(); }

QString CliCall::errorArg(const QString& name) const { return (*this)[u"error"_s][u"args"_s][name].toString(); }

CliCaller::CliCaller() { CORE_EXPECT(m_home.isValid()); }

QString CliCaller::writeFile(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    CORE_EXPECT(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    return file.fileName();
}

CliCall CliCaller::json(const QStringList& arguments, const QByteArray& input) const
{
    CliCall made = call(QStringList{u"--json"_s, u"--lang"_s, u"en"_s} + arguments, input);
    made.json = QJsonDocument::fromJson(made.output);
    return made;
}

CliCall CliCaller::plain(const QStringList& arguments, const QString& language) const
{
    return call(QStringList{u"--lang"_s, language} + arguments, {});
}

QStringList CliCaller::withOptions(const QStringList& arguments) const
{
    QStringList all = arguments;
    if (!arguments.contains(u"--today"_s)) {
        all = QStringList{u"--today"_s, m_today} + all;
    }
    if (!m_store.isEmpty()) {
        all = QStringList{u"--store"_s, m_store} + all;
    }
    return all;
}

QStringList CliCaller::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PERMITDESK_HOME"_s, m_home.path());
    environment.remove(u"PERMITDESK_PASSPHRASE"_s);
    for (auto variable = m_environment.cbegin(); variable != m_environment.cend(); ++variable) {
        environment.insert(variable.key(), variable.value());
    }
    return environment.toStringList();
}

QString CliCaller::program() { return QStringLiteral(PERMITDESK_CLI); }

CliCall CliCaller::call(const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    process.setEnvironment(environment());
    process.start(program(), withOptions(arguments));
    process.write(input);
    process.closeWriteChannel();
    CORE_EXPECT(process.waitForFinished(kLongestCallMs));
    CliCall made;
    made.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    made.output = process.readAllStandardOutput();
    made.messages = QString::fromUtf8(process.readAllStandardError());
    return made;
}

QString testData(const QString& name) { return QStringLiteral(TEST_DATA_DIR "/") + name; }

} // namespace support

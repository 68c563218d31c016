// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The soft and the hard limit that the system keeps for a process; empty while it has none.
QByteArrayList coreLimits(qint64 process)
{
    QFile limits(u"/proc/%1/limits"_s.arg(process));
    const QByteArray row("Max core file size");
    const QByteArrayList lines = limits.open(QIODevice::ReadOnly) ? limits.readAll().split('\n') : QByteArrayList();
    for (const QByteArray& line : lines) {
        if (line.startsWith(row)) {
            return line.mid(row.size()).simplified().split(' ').first(2);
        }
    }
    return {};
}

} // namespace

/// The programs as they are started: what the system would write of their memory when they crash.
class TstProcessGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // What a developer's shell may allow, so that it is the programs that forbid it.
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        limit.rlim_cur = limit.rlim_max;
        QCOMPARE(setrlimit(RLIMIT_CORE, &limit), 0);
        if (limit.rlim_max <= 1) {
            QSKIP("whoever started this forbids core dumps already");
        }
    }

    void noMemoryIsWrittenAtACrash_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("window") << QString::fromLatin1(PERMITDESK) << QStringList{u"--demo"_s};
        // These two wait for what they are to read.
        QTest::newRow("command line") << QString::fromLatin1(PERMITDESK_CLI)
                                      << QStringList{u"route"_s, u"--facts"_s, u"-"_s};
        QTest::newRow("reader") << QString::fromLatin1(PERMITDESK_READER) << QStringList();
    }

    void noMemoryIsWrittenAtACrash()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PERMITDESK_HOME"_s, home.path());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        QVERIFY(process.waitForStarted());
        const QByteArrayList least{"1", "1"};
        QTRY_VERIFY(coreLimits(process.processId()) == least);
        QCOMPARE(process.state(), QProcess::Running);
        process.kill();
        QVERIFY(process.waitForFinished());
    }
};

static const support::Registered<TstProcessGuard> registered;

#include "tst_process_guard.moc"

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_service.h"
#include "core/services/person_service.h"
#include "tests/integration/cli/cli_caller.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What leaves a store for others to judge, and what it forgets.
class TstAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theHistoryIsJudgedElsewhere();
    void nobodyGoesBeforeAPeriodIsChosen();
    void whoIsDueGoesAndTheHistoryStays();
    void wrongUsageIsTold();

private:
    /// The post of the case's person ends: whoever is still employed is kept.
    void endPost(const QString& number);

    support::CliCaller m_cli;
};

void TstAudit::endPost(const QString& number)
{
    const core::StandingClock clock(QDate(2026, 11, 18));
    core::CountingSaltSource salts(3);
    const auto office =
        core::services::Office::open(m_cli.defaultStore(), {clock, salts}, core::services::OfficeMode::ReadWrite);
    QVERIFY(office.ok());
    core::services::CaseService cases(**office);
    core::services::PersonService people(**office);
    const auto view = people.view(cases.view(*cases.idOf(number))->person.id);
    QVERIFY(view.ok() && !view->employments.isEmpty());
    for (core::domain::Employment post : view->employments) {
        post.endsOn = clock.today();
        QVERIFY(people.saveEmployment(post).ok());
    }
}

void TstAudit::initTestCase() { QCOMPARE(m_cli.json({u"init"_s, u"--demo"_s, u"--people"_s, u"12"_s}).exitCode, 0); }

void TstAudit::theHistoryIsJudgedElsewhere()
{
    const QString file = m_cli.path(u"history.jsonl"_s);
    const support::CliCall made = m_cli.json({u"export"_s, u"audit"_s, u"--out"_s, file});
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made[u"sound"_s].toBool(), true);
    QProcess script;
    const QString head = made[u"head"_s].toString();
    QCOMPARE(m_cli.json({u"verify"_s, u"--head"_s, head}).exitCode, 0);
    script.start(u"python3"_s, {u"-I"_s, QStringLiteral(VERIFY_SCRIPT), file, u"--head"_s, head});
    QVERIFY(script.waitForFinished());
    const QByteArray verdict = script.readAll();
    QVERIFY2(script.exitCode() == 0, verdict.constData());
    QVERIFY(verdict.startsWith("whole: " + QByteArray::number(made[u"events"_s].toInteger()) + " events"));

    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    for (const QJsonValue& person : m_cli.json({u"person"_s, u"list"_s}).json.array()) {
        const QString name = person[u"chineseName"_s].toString();
        QVERIFY(name.size() > 2);
        QVERIFY2(!text.contains(name.toUtf8()), qPrintable(name));
    }
    QVERIFY(m_cli.plain({u"export"_s, u"audit"_s, u"--out"_s, file}, u"zh"_s).output.contains(head.toUtf8()));
}

void TstAudit::nobodyGoesBeforeAPeriodIsChosen()
{
    QCOMPARE(m_cli.json({u"retention"_s, u"list"_s}).error(), u"retention-not-chosen"_s);
    const support::CliCall erased = m_cli.json({u"retention"_s, u"erase"_s});
    QCOMPARE(erased.error(), u"retention-not-chosen"_s);
    QCOMPARE(erased.exitCode, 5);
    QCOMPARE(m_cli.json({u"retention"_s, u"erase"_s, u"--months"_s, u"600"_s, u"--person"_s, u"1"_s}).error(),
        u"retention-not-due"_s);
}

void TstAudit::whoIsDueGoesAndTheHistoryStays()
{
    for (const char* each : {"2025-0003", "2025-0006", "2025-0007"}) {
        QCOMPARE(m_cli.json({u"case"_s, u"withdraw"_s, QString::fromLatin1(each)}).exitCode, 0);
        endPost(QString::fromLatin1(each));
    }
    m_cli.setToday(u"2040-01-01"_s);
    const QJsonArray due = m_cli.json({u"retention"_s, u"list"_s, u"--months"_s, u"60"_s}).json.array();
    QCOMPARE(due.size(), 3);
    const qsizetype before = m_cli.json({u"person"_s, u"list"_s}).json.array().size();
    QVERIFY(due.size() < before); // the demo office has open cases
    const QString first = QString::number(due.first()[u"person"_s].toInteger());
    const support::CliCall one = m_cli.json({u"retention"_s, u"erase"_s, u"--months"_s, u"60"_s, u"--person"_s, first});
    QCOMPARE(one.exitCode, 0);
    QCOMPARE(one[u"people"_s].toArray(), QJsonArray{due.first()[u"person"_s]});
    QVERIFY(one[u"rows"_s].toInteger() > 5);
    const QString told =
        QString::fromUtf8(m_cli.plain({u"retention"_s, u"erase"_s, u"--months"_s, u"60"_s}, u"zh"_s).output);
    QVERIFY2(told.contains(u"备份"_s), qPrintable(told));
    QCOMPARE(m_cli.json({u"person"_s, u"list"_s}).json.array().size(), before - due.size());
    QCOMPARE(m_cli.json({u"person"_s, u"show"_s, first}).error(), u"record-not-found"_s);
    QCOMPARE(m_cli.json({u"verify"_s}).exitCode, 0);
    QVERIFY(
        m_cli.json({u"export"_s, u"audit"_s, u"--out"_s, m_cli.path(u"after.jsonl"_s)})[u"erased"_s].toInteger() > 0);
    QVERIFY(!m_cli.json({u"case"_s, u"list"_s}).json.array().isEmpty());
}

void TstAudit::wrongUsageIsTold()
{
    const auto argument = [this](const QString& call) { return m_cli.json(call.split(u' ')).errorArg(u"argument"_s); };
    QCOMPARE(argument(u"export audit"_s), u"--out"_s);
    QCOMPARE(argument(u"export audit --out x --disclose all"_s), u"--disclose all"_s);
    QCOMPARE(argument(u"retention list --months 0"_s), u"--months 0"_s);
    QCOMPARE(argument(u"retention erase --months 1 --person SMITH"_s), u"--person SMITH"_s);
    QCOMPARE(
        m_cli.json({u"export"_s, u"audit"_s, u"--out"_s, m_cli.path(u"none/x"_s)}).error(), u"file-write-failed"_s);
}

static const support::Registered<TstAudit> registered;

#include "tst_audit.moc"

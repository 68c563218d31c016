// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/queries/event_queries.h"
#include "core/storage/store.h"
#include "core/storage/store_verifier.h"
#include "tests/support/test_registry.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;

namespace {

constexpr int kKills = 100;

/// Lets the worker act on the store, kills it after some milliseconds and hands back the last event it told of.
qint64 workAndKill(const QString& folder, QRandomGenerator& random)
{
    QProcess worker;
    worker.start(QStringLiteral(STORE_WORKER), {folder, QString::number(random.generate())});
    if (!worker.waitForReadyRead(10'000)) {
        return -1;
    }
    // The moment of the kill is what this test is about; it is drawn, not waited for.
    worker.waitForFinished(static_cast<int>(3 + random.bounded(60)));
    if (worker.state() != QProcess::Running) {
        return -1;
    }
    worker.kill();
    worker.waitForFinished(10'000);
    // What follows the last line's end was never told in full.
    const QByteArray told = worker.readAllStandardOutput();
    const QList<QByteArray> lines = told.left(told.lastIndexOf('\n')).split('\n');
    return lines.last() == "ready" ? 0 : lines.last().toLongLong();
}

} // namespace

/// Kills the program at random moments of imports, stage moves and undos.
class TstKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasToldIsKeptAndNothingIsHalfDone()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(u"Killed.permitdesk"_s);
        const SystemClock clock;
        SystemSaltSource salts;
        QVERIFY(Store::create(folder, {clock, salts}, {u"Killed"_s, domain::Staff{{}, u"Tester"_s}}).ok());
        QRandomGenerator random(20260105);
        qint64 told = 1;
        for (int kill = 0; kill < kKills; ++kill) {
            const qint64 last = workAndKill(folder, random);
            QVERIFY2(last >= 0, "the worker did not work");
            told = std::max(told, last);
            const auto store = Store::open(folder, {clock, salts}, OpenMode::ReadWrite);
            QVERIFY2(store.ok(), "the store does not open");
            // Verifying proves that every event has all the values it was written with, so an act is there whole.
            const Result<QList<Failure>> findings = verify(**store);
            QVERIFY(findings.ok());
            QVERIFY2(findings->isEmpty(), qPrintable(QString::number(kill)));
            checkActsAreWhole((*store)->connection(), told);
        }
        QVERIFY(told > kKills);
    }

private:
    static void checkActsAreWhole(Connection& connection, qint64 told)
    {
        QVERIFY(*connection.number("SELECT max(id) FROM case_event") >= told);
        const Result<qint64> halves = connection.number(R"(
SELECT count(*)
  FROM case_event
 WHERE json_extract(args, '$.rows') IS NOT NULL
   AND json_extract(args, '$.rows') + 0 <>
       (SELECT total(1 + ifnull(json_array_length(new_values, '$.with'), 0))
          FROM event_value
         WHERE event_value.id >= case_event.id << 32 AND event_value.id < (case_event.id + 1) << 32))");
        QCOMPARE(*halves, 0);
        // A person without passport or case would be half an import (or half an undo).
        const Result<qint64> lonely = connection.number(R"(
SELECT count(*)
  FROM person
 WHERE NOT EXISTS (SELECT 1 FROM passport WHERE person_id = person.id)
    OR NOT EXISTS (SELECT 1 FROM case_record WHERE person_id = person.id))");
        QCOMPARE(*lonely, 0);
    }
};

static const support::Registered<TstKill> registered;

#include "tst_kill.moc"

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/store_files.h"
#include "core/storage/store_verifier.h"
#include "tests/support/invented_store.h"
#include "tests/support/test_registry.h"
#include "tests/support/torture.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;

namespace {

/// A store with a longer history makes room for a new one: reading it all each time is not what is asked here.
constexpr qint64 kMostEvents = 3000;

/// Lets the worker act on the store, kills it after some milliseconds and hands back the last event it told of.
qint64 workAndKill(const support::InventedStore& office, QRandomGenerator& random)
{
    QProcess worker;
    worker.start(QStringLiteral(STORE_WORKER),
        {office.folder(), QString::number(random.generate()), office.passphrase()});
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
    void whatWasToldIsKeptAndNothingIsHalfDone_data()
    {
        QTest::addColumn<bool>("isEncrypted");
        QTest::newRow("plain") << false;
        QTest::newRow("encrypted") << true;
    }

    void whatWasToldIsKeptAndNothingIsHalfDone()
    {
        QFETCH(bool, isEncrypted);
        const QTemporaryDir dir;
        support::InventedStore office(dir.filePath(u"Killed.permitdesk"_s), isEncrypted);
        QVERIFY(office.create().ok());
        QRandomGenerator random(20260105);
        const int kills = support::rounds(100, 2000);
        qint64 told = 1;
        qint64 toldBefore = 0; // of stores that made room
        for (int kill = 0; kill < kills; ++kill) {
            const qint64 last = workAndKill(office, random);
            QVERIFY2(last >= 0, "the worker did not work");
            told = std::max(told, last);
            checkStore(office, told);
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"kill %1"_s.arg(kill)));
            if (told > kMostEvents) {
                QVERIFY(QDir(office.folder()).removeRecursively());
                QVERIFY(office.create().ok());
                toldBefore += told;
                told = 1;
            }
        }
        qInfo("%d kills, %lld acts told of", kills, static_cast<long long>(toldBefore + told));
        QVERIFY(toldBefore + told > kills);
    }

private:
    static void checkStore(support::InventedStore& office, qint64 told)
    {
        const auto store = office.open(OpenMode::ReadWrite);
        QVERIFY2(store.ok(), "the store does not open");
        // Verifying proves that every event has all the values it was written with, so an act is there whole.
        const Result<QList<Failure>> findings = verify(**store);
        QVERIFY(findings.ok());
        QVERIFY(findings->isEmpty());
        checkActsAreWhole((*store)->connection(), told);
        // Opening collected the files that no record names; verifying proved those that one names.
        const qint64 named = *(*store)->connection().number("SELECT count(DISTINCT vault_name) FROM document");
        QCOMPARE(QDir(store_files::documents(office.folder())).entryList(QDir::Files).size(), named);
    }

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

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/storage/cut_stage.h"
#include "tests/support/test_registry.h"
#include "tests/support/torture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSpread = 24; // cuts of an act in the small run

} // namespace

/// Power cuts at every operation of acts that work on whole files and folders, too: a document's scan, a new store, an
/// upgrade, another passphrase, a backup and a restore, each by a program of its own.
class TstActCuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToldIsLostAndNothingIsMixed_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<bool>("isEncrypted");
        for (const char* act : {"add", "create", "upgrade", "change-passphrase", "back-up", "restore"}) {
            for (const bool isEncrypted : {false, true}) {
                const bool hasPassphrase = qstrcmp(act, "change-passphrase") == 0;
                if (isEncrypted || !hasPassphrase) {
                    QTest::addRow("%s, %s", act, isEncrypted ? "encrypted" : "plain")
                        << QString::fromLatin1(act) << isEncrypted;
                }
            }
        }
    }

    void nothingToldIsLostAndNothingIsMixed()
    {
        QFETCH(QString, act);
        QFETCH(bool, isEncrypted);
        CutStage stage(act, isEncrypted);
        const int operations = stage.operations();
        QVERIFY(operations > 10);
        const int step = support::rounds(std::max(1, operations / kSpread), 1);
        const int seeds = support::rounds(1, 2);
        int cuts = 0;
        for (int at = 1; at <= operations + 1; at += step) {
            for (int seed = 0; seed < seeds; ++seed, ++cuts) {
                stage.run(at, static_cast<quint32>(at * 16 + seed));
                const QString trouble = stage.trouble();
                QVERIFY2(trouble.isEmpty(), qPrintable(u"operation %1, seed %2: "_s.arg(at).arg(seed) + trouble));
            }
        }
        qInfo("%d operations, %d cuts", operations, cuts);
    }

    /// The proof itself: on a disk that only says it has synced, the same acts have to lose something.
    void aDiskThatDoesNotSyncIsNoticed_data()
    {
        QTest::addColumn<QString>("act");
        for (const char* act : {"add", "create", "upgrade", "change-passphrase", "back-up", "restore"}) {
            QTest::newRow(act) << QString::fromLatin1(act);
        }
    }

    void aDiskThatDoesNotSyncIsNoticed()
    {
        QFETCH(QString, act);
        CutStage stage(act, true);
        const int operations = stage.operations();
        int noticed = 0;
        for (quint32 seed = 0; seed < 40 && noticed == 0; ++seed) {
            // Late, when most has been told of.
            stage.run(operations + 1 - static_cast<int>(seed % 4), seed, false);
            noticed += stage.trouble().isEmpty() ? 0 : 1;
        }
        QVERIFY(noticed > 0);
    }
};

static const support::Registered<TstActCuts> registered;

#include "tst_act_cuts.moc"

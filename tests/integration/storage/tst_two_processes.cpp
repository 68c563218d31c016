// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store_verifier.h"
#include "tests/support/invented_store.h"
#include "tests/support/test_registry.h"
#include "tests/support/torture.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;
using support::InventedStore;

/// Two processes at one encrypted store, each opening it again and again.
class TstTwoProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWritesTheOtherReadsAndNothingIsLost()
    {
        const QTemporaryDir dir;
        InventedStore office(dir.filePath(u"Shared.permitdesk"_s), true);
        {
            const auto made = office.create();
            QVERIFY(made.ok() && InventedStore::addPerson(**made, u"TALLY"_s).ok());
        }
        QRandomGenerator random(20261123);
        const int interleavings = support::rounds(50, 500);
        int written = 0;
        int read = 0;
        for (int each = 0; each < interleavings; ++each) {
            std::array<QProcess, 2> rivals;
            for (QProcess& rival : rivals) {
                rival.start(QStringLiteral(STORE_RIVAL),
                    {office.folder(), QString::number(random.generate()), office.passphrase()});
            }
            QSet<int> values;
            for (QProcess& rival : rivals) {
                QVERIFY(rival.waitForFinished(60'000));
                QVERIFY2(rival.exitCode() == 0,
                    qPrintable(QString::number(rival.exitCode()) + QString::fromUtf8(rival.readAllStandardError())));
                const QList<QByteArray> lines = rival.readAllStandardOutput().trimmed().split('\n');
                for (const QByteArray& line : lines) {
                    const int value = line.mid(line.indexOf(' ') + 1).toInt();
                    QVERIFY(value <= written + 12);
                    read += line.startsWith("read ") ? 1 : 0;
                    if (line.startsWith("wrote ")) {
                        QVERIFY2(!values.contains(value), "two writers counted from the same value");
                        values.insert(value);
                    }
                }
            }
            written += static_cast<int>(values.size());
        }
        qInfo("%d interleavings, %d times written, %d times read beside a writer", interleavings, written, read);
        QVERIFY(read > 0);
        const auto store = office.open(OpenMode::ReadWrite);
        QVERIFY(store.ok());
        const auto tally = RecordTable<domain::Person>::find((*store)->connection(), PersonId{1});
        QCOMPARE(tally->note, QString::number(written));
        QVERIFY(verify(**store)->isEmpty());
    }
};

static const support::Registered<TstTwoProcesses> registered;

#include "tst_two_processes.moc"

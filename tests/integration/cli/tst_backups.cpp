// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/cli_caller.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kSecret = u"open sesame seven times"_s;
const QString kVariable = u"PERMITDESK_PASSPHRASE"_s;

} // namespace

/// Backups from the command line: made, looked at, brought back.
class TstBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsBroughtBackBesideAndInPlace_data() { kinds(); }
    void aBackupIsBroughtBackBesideAndInPlace()
    {
        QFETCH(bool, isEncrypted);
        support::CliCaller cli;
        begin(cli, isEncrypted);
        const support::CliCall made = cli.json({u"backup"_s, cli.path(u"备份 夹"_s)});
        QCOMPARE(made.exitCode, 0);
        const QString backup = made[u"backup"_s].toString();
        const QByteArray people = cli.json({u"person"_s, u"list"_s}).output;

        const QString beside = cli.path(u"Again.permitdesk"_s);
        const support::CliCall restored = cli.json({u"restore"_s, backup, u"--to"_s, beside});
        QCOMPARE(restored.exitCode, 0);
        QCOMPARE(restored[u"store"_s].toString(), beside);
        QCOMPARE(restored[u"keptAside"_s].toString(), QString());
        const QStringList store{u"--store"_s, beside};
        QCOMPARE(cli.json(QStringList{u"verify"_s} + store).exitCode, 0);
        QCOMPARE(cli.json(QStringList{u"person"_s, u"list"_s} + store).output, people);

        const support::CliCall inPlace = cli.json({u"restore"_s, backup, u"--to"_s, cli.defaultStore()});
        QCOMPARE(inPlace.exitCode, 0);
        QVERIFY(QDir(inPlace[u"keptAside"_s].toString()).exists(u"store.sqlite"_s));
        QCOMPARE(cli.json({u"verify"_s}).exitCode, 0);
        QCOMPARE(cli.json({u"person"_s, u"list"_s}).output, people);
    }

    void theWrongPassphraseRestoresNothing()
    {
        support::CliCaller cli;
        begin(cli, true);
        const QString backup = cli.json({u"backup"_s, cli.path(u"to"_s)})[u"backup"_s].toString();
        const QStringList restore{u"restore"_s, backup, u"--to"_s, cli.path(u"Again.permitdesk"_s)};
        cli.setVariable(kVariable, kSecret + u'!');
        QCOMPARE(cli.json(restore).error(), u"passphrase-wrong"_s);
        QCOMPARE(cli.json({u"backup"_s, cli.path(u"to"_s)}).error(), u"passphrase-wrong"_s);
        cli.setVariable(kVariable, {});
        QCOMPARE(cli.json(restore).error(), u"passphrase-needed"_s);
        QVERIFY(!QFile::exists(cli.path(u"Again.permitdesk"_s)));
        const QString file = cli.writeFile(u"secret.txt"_s, kSecret.toUtf8() + "\n");
        QCOMPARE(cli.json(restore + QStringList{u"--passphrase-file"_s, file}).exitCode, 0);
    }

    void backupsAreListedWithWhatIsWrong()
    {
        support::CliCaller cli;
        begin(cli, false);
        QCOMPARE(cli.json({u"backups"_s}).json.array().size(), 0);
        const QString backup = cli.json({u"backup"_s, cli.defaultStore() + u"/backups"_s})[u"backup"_s].toString();
        const support::CliCall listed = cli.json({u"backups"_s});
        QCOMPARE(listed.exitCode, 0);
        QCOMPARE(listed.json.array().size(), 1);
        const QJsonObject only = listed.json.array().first().toObject();
        QCOMPARE(only.value(u"path"_s).toString(), backup);
        QVERIFY(only.value(u"sound"_s).toBool() && only.value(u"bytes"_s).toInteger() > 8192);

        QFile file(backup + u"/store.sqlite"_s);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2 / 8192 * 8192));
        QCOMPARE(file.write(QByteArray(8192, 'Z')), 8192);
        file.close();
        const support::CliCall damaged = cli.json({u"backups"_s});
        QCOMPARE(damaged.exitCode, 1);
        QVERIFY(!damaged.json.array().first()[u"sound"_s].toBool());
        const support::CliCall refused = cli.json({u"restore"_s, backup, u"--to"_s, cli.path(u"Again.permitdesk"_s)});
        QCOMPARE(refused.error(), u"backup-damaged"_s);
        QCOMPARE(refused.exitCode, 4);
        QVERIFY(!QFile::exists(cli.path(u"Again.permitdesk"_s)));
    }

    void theHeadOfABackupShowsThatHistoryWasLost()
    {
        support::CliCaller cli;
        begin(cli, false);
        const QString older = cli.json({u"backup"_s, cli.path(u"to"_s)})[u"head"_s].toString();
        QCOMPARE(cli.json({u"verify"_s})[u"head"_s].toString(), older);
        QCOMPARE(cli.json({u"verify"_s, u"--head"_s, older}).exitCode, 0);
        const QString number = older.section(u'-', 0, 0);
        const QString longer = QString::number(number.toInt() + 1) + u'-' + older.section(u'-', 1);
        const support::CliCall lost = cli.json({u"verify"_s, u"--head"_s, longer});
        QCOMPARE(lost.exitCode, 1);
        QCOMPARE(lost[u"findings"_s][0][u"code"_s].toString(), u"chain-broken"_s);
        QCOMPARE(cli.json({u"verify"_s, u"--head"_s, u"12"_s}).error(), u"usage-wrong"_s);
    }

    void wrongUsageAndWrongPlacesAreTold()
    {
        support::CliCaller cli;
        begin(cli, false);
        QCOMPARE(cli.json({u"backup"_s}).error(), u"usage-wrong"_s);
        QCOMPARE(cli.json({u"restore"_s, cli.path(u"x"_s)}).error(), u"usage-wrong"_s);
        const QString file = cli.writeFile(u"file"_s, "no folder");
        QCOMPARE(cli.json({u"backup"_s, file}).error(), u"backup-folder-unusable"_s);
        QCOMPARE(cli.json({u"restore"_s, cli.path(u"x"_s), u"--to"_s, cli.path(u"y"_s)}).error(), u"store-not-there"_s);
        QVERIFY(!QFile::exists(cli.path(u"y"_s)));
    }

private:
    static void kinds()
    {
        QTest::addColumn<bool>("isEncrypted");
        QTest::newRow("plain") << false;
        QTest::newRow("encrypted") << true;
    }

    static void begin(support::CliCaller& cli, bool isEncrypted)
    {
        if (isEncrypted) {
            cli.setVariable(kVariable, kSecret);
        }
        QCOMPARE(cli.json({u"init"_s, u"--demo"_s, u"--people"_s, u"2"_s}).exitCode, 0);
    }
};

static const support::Registered<TstBackups> registered;

#include "tst_backups.moc"

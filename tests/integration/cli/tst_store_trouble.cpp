// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/office.h"
#include "tests/integration/cli/cli_caller.h"
#include "tests/support/record_rows.h"
#include "tests/support/small_disk.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

QString goodSheet() { return support::testData(u"people/people-utf8.csv"_s); }

/// Every file below a folder with its bytes.
QMap<QString, QByteArray> contentOf(const QString& folder)
{
    QMap<QString, QByteArray> content;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        content.insert(file.fileName(), file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return content;
}

bool runs(const QString& program, const QStringList& arguments) { return QProcess::execute(program, arguments) == 0; }

} // namespace

/// Trouble with the store: a clear error in both languages, and nothing changed (design §2).
class TstStoreTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storeThatIsNotThere();
    void folderThatIsNoStore_data();
    void folderThatIsNoStore();
    void storeIsNotMadeOverAnother();
    void storeOfANewerProgramStaysByteForByte();
    void secondProgramReadsButDoesNotWrite();
    void holderThatDiedHoldsNothing();
    void passphraseForAPlainStoreIsRefused_data();
    void passphraseForAPlainStoreIsRefused();
    void folderThatCannotBeWritten();
    void fullDiskKeepsTheStoreAsItWas();

private:
    static void expectTrouble(const support::CliCaller& cli, const QStringList& call, const QString& error);
};

/// Exit 4, the code, and words in both languages that are not the same.
void TstStoreTrouble::expectTrouble(const support::CliCaller& cli, const QStringList& call, const QString& error)
{
    const support::CliCall made = cli.json(call);
    QCOMPARE(made.error(), error);
    QCOMPARE(made.exitCode, 4);
    const QString chinese = cli.plain(call, u"zh"_s).messages;
    QVERIFY(!made.messages.isEmpty() && !chinese.isEmpty());
    QVERIFY(chinese != made.messages);
    QVERIFY2(chinese.contains(QRegularExpression(u"[\\x{4E00}-\\x{9FFF}]{4}"_s)), qPrintable(chinese));
}

void TstStoreTrouble::storeThatIsNotThere()
{
    const support::CliCaller cli;
    for (const QString& call : {u"person list"_s, u"verify"_s, u"agenda"_s, u"search x"_s, u"import undo 1"_s}) {
        expectTrouble(cli, call.split(u' '), u"store-not-there"_s);
    }
    QVERIFY(!QFile::exists(cli.defaultStore()));
}

void TstStoreTrouble::folderThatIsNoStore_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text in its place") << u"store.sqlite"_s
                                       << QByteArray("to be or not to be a store, that is it").repeated(99);
    QTest::newRow("another database") << u"store.sqlite"_s
                                      << (QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'));
    QTest::newRow("empty file") << u"store.sqlite"_s << QByteArray();
}

void TstStoreTrouble::folderThatIsNoStore()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    support::CliCaller cli;
    const QString folder = cli.path(u"Junk.permitdesk"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString path = cli.writeFile(u"Junk.permitdesk/"_s + file, bytes);
    cli.setStore(folder);
    const QMap<QString, QByteArray> before = contentOf(folder);
    expectTrouble(cli, {u"person"_s, u"list"_s}, u"store-not-a-store"_s);
    expectTrouble(cli, {u"import"_s, u"people"_s, goodSheet()}, u"store-not-a-store"_s);
    QCOMPARE(contentOf(folder), before);
}

void TstStoreTrouble::storeIsNotMadeOverAnother()
{
    support::CliCaller cli;
    QCOMPARE(cli.json({u"init"_s}).exitCode, 0);
    QCOMPARE(cli.json({u"import"_s, u"people"_s, goodSheet()}).exitCode, 0);
    const QStringList before = support::recordRowsOf(cli.defaultStore());
    expectTrouble(cli, {u"init"_s}, u"store-exists"_s);
    expectTrouble(cli, {u"init"_s, u"--demo"_s}, u"store-exists"_s);
    QCOMPARE(support::recordRowsOf(cli.defaultStore()), before);
    cli.setStore(cli.writeFile(u"Taken.permitdesk"_s, "a file"));
    expectTrouble(cli, {u"init"_s}, u"store-exists"_s);
}

void TstStoreTrouble::storeOfANewerProgramStaysByteForByte()
{
    const support::CliCaller cli;
    QCOMPARE(cli.json({u"init"_s}).exitCode, 0);
    const QString database = cli.defaultStore() + u"/store.sqlite"_s;
    QVERIFY(runs(u"sqlite3"_s, {database, u"PRAGMA user_version = 99"_s}));
    const QMap<QString, QByteArray> before = contentOf(cli.defaultStore());
    expectTrouble(cli, {u"person"_s, u"list"_s}, u"store-newer"_s);
    expectTrouble(cli, {u"import"_s, u"people"_s, goodSheet()}, u"store-newer"_s);
    QCOMPARE(cli.json({u"verify"_s}).errorArg(u"store"_s), u"99"_s);
    QCOMPARE(contentOf(cli.defaultStore()), before);
}

void TstStoreTrouble::secondProgramReadsButDoesNotWrite()
{
    support::CliCaller cli;
    cli.setToday(u"2026-03-02"_s);
    QCOMPARE(cli.json({u"init"_s, u"--demo"_s}).exitCode, 0);
    const SystemClock clock;
    SystemSaltSource salts;
    auto holder = services::Office::open(cli.defaultStore(), {clock, salts}, services::OfficeMode::ReadWrite);
    QVERIFY(holder.ok());
    const QStringList before = support::recordRows(**holder);

    for (const QStringList& call :
        {QStringList{u"import"_s, u"people"_s, goodSheet()}, QStringList{u"import"_s, u"undo"_s, u"1"_s},
            QStringList{u"case"_s, u"advance"_s, u"2026-0001"_s, u"--to"_s, u"internal-review"_s},
            QStringList{u"case"_s, u"return"_s, u"2026-0001"_s},
            QStringList{u"case"_s, u"mend"_s, u"2026-0001"_s, u"1"_s},
            QStringList{u"case"_s, u"open"_s, u"--person"_s, u"1"_s, u"--employer"_s, u"1"_s, u"--procedure"_s,
                u"new-overseas"_s}}) {
        expectTrouble(cli, call, u"store-in-use"_s);
    }
    const support::CliCall refused = cli.json({u"import"_s, u"undo"_s, u"1"_s});
    QCOMPARE(refused.errorArg(u"pid"_s), QString::number(QCoreApplication::applicationPid()));
    QVERIFY(!refused.errorArg(u"program"_s).isEmpty());
    QVERIFY(refused.messages.contains(refused.errorArg(u"program"_s)));
    for (const QString& call : {u"person list"_s, u"person show 1"_s, u"employer list"_s, u"case list"_s, u"agenda"_s,
             u"verify"_s, u"search a"_s}) {
        QCOMPARE(cli.json(call.split(u' ')).exitCode, 0);
    }
    QCOMPARE(support::recordRows(**holder), before);
    holder->reset();
    QCOMPARE(cli.json({u"import"_s, u"people"_s, goodSheet()}).exitCode, 0);
}

void TstStoreTrouble::holderThatDiedHoldsNothing()
{
    const support::CliCaller cli;
    QCOMPARE(cli.json({u"init"_s}).exitCode, 0);
    QProcess dead;
    dead.start(u"true"_s, QStringList());
    const qint64 pid = dead.processId();
    QVERIFY(dead.waitForFinished());
    const QString lock = u"data/Office.permitdesk/lock"_s;
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    QVERIFY(!cli.writeFile(lock, QByteArray::number(pid) + "\npermitdesk\n" + host + "\n").isEmpty());
    QCOMPARE(cli.json({u"import"_s, u"people"_s, goodSheet()}).exitCode, 0);
}

void TstStoreTrouble::passphraseForAPlainStoreIsRefused_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<bool>("fromFile");
    for (const QString& call : {u"person list"_s, u"verify"_s, u"import undo 1"_s}) {
        QTest::newRow(qPrintable(call + u", variable"_s)) << call << false;
        QTest::newRow(qPrintable(call + u", file"_s)) << call << true;
    }
}

void TstStoreTrouble::passphraseForAPlainStoreIsRefused()
{
    QFETCH(QString, call);
    QFETCH(bool, fromFile);
    support::CliCaller cli;
    QCOMPARE(cli.json({u"init"_s}).exitCode, 0);
    QStringList words = call.split(u' ');
    if (fromFile) {
        words += {u"--passphrase-file"_s, cli.writeFile(u"secret.txt"_s, "open sesame\n")};
    } else {
        cli.setVariable(u"PERMITDESK_PASSPHRASE"_s, u"open sesame"_s);
    }
    expectTrouble(cli, words, u"store-not-encrypted"_s);
    QVERIFY(!cli.json(words).messages.contains(u"sesame"_s));
}

void TstStoreTrouble::folderThatCannotBeWritten()
{
    support::CliCaller cli;
    const QString folder = cli.path(u"disk"_s);
    const support::SmallDisk disk(folder, u"32m"_s);
    if (!disk.isMounted()) {
        QSKIP("only the superuser can mount a small disk");
    }
    cli.setStore(folder + u"/Office.permitdesk"_s);
    cli.setToday(u"2026-03-02"_s);
    QCOMPARE(cli.json({u"init"_s, u"--demo"_s}).exitCode, 0);
    const QMap<QString, QByteArray> before = contentOf(folder);
    QVERIFY(disk.remount(u"ro"_s));
    expectTrouble(cli, {u"import"_s, u"people"_s, goodSheet()}, u"store-read-only"_s);
    expectTrouble(cli, {u"case"_s, u"return"_s, u"2026-0001"_s}, u"store-read-only"_s);
    for (const QString& call : {u"person list"_s, u"verify"_s, u"search a"_s}) {
        QCOMPARE(cli.json(call.split(u' ')).exitCode, 0);
    }
    QCOMPARE(contentOf(folder), before);
}

void TstStoreTrouble::fullDiskKeepsTheStoreAsItWas()
{
    support::CliCaller cli;
    const QString folder = cli.path(u"disk"_s);
    const support::SmallDisk disk(folder, u"2m"_s);
    if (!disk.isMounted()) {
        QSKIP("only the superuser can mount a small disk");
    }
    cli.setStore(folder + u"/Office.permitdesk"_s);
    QCOMPARE(cli.json({u"init"_s}).exitCode, 0);
    QCOMPARE(cli.json({u"import"_s, u"people"_s, goodSheet()}).exitCode, 0);
    const QString store = folder + u"/Office.permitdesk"_s;
    const QStringList before = support::recordRowsOf(store);

    const QStringList import{u"import"_s, u"people"_s, cli.writeFile(u"big.csv"_s, support::bigSheet(4'000))};
    expectTrouble(cli, import, u"store-full"_s);
    QCOMPARE(support::recordRowsOf(store), before);
    QCOMPARE(cli.json({u"verify"_s}).exitCode, 0);

    QVERIFY(disk.remount(u"size=200m"_s));
    const support::CliCall again = cli.json(import);
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again[u"new"_s].toInt(), 4'000);
    QCOMPARE(cli.json({u"verify"_s}).exitCode, 0);
}

static const support::Registered<TstStoreTrouble> registered;

#include "tst_store_trouble.moc"

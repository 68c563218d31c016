// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/cli_caller.h"

#include "core/base/expect.h"
#include "tests/support/record_rows.h"
#include "tests/support/small_disk.h"
#include "tests/support/test_registry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kCase = u"2026-0023"_s; // collects its papers

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    CORE_EXPECT(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Every file below a folder.
QMap<QString, QByteArray> contentOf(const QString& folder)
{
    QMap<QString, QByteArray> content;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        content.insert(QDir(folder).relativeFilePath(path), bytesOf(path));
    }
    return content;
}

} // namespace

/// What is handed over for a case of a demo office: packs for the authority, and whole cases for another office.
class TstHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void packHoldsWhatItSays();
    void packIsTheSameAgain();
    void packTellsWhatIsMissing();
    void packBesideAWriterIsNotRecorded();
    void packThatCannotBeMadeIsSaid_data();
    void packThatCannotBeMadeIsSaid();
    void fullDiskLeavesNothing();
    void caseGoesToAnotherStore();
    void caseThatCannotBeHandedOverIsSaid_data();
    void caseThatCannotBeHandedOverIsSaid();
    void bookThatWasTouchedIsRefused();

private:
    support::CliCall pack(const QString& name) const
    {
        return m_cli.json({u"export"_s, u"pack"_s, u"--case"_s, kCase, u"--out"_s, m_cli.path(name)});
    }

    support::CliCaller m_cli;
};

void TstHandover::initTestCase()
{
    m_cli.setToday(u"2026-11-22"_s);
    QCOMPARE(m_cli.json({u"init"_s, u"--demo"_s}).exitCode, 0);
    const QStringList attach{u"attach"_s, u"--case"_s, kCase, u"--material"_s};
    QCOMPARE(m_cli.json(attach + QStringList{u"M04"_s, support::testData(u"documents/letter.pdf"_s)}).exitCode, 0);
    QCOMPARE(m_cli.json(attach + QStringList{u"M07"_s, support::testData(u"documents/two-pages.pdf"_s)}).exitCode, 0);
}

void TstHandover::packHoldsWhatItSays()
{
    const support::CliCall call = pack(u"pack"_s);
    const QMap<QString, QByteArray> content = contentOf(m_cli.path(u"pack"_s));
    QCOMPARE(content.size(), 3);
    QCOMPARE(hashOf(content[call[u"list"_s][u"file"_s].toString()]), call[u"list"_s][u"sha256"_s].toString());
    const QJsonArray files = call[u"files"_s].toArray();
    QCOMPARE(files.size(), 2);
    for (const QJsonValue& file : files) {
        const QByteArray bytes = content[file[u"file"_s].toString()];
        QCOMPARE(hashOf(bytes), file[u"sha256"_s].toString());
        QCOMPARE(bytes.size(), file[u"bytes"_s].toInt());
    }
    QCOMPARE(files[1][u"pages"_s].toInt(), 2);
    QCOMPARE(call[u"recorded"_s].toBool(), true);
}

void TstHandover::packIsTheSameAgain()
{
    const qsizetype papers = m_cli.json({u"case"_s, u"show"_s, kCase})[u"papers"_s].toArray().size();
    QCOMPARE(papers, 1);
    QVERIFY(pack(u"again"_s).json.isObject());
    QCOMPARE(contentOf(m_cli.path(u"again"_s)), contentOf(m_cli.path(u"pack"_s)));
    QCOMPARE(m_cli.json({u"case"_s, u"show"_s, kCase})[u"papers"_s].toArray().size(), papers);
}

void TstHandover::packTellsWhatIsMissing()
{
    const support::CliCall call = pack(u"missing"_s);
    QCOMPARE(call.exitCode, 1);
    QCOMPARE(call[u"ready"_s].toBool(true), false);
    QStringList missing;
    for (const QJsonValue& each : call[u"missing"_s].toArray()) {
        missing.append(each[u"material"_s].toString());
    }
    QVERIFY(missing.contains(u"M08"_s) && !missing.contains(u"M04"_s));
}

void TstHandover::packBesideAWriterIsNotRecorded()
{
    const core::SystemClock clock;
    core::SystemSaltSource salts;
    const auto writer =
        core::services::Office::open(m_cli.defaultStore(), {clock, salts}, core::services::OfficeMode::ReadWrite);
    QVERIFY(writer.ok());
    const support::CliCall call = pack(u"beside"_s);
    QCOMPARE(call[u"recorded"_s].toBool(true), false);
    QCOMPARE(contentOf(m_cli.path(u"beside"_s)).size(), 3);
}

void TstHandover::packThatCannotBeMadeIsSaid_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no case") << QStringList{u"--out"_s, u"x"_s} << u"usage-wrong"_s << 2;
    QTest::newRow("no folder") << QStringList{u"--case"_s, kCase} << u"usage-wrong"_s << 2;
    QTest::newRow("unknown case") << QStringList{u"--case"_s, u"2020-0001"_s, u"--out"_s, u"x"_s}
                                  << u"record-not-found"_s << 3;
    QTest::newRow("unknown language") << QStringList{u"--case"_s, kCase, u"--out"_s, u"x"_s, u"--paper"_s, u"fr"_s}
                                      << u"usage-wrong"_s << 2;
    QTest::newRow("folder below a file") << QStringList{u"--case"_s, kCase, u"--out"_s,
        m_cli.defaultStore() + u"/store.sqlite/pack"_s}
                                         << u"file-write-failed"_s << 3;
    QTest::newRow("folder that is there")
        << QStringList{u"--case"_s, kCase, u"--out"_s, m_cli.defaultStore()} << u"folder-exists"_s << 3;
}

void TstHandover::packThatCannotBeMadeIsSaid()
{
    QFETCH(QStringList, options);
    QFETCH(QString, error);
    QFETCH(int, exitCode);
    const QStringList before = support::recordRowsOf(m_cli.defaultStore());
    const support::CliCall call = m_cli.json(QStringList{u"export"_s, u"pack"_s} + options);
    QCOMPARE(call.error(), error);
    QCOMPARE(call.exitCode, exitCode);
    QCOMPARE(support::recordRowsOf(m_cli.defaultStore()), before);
}

void TstHandover::fullDiskLeavesNothing()
{
    const QString folder = m_cli.path(u"disk"_s);
    QVERIFY(QDir().mkpath(folder));
    const support::SmallDisk disk(folder, u"16k"_s);
    if (!disk.isMounted()) {
        QSKIP("only root may mount a small disk");
    }
    const QStringList before = support::recordRowsOf(m_cli.defaultStore());
    const support::CliCall call = pack(u"disk/pack"_s);
    QCOMPARE(call.error(), u"file-write-failed"_s);
    QVERIFY(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    QCOMPARE(support::recordRowsOf(m_cli.defaultStore()), before);
    QVERIFY(disk.remount(u"ro"_s));
    QCOMPARE(pack(u"disk/pack"_s).error(), u"file-write-failed"_s);
}

void TstHandover::caseGoesToAnotherStore()
{
    const QStringList before = support::recordRowsOf(m_cli.defaultStore());
    const QString folder = m_cli.path(u"book"_s);
    const support::CliCall written =
        m_cli.json({u"export"_s, u"casebook"_s, u"--case"_s, kCase, u"--out"_s, folder, u"--paper"_s, u"both"_s});
    QCOMPARE(written.exitCode, 0);
    QCOMPARE(support::recordRowsOf(m_cli.defaultStore()), before);
    QCOMPARE(written[u"files"_s].toArray().size() + 1, contentOf(folder).size());
    QCOMPARE(written[u"rows"_s][u"case_record"_s].toInt(), 1);

    support::CliCaller second;
    second.setToday(u"2026-11-22"_s);
    QCOMPARE(second.json({u"init"_s}).exitCode, 0);
    const support::CliCall taken = second.json({u"import"_s, u"casebook"_s, folder});
    QCOMPARE(taken.exitCode, 0);
    QCOMPARE(taken[u"new"_s].toBool(), true);
    QCOMPARE(taken[u"number"_s].toString(), kCase);
    QCOMPARE(taken[u"kept"_s].toArray(), QJsonArray());
    QJsonObject sent = m_cli.json({u"case"_s, u"show"_s, kCase}).json.object();
    QJsonObject arrived = second.json({u"case"_s, u"show"_s, kCase}).json.object();
    for (const QString& key : {u"stage"_s, u"status"_s, u"materials"_s, u"deadlines"_s, u"returns"_s}) {
        QCOMPARE(arrived[key], sent[key]);
    }
    QCOMPARE(second.json({u"verify"_s}).exitCode, 0);

    const QStringList once = support::recordRowsOf(second.defaultStore());
    const support::CliCall again = second.json({u"import"_s, u"casebook"_s, folder});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again[u"new"_s].toBool(true), false);
    QCOMPARE(support::recordRowsOf(second.defaultStore()), once);
}

void TstHandover::caseThatCannotBeHandedOverIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("exitCode");
    const QStringList write{u"export"_s, u"casebook"_s};
    QTest::newRow("no case") << write + QStringList{u"--out"_s, u"x"_s} << u"usage-wrong"_s << 2;
    QTest::newRow("unknown case") << write + QStringList{u"--case"_s, u"2020-0001"_s, u"--out"_s, m_cli.path(u"x"_s)}
                                  << u"record-not-found"_s << 3;
    QTest::newRow("folder that is there")
        << write + QStringList{u"--case"_s, kCase, u"--out"_s, m_cli.defaultStore()} << u"folder-exists"_s << 3;
    QTest::newRow("no folder to take in") << QStringList{u"import"_s, u"casebook"_s} << u"usage-wrong"_s << 2;
    QTest::newRow("folder that is not there")
        << QStringList{u"import"_s, u"casebook"_s, m_cli.path(u"nowhere"_s)} << u"file-missing"_s << 3;
}

void TstHandover::caseThatCannotBeHandedOverIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, error);
    QFETCH(int, exitCode);
    const QStringList before = support::recordRowsOf(m_cli.defaultStore());
    const support::CliCall call = m_cli.json(arguments);
    QCOMPARE(call.error(), error);
    QCOMPARE(call.exitCode, exitCode);
    QCOMPARE(support::recordRowsOf(m_cli.defaultStore()), before);
}

void TstHandover::bookThatWasTouchedIsRefused()
{
    const QString folder = m_cli.path(u"touched"_s);
    QCOMPARE(m_cli.json({u"export"_s, u"casebook"_s, u"--case"_s, kCase, u"--out"_s, folder}).exitCode, 0);
    const QString records = m_cli.writeFile(
        u"touched/records.json"_s, bytesOf(folder + u"/records.json"_s).replace("2026-0023", "2026-0024"));
    support::CliCaller second;
    QCOMPARE(second.json({u"init"_s}).exitCode, 0);
    const QStringList before = support::recordRowsOf(second.defaultStore());
    const support::CliCall taken = second.json({u"import"_s, u"casebook"_s, folder});
    QCOMPARE(taken.error(), u"file-damaged"_s);
    QCOMPARE(taken.errorArg(u"file"_s), records);
    QCOMPARE(support::recordRowsOf(second.defaultStore()), before);
}

static const support::Registered<TstHandover> registered;

#include "tst_handover.moc"

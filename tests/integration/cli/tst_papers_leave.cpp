// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_paths.h"
#include "tests/integration/cli/cli_caller.h"
#include "tests/support/record_rows.h"
#include "tests/support/small_disk.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kCase = u"2026-0009"_s;

/// Every file and folder below a folder, with the files' bytes.
QMap<QString, QByteArray> contentOf(const QString& folder)
{
    QMap<QString, QByteArray> content;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        const bool isFile = entries.fileInfo().isFile() && file.open(QIODevice::ReadOnly);
        content.insert(file.fileName(), isFile ? file.readAll() : QByteArray());
    }
    return content;
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The program's data with one file spoilt, or left out where `bytes` are null: links to all others.
void linkData(const QString& from, const QString& to, const QString& spoilt, const QByteArray& bytes)
{
    QVERIFY(QDir().mkpath(to));
    const QString first = spoilt.section(u'/', 0, 0);
    for (const QString& name : QDir(from).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        if (name != first) {
            QVERIFY(QFile::link(from + u'/' + name, to + u'/' + name));
        } else if (spoilt.contains(u'/')) {
            linkData(from + u'/' + name, to + u'/' + name, spoilt.section(u'/', 1), bytes);
        } else if (!bytes.isNull()) {
            QVERIFY(write(to + u'/' + name, bytes));
        }
    }
}

/// The failures of a call: its own, or those of its papers.
QStringList errorsOf(const support::CliCall& call)
{
    if (!call.json.isArray()) {
        return {call.error()};
    }
    QStringList errors;
    for (const QJsonValue& paper : call.json.array()) {
        errors.append(paper[u"error"_s][u"code"_s].toString());
    }
    return errors;
}

} // namespace

/// Each way in which papers and lists leave the house, where it cannot be gone: an error, and nothing half-written.
class TstPapersLeave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whereNothingCanBeWrittenAllStaysAsItWas_data() { ways(true); }
    void whereNothingCanBeWrittenAllStaysAsItWas();
    void withoutAFaceNothingIsDrawn_data() { ways(false); }
    void withoutAFaceNothingIsDrawn();
    void aSpoiltFormDrawsNothing_data() { ways(false); }
    void aSpoiltFormDrawsNothing();

private:
    /// By what is called, with the last argument still to come.
    static void ways(bool withLists);
    void drawsNothing(const QString& spoilt, const QByteArray& bytes, const QString& code);

    support::CliCaller m_cli;
};

void TstPapersLeave::initTestCase()
{
    m_cli.setToday(u"2026-11-22"_s);
    QCOMPARE(m_cli.json({u"init"_s, u"--demo"_s}).exitCode, 0);
    QCOMPARE(m_cli
                 .json({u"attach"_s, u"--case"_s, kCase, u"--material"_s, u"M04"_s,
                     support::testData(u"documents/letter.pdf"_s)})
                 .exitCode,
        0);
    QFile file(support::testData(u"notices/truth.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject notice = QJsonDocument::fromJson(file.readAll()).array().first()[u"truth"_s].toObject();
    notice.remove(u"qr"_s);
    const QJsonObject fact{{u"id"_s, u"N"_s}, {u"paper"_s, notice}};
    (void)m_cli.writeFile(u"one.json"_s, QJsonDocument(fact).toJson());
    (void)m_cli.writeFile(u"two.json"_s, QJsonDocument(QJsonArray{fact, fact}).toJson());
}

void TstPapersLeave::ways(bool withLists)
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<QString>("out"); // below the disk
    QTest::addColumn<QString>("former");
    const QStringList cases{u"render"_s, u"case-summary"_s, u"--case"_s, kCase};
    QTest::newRow("a paper of facts") << QStringList{u"render"_s, u"notice-90-copy"_s, u"--facts"_s, u"one.json"_s}
                                      << u"notice.pdf"_s << u"notice.pdf"_s;
    QTest::newRow("papers of facts") << QStringList{u"render"_s, u"notice-90-copy"_s, u"--facts"_s, u"two.json"_s}
                                     << u"batch"_s << u"batch/notice-90-copy-0001.pdf"_s;
    QTest::newRow("a paper of a case") << cases << u"summary.pdf"_s << u"summary.pdf"_s;
    QTest::newRow("papers of cases") << cases + QStringList{u"--case"_s, u"2026-0008"_s} << u"batch"_s
                                     << u"batch/case-summary-2026-0008.pdf"_s;
    QTest::newRow("a pack") << QStringList{u"export"_s, u"pack"_s, u"--case"_s, kCase} << u"pack"_s << QString();
    QTest::newRow("a case book") << QStringList{u"export"_s, u"casebook"_s, u"--case"_s, kCase} << u"book"_s
                                 << QString();
    if (withLists) {
        QTest::newRow("a calendar") << QStringList{u"export"_s, u"ics"_s} << u"d.ics"_s << u"d.ics"_s;
        QTest::newRow("a sheet") << QStringList{u"export"_s, u"csv"_s, u"people"_s} << u"p.csv"_s << u"p.csv"_s;
        QTest::newRow("a workbook") << QStringList{u"export"_s, u"xlsx"_s, u"people"_s} << u"p.xlsx"_s << u"p.xlsx"_s;
    }
}

void TstPapersLeave::whereNothingCanBeWrittenAllStaysAsItWas()
{
    QFETCH(QStringList, call);
    QFETCH(QString, out);
    QFETCH(QString, former);
    const QString folder = m_cli.path(u"disk"_s);
    const support::SmallDisk disk(folder, u"64k"_s);
    if (!disk.isMounted()) {
        QSKIP("only root may mount a small disk");
    }
    if (!former.isEmpty()) {
        QVERIFY(QDir().mkpath(QFileInfo(folder + u'/' + former).path()));
        QVERIFY(write(folder + u'/' + former, "the former one"));
    }
    QVERIFY(disk.fill());
    const QMap<QString, QByteArray> before = contentOf(folder);
    const QStringList rows = support::recordRowsOf(m_cli.defaultStore());
    call.replaceInStrings(u"one.json"_s, m_cli.path(u"one.json"_s))
        .replaceInStrings(u"two.json"_s, m_cli.path(u"two.json"_s));
    call += {u"--out"_s, folder + u'/' + out};
    for (const QString& state : {u"full"_s, u"read only"_s}) {
        QVERIFY(state == "full"_L1 || disk.remount(u"ro"_s));
        const support::CliCall refused = m_cli.json(call);
        QCOMPARE(refused.exitCode, refused.json.isArray() ? 1 : 3);
        const QStringList errors = errorsOf(refused);
        QVERIFY2(!errors.isEmpty() && errors.count(u"file-write-failed"_s) == errors.size(), refused.output);
        QVERIFY2(refused.output.contains((folder + u'/' + out).toUtf8()), refused.output);
        QVERIFY2(contentOf(folder) == before, qPrintable(state));
        QCOMPARE(support::recordRowsOf(m_cli.defaultStore()), rows);
    }
}

void TstPapersLeave::drawsNothing(const QString& spoilt, const QByteArray& bytes, const QString& code)
{
    QFETCH(QStringList, call);
    QFETCH(QString, out);
    const QString row = QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-') + code;
    const QString data = m_cli.path(u"data-"_s + row);
    linkData(core::resource_paths::dataFolder(), data, spoilt, bytes);
    const QString folder = m_cli.path(u"out-"_s + row);
    QVERIFY(QDir().mkpath(folder));
    const QStringList rows = support::recordRowsOf(m_cli.defaultStore());
    call.replaceInStrings(u"one.json"_s, m_cli.path(u"one.json"_s))
        .replaceInStrings(u"two.json"_s, m_cli.path(u"two.json"_s));
    m_cli.setVariable(u"PERMITDESK_DATA_DIR"_s, data);
    const support::CliCall refused = m_cli.json(call + QStringList{u"--out"_s, folder + u'/' + out});
    m_cli.setVariable(u"PERMITDESK_DATA_DIR"_s, core::resource_paths::dataFolder());
    QVERIFY(refused.exitCode != 0);
    const QStringList errors = errorsOf(refused);
    QVERIFY2(!errors.isEmpty() && errors.count(code) == errors.size(), refused.output);
    const QString file = spoilt.section(u'/', -1);
    QVERIFY2(refused.output.contains(file.toUtf8()), refused.output);
    for (const QByteArray& left : contentOf(folder)) {
        QVERIFY(left.isNull()); // at most the folder of a batch
    }
    QCOMPARE(support::recordRowsOf(m_cli.defaultStore()), rows);
}

void TstPapersLeave::withoutAFaceNothingIsDrawn()
{
    drawsNothing(u"fonts/PermitDeskSerifSC.otf"_s, {}, u"face-missing"_s);
}

void TstPapersLeave::aSpoiltFormDrawsNothing()
{
    drawsNothing(u"forms/ecard-guide/2026-11/layout.zh.txt"_s, "title: {{nmae}}\n", u"form-unsound"_s);
}

static const support::Registered<TstPapersLeave> registered;

#include "tst_papers_leave.moc"

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/cli_caller.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject anyNotice()
{
    QFile file(support::testData(u"notices/truth.json"_s));
    QJsonObject fields = file.open(QIODevice::ReadOnly)
                             ? QJsonDocument::fromJson(file.readAll()).array().first()[u"truth"_s].toObject()
                             : QJsonObject();
    fields.remove(u"qr"_s);
    return fields;
}

/// Facts for `count` notices, each by its number.
QJsonArray notices(int count)
{
    QJsonArray facts;
    for (int i = 0; i < count; ++i) {
        facts.append(QJsonObject{{u"id"_s, u"N%1"_s.arg(i)}, {u"paper"_s, anyNotice()}});
    }
    return facts;
}

/// The same, with something else in one field of one of them.
QJsonArray withField(QJsonArray facts, int index, const QString& field, const QJsonValue& value)
{
    QJsonObject one = facts[index].toObject();
    QJsonObject paper = one[u"paper"_s].toObject();
    paper[field] = value;
    one[u"paper"_s] = paper;
    facts[index] = one;
    return facts;
}

QStringList filesIn(const QString& folder) { return QDir(folder).entryList(QDir::Files | QDir::Hidden); }

bool isWholePdf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray bytes = file.readAll();
    return bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF");
}

} // namespace

/// render with an array of facts or several cases: files in a folder, and what failed by its name.
class TstRenderBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBadRecordKeepsNoOther();
    void ofAThousandOneBadRecordFails();
    void aFaultIsPlacedInTheFacts_data();
    void aFaultIsPlacedInTheFacts();
    void anUnknownKeyOfAFactMakesNothing();
    void casesGoByTheirNumbers();
    void aFolderThatCannotBeMadeIsSaid();
    void whatIsStoppedLeavesWholeFiles();

private:
    [[nodiscard]] support::CliCall render(const QJsonArray& facts, const QString& out) const
    {
        return m_cli.json(
            {u"render"_s, u"notice-90-copy"_s, u"--facts"_s, u"-"_s, u"--out"_s, out}, QJsonDocument(facts).toJson());
    }

    support::CliCaller m_cli;
};

void TstRenderBatch::aBadRecordKeepsNoOther()
{
    const QString out = m_cli.path(u"batch/of notices"_s);
    const support::CliCall call = render(withField(notices(5), 2, u"name"_s, u"⼈"_s), out);
    QCOMPARE(call.exitCode, 1);
    const QJsonArray papers = call.json.array();
    QCOMPARE(papers.size(), 5);
    for (int i = 0; i < 5; ++i) {
        const QJsonObject paper = papers[i].toObject();
        QCOMPARE(paper[u"index"_s].toInt(), i);
        QCOMPARE(paper[u"id"_s].toString(), u"N%1"_s.arg(i));
        QCOMPARE(paper.contains(u"error"_s), i == 2);
        QCOMPARE(paper[u"file"_s].toString(), i == 2 ? QString() : out + u"/notice-90-copy-000%1.pdf"_s.arg(i + 1));
    }
    const QJsonObject error = papers[2][u"error"_s].toObject();
    QCOMPARE(error[u"code"_s].toString(), u"character-not-drawable"_s);
    QCOMPARE(error[u"args"_s][u"pointer"_s].toString(), u"/2/paper/name"_s);
    QVERIFY(!error[u"message"_s].toString().isEmpty());
    QCOMPARE(filesIn(out).size(), 4);
    QVERIFY(isWholePdf(out + u"/notice-90-copy-0005.pdf"_s));
}

void TstRenderBatch::ofAThousandOneBadRecordFails()
{
    constexpr int kBad = 700;
    constexpr qint64 kLargest = 50 * 1024;
    const QString out = m_cli.path(u"a thousand"_s);
    const support::CliCall call = render(withField(notices(1000), kBad, u"name"_s, u"⼈"_s), out);
    QCOMPARE(call.exitCode, 1);
    const QJsonArray papers = call.json.array();
    QCOMPARE(papers.size(), 1000);
    for (int i = 0; i < papers.size(); ++i) {
        QCOMPARE(papers[i].toObject().contains(u"error"_s), i == kBad);
    }
    const QStringList files = filesIn(out);
    QCOMPARE(files.size(), 999);
    for (const QString& file : files) {
        QVERIFY2(isWholePdf(out + u'/' + file) && QFileInfo(out + u'/' + file).size() <= kLargest, qPrintable(file));
    }
}

void TstRenderBatch::aFaultIsPlacedInTheFacts_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("a field the form has not") << u"nmae"_s << QJsonValue(u"x"_s) << u"field-unknown"_s;
    QTest::newRow("a date that is none") << u"start"_s << QJsonValue(u"soon"_s) << u"date-not-a-date"_s;
    QTest::newRow("nothing where something is needed") << u"permit"_s << QJsonValue(QString()) << u"field-missing"_s;
}

void TstRenderBatch::aFaultIsPlacedInTheFacts()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    const support::CliCall call = render(withField(notices(2), 1, field, value), m_cli.path(u"placed"_s));
    QCOMPARE(call.exitCode, 1);
    QVERIFY(!call.json.array()[0].toObject().contains(u"error"_s));
    const QJsonObject error = call.json.array()[1][u"error"_s].toObject();
    QTEST(error[u"code"_s].toString(), "code");
    if (field != "permit"_L1) {
        QCOMPARE(error[u"args"_s][u"pointer"_s].toString(), u"/1/paper/"_s + field);
    }
}

void TstRenderBatch::anUnknownKeyOfAFactMakesNothing()
{
    QJsonArray facts = notices(2);
    facts[1] = QJsonObject{{u"colour"_s, u"red"_s}};
    const QString out = m_cli.path(u"never"_s);
    const support::CliCall call = render(facts, out);
    QCOMPARE(call.exitCode, 3);
    QCOMPARE(call.errorArg(u"index"_s), u"1"_s);
    QVERIFY(!QDir(out).exists());
}

void TstRenderBatch::casesGoByTheirNumbers()
{
    m_cli.setStore(m_cli.path(u"Demo.permitdesk"_s));
    QCOMPARE(m_cli.json({u"init"_s, u"--demo"_s, u"--people"_s, u"12"_s}).exitCode, 0);
    const QJsonArray cases = m_cli.json({u"case"_s, u"list"_s}).json.array();
    QVERIFY(cases.size() > 2);
    const QString first = cases[0][u"number"_s].toString();
    const QString second = cases[1][u"number"_s].toString();
    const QString out = m_cli.path(u"summaries"_s);
    const support::CliCall call = m_cli.json({u"render"_s, u"case-summary"_s, u"--case"_s, first, u"--case"_s, second,
        u"--paper"_s, u"both"_s, u"--out"_s, out});
    QCOMPARE(call.exitCode, 0);
    QStringList expected{u"case-summary-%1.pdf"_s.arg(first), u"case-summary-%1.pdf"_s.arg(second)};
    expected.sort();
    QCOMPARE(filesIn(out), expected);

    const QString others = m_cli.path(u"some of them"_s);
    const support::CliCall some = m_cli.json({u"render"_s, u"case-summary"_s, u"--case"_s, first, u"--case"_s,
        u"2026-9999"_s, u"--case"_s, second, u"--out"_s, others});
    QCOMPARE(some.exitCode, 1);
    QCOMPARE(some.json.array().size(), 3);
    const QJsonObject unknown = some.json.array()[1].toObject();
    QCOMPARE(unknown[u"id"_s].toString(), u"2026-9999"_s);
    QCOMPARE(unknown[u"error"_s][u"code"_s].toString(), u"record-not-found"_s);
    QCOMPARE(filesIn(others), expected);
}

void TstRenderBatch::aFolderThatCannotBeMadeIsSaid()
{
    const QString file = m_cli.writeFile(u"a file"_s, "x");
    const support::CliCall call = render(notices(2), file + u"/below"_s);
    QCOMPARE(call.exitCode, 3);
    QCOMPARE(call.error(), u"file-write-failed"_s);
}

void TstRenderBatch::whatIsStoppedLeavesWholeFiles()
{
#ifdef Q_OS_WIN
    QSKIP("a console program is not asked to end from outside on Windows");
#else
    constexpr int kMany = 1000;
    const QString facts = m_cli.writeFile(u"many.json"_s, QJsonDocument(notices(kMany)).toJson());
    const QString out = m_cli.path(u"stopped"_s);
    QProcess program;
    program.setEnvironment(m_cli.environment());
    program.start(support::CliCaller::program(),
        m_cli.withOptions({u"--json"_s, u"render"_s, u"notice-90-copy"_s, u"--facts"_s, facts, u"--out"_s, out}));
    QVERIFY(program.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(filesIn(out).size() > 20, 60'000);
    ::kill(static_cast<pid_t>(program.processId()), SIGINT);
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitCode(), 1);
    const QJsonArray papers = QJsonDocument::fromJson(program.readAllStandardOutput()).array();
    QCOMPARE(papers.size(), kMany);
    QCOMPARE(papers.last()[u"error"_s][u"code"_s].toString(), u"cancelled"_s);
    const QStringList files = filesIn(out);
    QVERIFY(files.size() < kMany);
    for (qsizetype i = 0; i < kMany; ++i) {
        QCOMPARE(papers[i].toObject().contains(u"file"_s), i < files.size());
    }
    for (const QString& file : files) {
        QVERIFY2(isWholePdf(out + u'/' + file), qPrintable(file));
    }
#endif
}

static const support::Registered<TstRenderBatch> registered;

#include "tst_render_batch.moc"

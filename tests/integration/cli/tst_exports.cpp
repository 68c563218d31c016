// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/cli_caller.h"

#include "core/base/expect.h"
#include "tests/support/record_rows.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The calendar as another program reads it.
QJsonObject readCalendar(const QString& file)
{
    QProcess reader;
    // The system's own, which has Debian's packages; another one may stand before it in the path.
    reader.start(u"/usr/bin/python3"_s, {support::testData(u"calendars/read_events.py"_s), file});
    CORE_EXPECT(reader.waitForFinished() && reader.exitCode() == 0);
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
}

QStringList sortedTexts(const QJsonArray& rows, const QString& key)
{
    QStringList texts;
    for (const QJsonValue& row : rows) {
        texts.append(row[key].toString());
    }
    texts.sort();
    return texts;
}


QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    CORE_EXPECT(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

/// What leaves a demo office for other programs.
class TstExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void calendarHasTheAgendasDays();
    void calendarOfTheNextDayMovesAndAddsNothingTwice();
    void calendarOfOneCaseHasItsDeadlinesAlone();
    void calendarWithoutNamesTellsNobody();
    void listHasItsRowsAndColumns_data();
    void listHasItsRowsAndColumns();
    void listIsNarrowedAsItIsShown();
    void exportedPeopleComeBackTheSame_data();
    void exportedPeopleComeBackTheSame();
    void formulasAreText();
    void exportChangesNothing_data();
    void exportChangesNothing();
    void whatCannotBeExportedIsSaid_data();
    void whatCannotBeExportedIsSaid();

private:
    support::CliCaller m_cli;
};

void TstExports::initTestCase()
{
    m_cli.setToday(u"2026-03-02"_s);
    QCOMPARE(m_cli.json({u"init"_s, u"--demo"_s, u"--seed"_s, u"7"_s}).exitCode, 0);
}

void TstExports::calendarHasTheAgendasDays()
{
    const QString file = m_cli.path(u"deadlines.ics"_s);
    const support::CliCall call = m_cli.json({u"export"_s, u"ics"_s, u"--out"_s, file});
    QCOMPARE(call.exitCode, 0);
    QCOMPARE(call[u"file"_s].toString(), file);
    const QJsonArray agenda = m_cli.json({u"agenda"_s}).json.array();
    const QJsonObject calendar = readCalendar(file);
    const QJsonArray events = calendar[u"events"_s].toArray();
    QCOMPARE(calendar[u"name"_s].toString(), u"Work permit deadlines"_s);
    QCOMPARE(call[u"events"_s].toInt(), agenda.size());
    QCOMPARE(events.size(), agenda.size());
    for (qsizetype i = 0; i < agenda.size(); ++i) {
        QCOMPARE(events[i][u"day"_s], agenda[i][u"due"_s]);
        QCOMPARE(events[i][u"valueType"_s].toString(), u"DATE"_s);
        const QString title = events[i][u"title"_s].toString();
        QVERIFY2(title.contains(agenda[i][u"case"_s].toString()), qPrintable(title));
        QVERIFY2(title.contains(agenda[i][u"personName"_s].toString()), qPrintable(title));
    }
}

void TstExports::calendarOfTheNextDayMovesAndAddsNothingTwice()
{
    const QString first = m_cli.path(u"first.ics"_s);
    const QString second = m_cli.path(u"second.ics"_s);
    QCOMPARE(m_cli.json({u"export"_s, u"ics"_s, u"--out"_s, first}).exitCode, 0);
    QCOMPARE(m_cli.json({u"export"_s, u"ics"_s, u"--out"_s, second}).exitCode, 0);
    const QStringList names = sortedTexts(readCalendar(first)[u"events"_s].toArray(), u"uid"_s);
    QCOMPARE(sortedTexts(readCalendar(second)[u"events"_s].toArray(), u"uid"_s), names);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
}

void TstExports::calendarOfOneCaseHasItsDeadlinesAlone()
{
    const QJsonArray agenda = m_cli.json({u"agenda"_s}).json.array();
    QString number;
    for (const QJsonValue& item : agenda) {
        number = number.isEmpty() ? item[u"case"_s].toString() : number;
    }
    const QString file = m_cli.path(u"one.ics"_s);
    QCOMPARE(m_cli.json({u"export"_s, u"ics"_s, u"--out"_s, file, u"--case"_s, number}).exitCode, 0);
    const QJsonArray events = readCalendar(file)[u"events"_s].toArray();
    const auto ofCase = std::count_if(agenda.begin(), agenda.end(),
        [&number](const QJsonValue& item) { return item[u"case"_s].toString() == number; });
    QVERIFY(ofCase > 0);
    QCOMPARE(events.size(), ofCase);
}

void TstExports::calendarWithoutNamesTellsNobody()
{
    const QString file = m_cli.path(u"nameless.ics"_s);
    QCOMPARE(m_cli.json({u"export"_s, u"ics"_s, u"--out"_s, file, u"--without-names"_s}).exitCode, 0);
    QString told;
    for (const QJsonValue& event : readCalendar(file)[u"events"_s].toArray()) {
        told += event[u"title"_s].toString() + u'\n' + event[u"description"_s].toString() + u'\n';
    }
    for (const QJsonValue& person : m_cli.json({u"person"_s, u"list"_s}).json.array()) {
        for (const QString& key : {u"surname"_s, u"chineseName"_s, u"passport"_s}) {
            const QString text = person[key].toString();
            QVERIFY2(text.isEmpty() || !told.contains(text), qPrintable(text));
        }
    }
}

void TstExports::listHasItsRowsAndColumns_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("shown");
    QTest::addColumn<qsizetype>("columns");
    for (const QString& format : {u"csv"_s, u"xlsx"_s}) {
        const auto row = [&format](const QString& list, const QStringList& shown, qsizetype columns) {
            QTest::newRow(qPrintable(list + u' ' + format)) << format << list << shown << columns;
        };
        row(u"people"_s, {u"person"_s, u"list"_s}, 16);
        row(u"employers"_s, {u"employer"_s, u"list"_s}, 7);
        row(u"cases"_s, {u"case"_s, u"list"_s}, 15);
        row(u"agenda"_s, {u"agenda"_s}, 10);
    }
}

void TstExports::listHasItsRowsAndColumns()
{
    QFETCH(QString, format);
    QFETCH(QString, list);
    QFETCH(QStringList, shown);
    QFETCH(qsizetype, columns);
    const QString file = m_cli.path(list + u'.' + format);
    const support::CliCall call = m_cli.json({u"export"_s, format, list, u"--out"_s, file});
    QCOMPARE(call.exitCode, 0);
    QCOMPARE(call[u"rows"_s].toInt(), m_cli.json(shown).json.array().size());
    QCOMPARE(call[u"columns"_s].toArray().size(), columns);
    const QByteArray bytes = bytesOf(file);
    QVERIFY(bytes.startsWith(format == u"csv"_s ? "\xEF\xBB\xBF\"" : "PK"));
    if (format == u"csv"_s) {
        QCOMPARE(bytes.count("\r\n"), call[u"rows"_s].toInt() + 1);
        QCOMPARE(m_cli.json({u"export"_s, format, list, u"--out"_s, file}).exitCode, 0);
        QCOMPARE(bytesOf(file), bytes);
    }
}

void TstExports::listIsNarrowedAsItIsShown()
{
    const QStringList where{u"--where"_s, u"city=shenzhen"_s};
    const support::CliCall call =
        m_cli.json(QStringList{u"export"_s, u"csv"_s, u"cases"_s, u"--out"_s, m_cli.path(u"some.csv"_s)} + where);
    const qsizetype shown = m_cli.json(QStringList{u"case"_s, u"list"_s} + where).json.array().size();
    QVERIFY(shown > 0 && shown < m_cli.json({u"case"_s, u"list"_s}).json.array().size());
    QCOMPARE(call[u"rows"_s].toInt(), shown);
}

void TstExports::exportedPeopleComeBackTheSame_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("language");
    for (const QString& format : {u"csv"_s, u"xlsx"_s}) {
        for (const QString& language : {u"zh"_s, u"en"_s}) {
            QTest::newRow(qPrintable(format + u' ' + language)) << format << language;
        }
    }
}

void TstExports::exportedPeopleComeBackTheSame()
{
    QFETCH(QString, format);
    QFETCH(QString, language);
    const QString file = m_cli.path(u"back."_s + format);
    QCOMPARE(m_cli.plain({u"export"_s, format, u"people"_s, u"--out"_s, file}, language).exitCode, 0);
    const support::CliCall brought = m_cli.json({u"import"_s, u"people"_s, file, u"--dry-run"_s});
    QVERIFY2(brought[u"rejected"_s].toArray().isEmpty(), brought.output.constData());
    QCOMPARE(brought[u"read"_s].toInt(), 24);
    QCOMPARE(brought[u"same"_s].toInt(), 24);
}

void TstExports::formulasAreText()
{
    support::CliCaller cli;
    QCOMPARE(cli.json({u"init"_s}).exitCode, 0);
    const QString sheet = cli.writeFile(u"evil.csv"_s,
        "Surname,Given names,Nationality,Passport number,Date of birth,Employer\n"
        "HARTLEY,JOHN,GBR,K10000001,1980-01-01,=HYPERLINK(\"\"x\"\")\n");
    QCOMPARE(cli.json({u"import"_s, u"people"_s, sheet})[u"new"_s].toInt(), 1);
    const QString file = cli.path(u"people.csv"_s);
    QCOMPARE(cli.json({u"export"_s, u"csv"_s, u"people"_s, u"--out"_s, file}).exitCode, 0);
    QVERIFY2(bytesOf(file).contains(",\"'=HYPERLINK("), bytesOf(file).constData());
    QCOMPARE(cli.json({u"import"_s, u"people"_s, file, u"--dry-run"_s})[u"same"_s].toInt(), 1);
}

void TstExports::exportChangesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("ics") << QStringList{u"ics"_s};
    QTest::newRow("csv") << QStringList{u"csv"_s, u"people"_s};
    QTest::newRow("xlsx") << QStringList{u"xlsx"_s, u"agenda"_s};
}

void TstExports::exportChangesNothing()
{
    QFETCH(QStringList, arguments);
    const QStringList before = support::recordRowsOf(m_cli.defaultStore());
    QCOMPARE(
        m_cli.json(QStringList{u"export"_s} + arguments + QStringList{u"--out"_s, m_cli.path(u"x"_s)}).exitCode, 0);
    QCOMPARE(support::recordRowsOf(m_cli.defaultStore()), before);
}

void TstExports::whatCannotBeExportedIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("error");
    QTest::newRow("no file named") << QStringList{u"ics"_s} << 2 << u"usage-wrong"_s;
    QTest::newRow("a day that is none")
        << QStringList{u"ics"_s, u"--out"_s, m_cli.path(u"a.ics"_s), u"--to"_s, u"soon"_s} << 2 << u"usage-wrong"_s;
    QTest::newRow("a case that is not there")
        << QStringList{u"ics"_s, u"--out"_s, m_cli.path(u"a.ics"_s), u"--case"_s, u"1999-0001"_s} << 3
        << u"record-not-found"_s;
    QTest::newRow("a list that is none")
        << QStringList{u"csv"_s, u"papers"_s, u"--out"_s, m_cli.path(u"a.csv"_s)} << 2 << u"usage-wrong"_s;
    QTest::newRow("a field that is none")
        << QStringList{u"csv"_s, u"people"_s, u"--out"_s, m_cli.path(u"a.csv"_s), u"--where"_s, u"shoe=1"_s} << 2
        << u"usage-wrong"_s;
    QTest::newRow("days of a list without")
        << QStringList{u"xlsx"_s, u"people"_s, u"--out"_s, m_cli.path(u"a.csv"_s), u"--to"_s, u"2026-04-01"_s} << 2
        << u"usage-wrong"_s;
    QTest::newRow("a workbook where no folder is")
        << QStringList{u"xlsx"_s, u"people"_s, u"--out"_s, m_cli.path(u"nowhere/a.xlsx"_s)} << 3
        << u"file-write-failed"_s;
    QTest::newRow("a folder that is not there")
        << QStringList{u"ics"_s, u"--out"_s, m_cli.path(u"nowhere/a.ics"_s)} << 3 << u"file-write-failed"_s;
}

void TstExports::whatCannotBeExportedIsSaid()
{
    QFETCH(QStringList, arguments);
    const support::CliCall call = m_cli.json(QStringList{u"export"_s} + arguments);
    QTEST(call.exitCode, "exitCode");
    QTEST(call.error(), "error");
    QVERIFY(!QFile::exists(m_cli.path(u"a.ics"_s)) && !QFile::exists(m_cli.path(u"a.csv"_s)));
}

static const support::Registered<TstExports> registered;

#include "tst_exports.moc"

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/cli_caller.h"
#include "tests/support/record_rows.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QString sheet(const QString& name) { return support::testData(u"people/"_s + name); }

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// {"new", "changed", "same"} of an import's answer.
QList<int> counts(const support::CliCall& call)
{
    return {call[u"new"_s].toInt(-1), call[u"changed"_s].toInt(-1), call[u"same"_s].toInt(-1)};
}

/// The rows named in a list of findings, each with its codes: "2 value-look-alike".
QStringList findings(const support::CliCall& call, const QString& list)
{
    QStringList found;
    for (const QJsonValue& each : call[list].toArray()) {
        found.append(QString::number(each[u"row"_s].toInt()) + u' ' + each[u"code"_s].toString());
    }
    return found;
}

} // namespace

/// import people and import undo (cli.md, "The store").
class TstImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySheetGivesTheSameForty_data();
    void everySheetGivesTheSameForty();
    void badRowsAreRejectedEachForItsReason();
    void findingsAreToldInTheAskedLanguage();
    void rejectedRowsAreWrittenWithTheirReasons();
    void dryRunLeavesTheStoreAsItWas();
    void sameSheetAgainChangesNothing();
    void renewedPassportIsAChangeAndTheOldOneStays();
    void anotherPermitNumberIsTakenOverWithAWarning();
    void olderSheetTakesNothingBack();
    void undoLeavesEveryRowAsBefore();
    void undoOfWhatLaterActsRestOnIsRefused();
    void undoOfWhatIsNoBatchIsRefused();
    void fileThatIsNoSheetIsRefused_data();
    void fileThatIsNoSheetIsRefused();

private:
    QByteArray m_people; ///< the list of the forty, as the first sheet gives it
};

void TstImports::initTestCase()
{
    const support::CliCaller cli;
    QCOMPARE(cli.json({u"init"_s}).exitCode, 0);
    QCOMPARE(cli.json({u"import"_s, u"people"_s, sheet(u"people-utf8.csv"_s)}).exitCode, 0);
    m_people = cli.json({u"person"_s, u"list"_s}).output;
}

void TstImports::everySheetGivesTheSameForty_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& file : {u"people-utf8.csv"_s, u"people-utf8bom.csv"_s, u"people-gb18030.csv"_s,
             u"people-utf16.txt"_s, u"people.xlsx"_s}) {
        QTest::newRow(qPrintable(file)) << file;
    }
}

void TstImports::everySheetGivesTheSameForty()
{
    QFETCH(QString, file);
    const support::CliCaller cli;
    QCOMPARE(cli.json({u"init"_s}).exitCode, 0);
    const support::CliCall call = cli.json({u"import"_s, u"people"_s, sheet(file)});
    QCOMPARE(call.exitCode, 0);
    QCOMPARE(call[u"read"_s].toInt(), 40);
    QCOMPARE(counts(call), (QList<int>{40, 0, 0}));
    QVERIFY(call[u"batch"_s].toInt() > 0);
    QVERIFY(call[u"rejected"_s].toArray().isEmpty());
    const support::CliCall people = cli.json({u"person"_s, u"list"_s});
    QCOMPARE(people.json.array().size(), 40);
    QCOMPARE(people.output, m_people);
    QCOMPARE(cli.json({u"employer"_s, u"list"_s}).json.array().size(), 4);
}

void TstImports::badRowsAreRejectedEachForItsReason()
{
    const support::CliCaller cli;
    QCOMPARE(cli.json({u"init"_s}).exitCode, 0);
    const support::CliCall call = cli.json({u"import"_s, u"people"_s, sheet(u"people-bad.csv"_s)});
    QCOMPARE(call.exitCode, 1);
    QCOMPARE(call[u"read"_s].toInt(), 12);
    QCOMPARE(counts(call), (QList<int>{2, 0, 0}));
    QCOMPARE(findings(call, u"rejected"_s),
        (QStringList{u"1 name-empty"_s, u"4 date-not-a-date"_s, u"5 date-ambiguous"_s, u"6 value-bad-check-digit"_s,
            u"7 value-unknown"_s, u"8 value-unknown"_s, u"9 date-order"_s, u"10 sheet-duplicate-row"_s,
            u"11 sheet-number-mangled"_s, u"12 sheet-too-few-columns"_s}));
    QCOMPARE(findings(call, u"warned"_s),
        (QStringList{u"2 value-bad-character"_s, u"2 value-look-alike"_s, u"3 passport-expired"_s}));
    for (const QJsonValue& each : call[u"rejected"_s].toArray()) {
        QCOMPARE(each.toObject().keys(), (QStringList{u"code"_s, u"column"_s, u"message"_s, u"row"_s}));
        QVERIFY(!each[u"message"_s].toString().isEmpty());
    }
    QCOMPARE(call[u"rejected"_s].toArray().at(2)[u"column"_s].toString(), u"许可有效期至"_s);
}

void TstImports::findingsAreToldInTheAskedLanguage()
{
    const support::CliCaller cli;
    QCOMPARE(cli.json({u"init"_s}).exitCode, 0);
    const QStringList import{u"import"_s, u"people"_s, sheet(u"people-bad.csv"_s)};
    const QString chinese = QString::fromUtf8(cli.plain(import, u"zh"_s).output);
    QVERIFY2(
        chinese.contains(u"\n第 5 行，许可有效期至："_s) && chinese.contains(u"\n第 12 行："_s), qPrintable(chinese));
    QVERIFY(chinese.contains(u"批次 1："_s) && chinese.contains(u"import undo 1"_s));
    const QString english = QString::fromUtf8(cli.plain(import).output);
    QVERIFY2(english.contains(u"\nRow 5, 许可有效期至: "_s) && english.contains(u"\nRow 12: "_s), qPrintable(english));
}

void TstImports::rejectedRowsAreWrittenWithTheirReasons()
{
    const support::CliCaller cli;
    QCOMPARE(cli.json({u"init"_s}).exitCode, 0);
    const QString rejects = cli.path(u"rejects.csv"_s);
    const support::CliCall call =
        cli.json({u"import"_s, u"people"_s, sheet(u"people-bad.csv"_s), u"--rejects"_s, rejects});
    QCOMPARE(call.exitCode, 1);
    const QByteArray written = bytesOf(rejects);
    QVERIFY(written.startsWith("\xEF\xBB\xBF"));
    for (const char* reason : {"姓名没有填写。 / The name is empty.", "不是有效日期。", "is not a date.",
             "another one above: row "}) {
        QVERIFY2(written.contains(reason), written.constData());
    }
    QVERIFY(!written.contains("KONSTANTINOPOLSKAYA"));
    // Mended or not, the file itself is a sheet that can be brought in again.
    const support::CliCall again = cli.json({u"import"_s, u"people"_s, rejects, u"--dry-run"_s});
    QCOMPARE(again[u"read"_s].toInt(), 10);
}

void TstImports::dryRunLeavesTheStoreAsItWas()
{
    const support::CliCaller cli;
    QCOMPARE(cli.json({u"init"_s}).exitCode, 0);
    const QStringList before = support::recordRowsOf(cli.defaultStore());
    const support::CliCall call = cli.json({u"import"_s, u"people"_s, sheet(u"people.xlsx"_s), u"--dry-run"_s});
    QCOMPARE(call.exitCode, 0);
    QCOMPARE(counts(call), (QList<int>{40, 0, 0}));
    QVERIFY(call[u"batch"_s].isNull());
    QCOMPARE(support::recordRowsOf(cli.defaultStore()), before);
}

void TstImports::sameSheetAgainChangesNothing()
{
    const support::CliCaller cli;
    QCOMPARE(cli.json({u"init"_s}).exitCode, 0);
    QCOMPARE(cli.json({u"import"_s, u"people"_s, sheet(u"people-gb18030.csv"_s)}).exitCode, 0);
    const QStringList before = support::recordRowsOf(cli.defaultStore());
    const support::CliCall again = cli.json({u"import"_s, u"people"_s, sheet(u"people.xlsx"_s)});
    QCOMPARE(counts(again), (QList<int>{0, 0, 40}));
    QCOMPARE(support::recordRowsOf(cli.defaultStore()), before);
}

void TstImports::renewedPassportIsAChangeAndTheOldOneStays()
{
    const support::CliCaller cli;
    QCOMPARE(cli.json({u"init"_s}).exitCode, 0);
    QCOMPARE(cli.json({u"import"_s, u"people"_s, sheet(u"people-utf8.csv"_s)}).exitCode, 0);
    const QByteArray renewed =
        bytesOf(sheet(u"people-utf8.csv"_s)).replace("E37369042,2034-12-03", "E90000017,2036-01-05");
    const support::CliCall call = cli.json({u"import"_s, u"people"_s, cli.writeFile(u"renewed.csv"_s, renewed)});
    QCOMPARE(counts(call), (QList<int>{0, 1, 39}));
    QVERIFY(call[u"offers"_s].isArray());
    const QJsonValue person =
        cli.json({u"person"_s, u"list"_s, u"--where"_s, u"passport=E90000017"_s}).json.array().first();
    QCOMPARE(person[u"surname"_s].toString(), u"JONES"_s);
    const support::CliCall shown = cli.json({u"person"_s, u"show"_s, QString::number(person[u"id"_s].toInt())});
    QStringList numbers;
    for (const QJsonValue& passport : shown[u"passports"_s].toArray()) {
        numbers.append(passport[u"number"_s].toString());
    }
    numbers.sort();
    QCOMPARE(numbers, (QStringList{u"E37369042"_s, u"E90000017"_s}));
}

/// Domain §4.1: one person, one number for life; warn, never fail.
void TstImports::anotherPermitNumberIsTakenOverWithAWarning()
{
    const support::CliCaller cli;
    QCOMPARE(cli.json({u"init"_s}).exitCode, 0);
    QCOMPARE(cli.json({u"import"_s, u"people"_s, sheet(u"people-utf8.csv"_s)}).exitCode, 0);
    const QString file = cli.writeFile(
        u"other.csv"_s, bytesOf(sheet(u"people-utf8.csv"_s)).replace("766061088933156", "766061088933999"));
    const support::CliCall call = cli.json({u"import"_s, u"people"_s, file});
    QCOMPARE(call.exitCode, 0);
    QCOMPARE(counts(call), (QList<int>{0, 1, 39}));
    QCOMPARE(findings(call, u"warned"_s), QStringList{u"1 permit-number-unusual"_s});
    const QJsonValue warning = call[u"warned"_s].toArray().first();
    QCOMPARE(warning[u"column"_s].toString(), u"工作许可号码"_s);
    QVERIFY2(warning[u"message"_s].toString().contains(u"for life"_s), qPrintable(warning[u"message"_s].toString()));
    QVERIFY(cli.json({u"import"_s, u"people"_s, file})[u"warned"_s].toArray().isEmpty());
}

void TstImports::olderSheetTakesNothingBack()
{
    const support::CliCaller cli;
    QCOMPARE(cli.json({u"init"_s}).exitCode, 0);
    const QString old = sheet(u"people-utf8.csv"_s);
    QCOMPARE(cli.json({u"import"_s, u"people"_s, old}).exitCode, 0);
    QByteArray renewed = bytesOf(old);
    renewed.replace("E37369042,2034-12-03", "E90000017,2036-01-05").replace("2028-07-08", "2030-07-08");
    QCOMPARE(
        counts(cli.json({u"import"_s, u"people"_s, cli.writeFile(u"renewed.csv"_s, renewed)})), (QList<int>{0, 1, 39}));
    const QStringList before = support::recordRowsOf(cli.defaultStore());
    QCOMPARE(counts(cli.json({u"import"_s, u"people"_s, old})), (QList<int>{0, 0, 40}));
    QCOMPARE(support::recordRowsOf(cli.defaultStore()), before);
}

void TstImports::undoLeavesEveryRowAsBefore()
{
    const support::CliCaller cli;
    QCOMPARE(cli.json({u"init"_s}).exitCode, 0);
    const QByteArray first = bytesOf(sheet(u"people-utf8.csv"_s));
    const QByteArray half = first.left(first.indexOf("\nSMITH") + 1).replace("B,2026-07-31", "A,2025-07-31");
    QCOMPARE(cli.json({u"import"_s, u"people"_s, cli.writeFile(u"half.csv"_s, half)}).exitCode, 0);
    const QStringList before = support::recordRowsOf(cli.defaultStore());
    const support::CliCall call = cli.json({u"import"_s, u"people"_s, sheet(u"people.xlsx"_s)});
    QVERIFY(call[u"new"_s].toInt() > 0 && call[u"changed"_s].toInt() > 0);
    QVERIFY(support::recordRowsOf(cli.defaultStore()) != before);

    const QString batch = QString::number(call[u"batch"_s].toInt());
    const support::CliCall undone = cli.json({u"import"_s, u"undo"_s, batch});
    QCOMPARE(undone.exitCode, 0);
    QVERIFY(undone[u"undone"_s].toBool());
    QCOMPARE(support::recordRowsOf(cli.defaultStore()), before);
    QCOMPARE(cli.json({u"verify"_s}).exitCode, 0);
    QCOMPARE(
        cli.json({u"search"_s, u"KOK LEONG"_s}).json.array().size(), before.filter(u"KOK LEONG"_s).isEmpty() ? 0 : 1);
    // What is undone is no batch any more.
    QVERIFY(cli.json({u"import"_s, u"undo"_s, batch}).exitCode >= 3);
    QCOMPARE(support::recordRowsOf(cli.defaultStore()), before);
}

void TstImports::undoOfWhatLaterActsRestOnIsRefused()
{
    const support::CliCaller cli;
    QCOMPARE(cli.json({u"init"_s}).exitCode, 0);
    QCOMPARE(cli.json({u"import"_s, u"people"_s, sheet(u"people-utf8.csv"_s)}).exitCode, 0);
    QCOMPARE(cli.json({u"case"_s, u"open"_s, u"--person"_s, u"1"_s, u"--employer"_s, u"1"_s, u"--procedure"_s,
                          u"extension"_s, u"--class"_s, u"B"_s})
                 .exitCode,
        0);
    const QStringList before = support::recordRowsOf(cli.defaultStore());
    const support::CliCall call = cli.json({u"import"_s, u"undo"_s, u"1"_s});
    QCOMPARE(call.exitCode, 5);
    QCOMPARE(call.error(), u"undo-conflict"_s);
    QVERIFY2(!call.messages.contains(u"FOREIGN KEY"_s), qPrintable(call.messages));
    QCOMPARE(support::recordRowsOf(cli.defaultStore()), before);
}

void TstImports::undoOfWhatIsNoBatchIsRefused()
{
    const support::CliCaller cli;
    QCOMPARE(cli.json({u"init"_s}).exitCode, 0);
    const support::CliCall call = cli.json({u"import"_s, u"undo"_s, u"17"_s});
    QCOMPARE(call.exitCode, 3);
    QCOMPARE(call.error(), u"record-not-found"_s);
}

void TstImports::fileThatIsNoSheetIsRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("error");
    QTest::newRow("not there") << u"nowhere.csv"_s << u"file-missing"_s;
    QTest::newRow("a PDF") << support::testData(u"notices/n01.pdf"_s) << u"file-not-a-sheet"_s;
    QTest::newRow("locked") << support::testData(u"sheets/password.xlsx"_s) << u"file-locked"_s;
    QTest::newRow("a letter") << support::testData(u"sheets/letter.docx"_s) << u"file-not-a-sheet"_s;
    QTest::newRow("no headings") << support::testData(u"people/README.md"_s) << u"sheet-no-header"_s;
}

void TstImports::fileThatIsNoSheetIsRefused()
{
    QFETCH(QString, file);
    const support::CliCaller cli;
    QCOMPARE(cli.json({u"init"_s}).exitCode, 0);
    const QStringList before = support::recordRowsOf(cli.defaultStore());
    const QString rejects = cli.path(u"rejects.csv"_s);
    const support::CliCall call = cli.json({u"import"_s, u"people"_s, file, u"--rejects"_s, rejects});
    QCOMPARE(call.exitCode, 3);
    QTEST(call.error(), "error");
    QVERIFY(!QFile::exists(rejects));
    QCOMPARE(support::recordRowsOf(cli.defaultStore()), before);
}

static const support::Registered<TstImports> registered;

#include "tst_imports.moc"

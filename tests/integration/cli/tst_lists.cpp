// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/cli_caller.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// list, show, agenda and search over a demo office: what is asked for is found, and the same question gives the same
/// bytes (cli.md).
class TstLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void demoOfficeHasItsPeople();
    void listsAreNarrowedByTheirFields_data();
    void listsAreNarrowedByTheirFields();
    void unknownFieldIsWrongUsage();
    void whatIsListedCanBeShown_data();
    void whatIsListedCanBeShown();
    void whatIsNotThereIsSaid_data();
    void whatIsNotThereIsSaid();
    void agendaIsInOrderAndWithinItsDays();
    void searchFindsByName_data();
    void searchFindsByName();
    void chineseTextHoldsNoCodes_data();
    void chineseTextHoldsNoCodes();
    void sameQuestionGivesTheSameBytes_data();
    void sameQuestionGivesTheSameBytes();

private:
    support::CliCaller m_cli;
};

void TstLists::initTestCase()
{
    m_cli.setToday(u"2026-03-02"_s);
    const support::CliCall made = m_cli.json({u"init"_s, u"--demo"_s, u"--seed"_s, u"7"_s});
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made[u"store"_s].toString(), m_cli.defaultStore());
    const support::CliCall sound = m_cli.json({u"verify"_s});
    QCOMPARE(sound.exitCode, 0);
    QVERIFY(sound[u"sound"_s].toBool() && sound[u"findings"_s].toArray().isEmpty());
}

void TstLists::demoOfficeHasItsPeople()
{
    QCOMPARE(m_cli.json({u"person"_s, u"list"_s}).json.array().size(), 24);
    QCOMPARE(m_cli.json({u"employer"_s, u"list"_s}).json.array().size(), 3);
    support::CliCaller larger;
    larger.setToday(u"2026-03-02"_s);
    QCOMPARE(larger.json({u"init"_s, u"--demo"_s, u"--people"_s, u"60"_s}).exitCode, 0);
    QCOMPARE(larger.json({u"person"_s, u"list"_s}).json.array().size(), 60);
}

void TstLists::listsAreNarrowedByTheirFields_data()
{
    QTest::addColumn<QString>("noun");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("key");
    QTest::newRow("nationality") << u"person"_s << u"nationality"_s << u"nationality"_s;
    QTest::newRow("city of a person") << u"person"_s << u"city"_s << u"city"_s;
    QTest::newRow("passport") << u"person"_s << u"passport"_s << u"passport"_s;
    QTest::newRow("credit code") << u"employer"_s << u"credit-code"_s << u"creditCode"_s;
    QTest::newRow("stage") << u"case"_s << u"stage"_s << u"stage"_s;
    QTest::newRow("number") << u"case"_s << u"number"_s << u"number"_s;
    QTest::newRow("authority's status") << u"case"_s << u"authority-status"_s << u"authorityStatus"_s;
}

void TstLists::listsAreNarrowedByTheirFields()
{
    QFETCH(QString, noun);
    QFETCH(QString, where);
    QFETCH(QString, key);
    const QJsonArray all = m_cli.json({noun, u"list"_s}).json.array();
    const QString wanted = all.first()[key].toString();
    QVERIFY(!wanted.isEmpty());
    QJsonArray expected;
    for (const QJsonValue& row : all) {
        if (row[key].toString() == wanted) {
            expected.append(row);
        }
    }
    QCOMPARE(m_cli.json({noun, u"list"_s, u"--where"_s, where + u'=' + wanted}).json.array(), expected);
}

void TstLists::unknownFieldIsWrongUsage()
{
    for (const QString& noun : {u"person"_s, u"employer"_s, u"case"_s}) {
        const support::CliCall call = m_cli.json({noun, u"list"_s, u"--where"_s, u"shoe-size=42"_s});
        QCOMPARE(call.exitCode, 2);
        QVERIFY(call.errorArg(u"argument"_s).contains(u"shoe-size"_s));
    }
}

void TstLists::whatIsListedCanBeShown_data()
{
    QTest::addColumn<QString>("noun");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("person") << u"person"_s << u"id"_s
                            << QStringList{u"passports"_s, u"permits"_s, u"employments"_s, u"cases"_s, u"history"_s};
    QTest::newRow("employer") << u"employer"_s << u"id"_s
                              << QStringList{u"creditCode"_s, u"people"_s, u"cases"_s, u"history"_s};
    QTest::newRow("case") << u"case"_s << u"number"_s
                          << QStringList{u"dates"_s, u"moves"_s, u"checklist"_s, u"materials"_s, u"deadlines"_s,
                                 u"returns"_s, u"documents"_s, u"papers"_s, u"history"_s};
}

void TstLists::whatIsListedCanBeShown()
{
    QFETCH(QString, noun);
    QFETCH(QString, key);
    QFETCH(QStringList, keys);
    for (const QJsonValue& row : m_cli.json({noun, u"list"_s}).json.array()) {
        const QString id = row[key].toVariant().toString();
        const support::CliCall shown = m_cli.json({noun, u"show"_s, id});
        QCOMPARE(shown.exitCode, 0);
        QCOMPARE(shown[key], row[key]);
        for (const QString& each : keys) {
            QVERIFY2(shown.json.object().contains(each), qPrintable(each));
        }
    }
}

void TstLists::whatIsNotThereIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("person") << QStringList{u"person"_s, u"show"_s, u"9999"_s};
    QTest::newRow("employer") << QStringList{u"employer"_s, u"show"_s, u"9999"_s};
    QTest::newRow("case") << QStringList{u"case"_s, u"show"_s, u"1999-0001"_s};
    QTest::newRow("paper of a case") << QStringList{
        u"render"_s, u"case-summary"_s, u"--case"_s, u"1999-0001"_s, u"--out"_s, u"x.pdf"_s};
}

void TstLists::whatIsNotThereIsSaid()
{
    QFETCH(QStringList, arguments);
    const support::CliCall call = m_cli.json(arguments);
    QCOMPARE(call.exitCode, 3);
    QCOMPARE(call.error(), u"record-not-found"_s);
}

void TstLists::agendaIsInOrderAndWithinItsDays()
{
    const QJsonArray all = m_cli.json({u"agenda"_s}).json.array();
    QVERIFY(all.size() > 3);
    const QStringList span{u"agenda"_s, u"--from"_s, u"2026-03-02"_s, u"--to"_s, u"2026-04-30"_s};
    const QJsonArray within = m_cli.json(span).json.array();
    QVERIFY(!within.isEmpty() && within.size() < all.size());
    QString former;
    for (const QJsonValue& item : within) {
        const QString due = item[u"due"_s].toString();
        QVERIFY(due >= u"2026-03-02"_s && due <= u"2026-04-30"_s);
        QVERIFY(due >= former);
        former = due;
    }
}

void TstLists::searchFindsByName_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("surname") << u"surname"_s;
    QTest::newRow("given names") << u"givenNames"_s;
    QTest::newRow("passport") << u"passport"_s;
    QTest::newRow("Chinese name") << u"chineseName"_s;
}

void TstLists::searchFindsByName()
{
    QFETCH(QString, key);
    int asked = 0;
    for (const QJsonValue& person : m_cli.json({u"person"_s, u"list"_s}).json.array()) {
        const QString text = person[key].toString();
        if (text.isEmpty() || ++asked > 4) {
            continue;
        }
        bool isFound = false;
        for (const QJsonValue& hit : m_cli.json({u"search"_s, text}).json.array()) {
            isFound = isFound || (hit[u"kind"_s] == u"person"_s && hit[u"id"_s] == person[u"id"_s]);
        }
        QVERIFY2(isFound, qPrintable(text));
    }
    QVERIFY(asked > 0);
    QCOMPARE(m_cli.json({u"search"_s, u"a"_s, u"--limit"_s, u"2"_s}).json.array().size(), 2);
}

void TstLists::chineseTextHoldsNoCodes_data()
{
    QTest::addColumn<QString>("call");
    for (const QString& call : {u"person list"_s, u"employer list"_s, u"case list"_s, u"agenda"_s, u"search a"_s}) {
        QTest::newRow(qPrintable(call)) << call;
    }
    for (const QString& noun : {u"person"_s, u"employer"_s, u"case"_s}) {
        const QString key = noun == u"case"_s ? u"number"_s : u"id"_s;
        for (const QJsonValue& row : m_cli.json({noun, u"list"_s}).json.array()) {
            const QString call = noun + u" show "_s + row[key].toVariant().toString();
            QTest::newRow(qPrintable(call)) << call;
        }
    }
}

/// Words of our own making: notice-sent, stageSince. Numbers (M01, D05, 2026-0001), names and mail addresses are meant.
void TstLists::chineseTextHoldsNoCodes()
{
    QFETCH(QString, call);
    static const QRegularExpression code(u"(?<![\\w@.-])[a-z]+(?:-[a-z0-9]+|[A-Z][a-z]+)+(?![\\w@.])"_s);
    const support::CliCall told = m_cli.plain(call.split(u' '), u"zh"_s);
    QCOMPARE(told.exitCode, 0);
    QVERIFY(!told.output.isEmpty());
    const QRegularExpressionMatch found = code.match(QString::fromUtf8(told.output));
    QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
}

void TstLists::sameQuestionGivesTheSameBytes_data()
{
    QTest::addColumn<QString>("call");
    for (const QString& call : {u"person list"_s, u"employer list"_s, u"case list"_s, u"case show 2026-0001"_s,
             u"person show 1"_s, u"employer show 1"_s, u"agenda"_s, u"search a"_s, u"forms"_s}) {
        QTest::newRow(qPrintable(call)) << call;
    }
}

void TstLists::sameQuestionGivesTheSameBytes()
{
    QFETCH(QString, call);
    const QStringList words = call.split(u' ');
    const support::CliCall first = m_cli.json(words);
    QVERIFY(!first.output.isEmpty());
    QCOMPARE(m_cli.json(words).output, first.output);
    const QByteArray shown = m_cli.plain(words).output;
    QVERIFY(!shown.isEmpty());
    QCOMPARE(m_cli.plain(words).output, shown);
}

static const support::Registered<TstLists> registered;

#include "tst_lists.moc"

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/cli_caller.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// checklist and deadlines: answers to facts (cli.md).
class TstRuleAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anObjectIsAnsweredByAnObjectAndAnArrayByAnArray();
    void anItemHasEveryFieldOfTheContract();
    void aDeadlineHasEveryFieldOfTheContract();
    void whatIsMissingIsNamed();
    void whereTheCityDecidesItIsAskedFor_data();
    void whereTheCityDecidesItIsAskedFor();
    void aDayWithoutRulesSaysSo();
    void aBadFactIsRefusedWithItsPlace_data();
    void aBadFactIsRefusedWithItsPlace();
    void aFileThatHoldsNoFactsSaysWhereAndWhy();
    void peopleReadItInTheirLanguage();
    void theFactsMustBeGiven();

private:
    [[nodiscard]] support::CliCall ask(const QString& verb, const QByteArray& facts) const
    {
        return m_cli.json({verb, u"--facts"_s, u"-"_s}, facts);
    }

    support::CliCaller m_cli;
};

void TstRuleAnswers::anObjectIsAnsweredByAnObjectAndAnArrayByAnArray()
{
    for (const QString& verb : {u"checklist"_s, u"deadlines"_s}) {
        const support::CliCall one = ask(verb, R"({"id": "x", "procedure": "new-overseas"})");
        QCOMPARE(one.exitCode, 0);
        QVERIFY(one.json.isObject());
        QCOMPARE(one[u"id"_s].toString(), u"x"_s);
        const support::CliCall two =
            ask(verb, R"([{"id": "b", "procedure": "new-overseas"}, {"id": "a", "procedure": "new-overseas"}])");
        QCOMPARE(two.json.array().size(), 2);
        QCOMPARE(two.json.array()[0][u"id"_s].toString(), u"b"_s);
        QCOMPARE(two.json.array()[1][u"id"_s].toString(), u"a"_s);
        QCOMPARE(ask(verb, "[]").json, QJsonDocument(QJsonArray()));
    }
}

void TstRuleAnswers::anItemHasEveryFieldOfTheContract()
{
    const support::CliCall call =
        ask(u"checklist"_s, R"({"procedure": "new-overseas", "class": "A", "on": "2026-01-05"})");
    const QJsonArray items = call[u"items"_s].toArray();
    QVERIFY(!items.isEmpty());
    for (const QJsonValue& item : items) {
        const QJsonObject object = item.toObject();
        for (const char* key : {"material", "needed", "form", "because", "rules", "exempt", "commitment", "sources"}) {
            QVERIFY2(object.contains(QLatin1String(key)), key);
        }
        QVERIFY(object.value(u"sources"_s).toArray().first()[u"id"_s].isString());
        QVERIFY(object.value(u"sources"_s).toArray().first()[u"place"_s].isString());
    }
    QCOMPARE(items.first()[u"material"_s].toString(), u"M01"_s);
}

void TstRuleAnswers::aDeadlineHasEveryFieldOfTheContract()
{
    // domain §3 D01: a notice of the 31st of January can be used until the 30th of April; agents say 90 days.
    const support::CliCall call =
        ask(u"deadlines"_s, R"({"procedure": "new-overseas", "notice": {"issuedOn": "2026-01-31"}})");
    const QJsonValue deadline = call[u"deadlines"_s].toArray().first();
    QCOMPARE(deadline[u"code"_s].toString(), u"D01"_s);
    QCOMPARE(deadline[u"due"_s].toString(), u"2026-04-30"_s);
    QCOMPARE(deadline[u"planBy"_s].toString(), u"2026-04-30"_s);
    QVERIFY(deadline[u"opens"_s].isNull());
    QCOMPARE(deadline[u"unit"_s].toString(), u"calendar-months"_s);
    QCOMPARE(deadline[u"provisional"_s].toBool(true), false);
    QCOMPARE(deadline[u"derivation"_s].toArray().first()[u"step"_s].toString(), u"start"_s);
    QCOMPARE(deadline[u"alternatives"_s].toArray().first()[u"due"_s].toString(), u"2026-05-01"_s);
    QCOMPARE(deadline[u"sources"_s].toArray().first()[u"id"_s].toString(), u"S2"_s);
    QVERIFY(deadline.toObject().contains(u"amberFrom"_s));
}

void TstRuleAnswers::whatIsMissingIsNamed()
{
    for (const QString& verb : {u"checklist"_s, u"deadlines"_s}) {
        const support::CliCall call = ask(verb, R"({"class": "B"})");
        QCOMPARE(call.exitCode, 0);
        QCOMPARE(call[u"needs"_s].toArray(), (QJsonArray{u"procedure"_s}));
    }
    QVERIFY(ask(u"checklist"_s, R"({"procedure": "new-overseas"})")[u"needs"_s].toArray().contains(u"class"_s));
    QVERIFY(ask(u"deadlines"_s, R"({"procedure": "new-overseas"})")[u"needs"_s].toArray().contains(u"enteredOn"_s));
}

void TstRuleAnswers::whereTheCityDecidesItIsAskedFor_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QByteArray>("facts");
    QTest::addColumn<bool>("asked");
    QTest::newRow("D07 and D08 are two cities'")
        << u"deadlines"_s << QByteArray(R"({"procedure": "new-overseas", "enteredOn": "2026-01-05"})") << true;
    QTest::newRow("Beijing opens earlier")
        << u"deadlines"_s << QByteArray(R"({"procedure": "extension", "permit": {"expiresOn": "2026-10-31"}})") << true;
    QTest::newRow("the nation was asked for")
        << u"deadlines"_s
        << QByteArray(R"({"city": "national", "procedure": "extension", "permit": {"expiresOn": "2026-10-31"}})")
        << false;
    QTest::newRow("Shenzhen wants the commitment")
        << u"checklist"_s << QByteArray(R"({"procedure": "reissue-electronic", "filedRemotely": true})") << true;
    QTest::newRow("only Shenzhen says how") << u"route"_s
                                            << QByteArray(R"({"wants": "cancel", "permit": {"state": "none"},
        "notice": {"state": "approved", "approvedOn": "2024-11-20"}})") << true;
    QTest::newRow("only Guangzhou says what")
        << u"route"_s
        << QByteArray(R"({"wants": "continue", "permit": {"state": "approved-uncollected", "expiresOn": "2026-10-31"}})")
        << true;
    QTest::newRow("no city tells the way") << u"route"_s << QByteArray(R"({"wants": "continue"})") << false;
}

void TstRuleAnswers::whereTheCityDecidesItIsAskedFor()
{
    QFETCH(QString, verb);
    QFETCH(QByteArray, facts);
    QFETCH(bool, asked);
    const support::CliCall call = ask(verb, facts);
    QCOMPARE(call.exitCode, 0);
    QCOMPARE(call[u"needs"_s].toArray().contains(u"city"_s), asked);
}

void TstRuleAnswers::aDayWithoutRulesSaysSo()
{
    for (const QString& verb : {u"checklist"_s, u"deadlines"_s}) {
        const QByteArray facts = R"({"procedure": "reissue-electronic", "on": "2024-11-15"})";
        const support::CliCall call = ask(verb, facts);
        QCOMPARE(call.exitCode, 0);
        const QString note = call[u"notes"_s].toArray().first().toString();
        QVERIFY2(note.contains(u"reissue-electronic"_s) && note.contains(u"2024-11-15"_s), qPrintable(note));
        QVERIFY2(note.contains(u"old-notice, "_s) && note.contains(u"old-permit"_s), qPrintable(note)); // what stood then
        QVERIFY(ask(verb, R"({"procedure": "reissue-electronic"})")[u"notes"_s].toArray().isEmpty());
    }
    const support::CliCall route = ask(u"route"_s, R"({"on": "2024-11-15", "permit": {"state": "card-held"}})");
    QCOMPARE(route[u"pathway"_s].toString(), u"undetermined"_s);
    QVERIFY(route[u"why"_s].toString().contains(u"1 December 2024"_s));
    QVERIFY(!route[u"sources"_s].toArray().isEmpty());
}

void TstRuleAnswers::aBadFactIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("facts");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("index");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("unknown key") << QByteArray(R"({"colour": "red"})") << u"field-unknown"_s << QString()
                                 << u"/colour"_s;
    QTest::newRow("unknown key in an array") << QByteArray(R"([{}, {"notice": {"colour": "red"}}])")
                                             << u"field-unknown"_s << u"1"_s << u"/1/notice/colour"_s;
    QTest::newRow("no such day") << QByteArray(R"([{"on": "2026-02-30"}])") << u"date-not-a-date"_s << u"0"_s
                                 << u"/0/on"_s;
    QTest::newRow("no such class") << QByteArray(R"({"class": "D"})") << u"value-unknown"_s << QString() << u"/class"_s;
    QTest::newRow("no such city") << QByteArray(R"([{}, {}, {"city": "atlantis"}])") << u"value-unknown"_s << u"2"_s
                                  << u"/2/city"_s;
    QTest::newRow("no such procedure") << QByteArray(R"({"procedure": "teleport"})") << u"value-unknown"_s << QString()
                                       << u"/procedure"_s;
    QTest::newRow("no such procedure in flight") << QByteArray(R"([{"inFlight": "zzz"}])") << u"value-unknown"_s
                                                 << u"0"_s << u"/0/inFlight"_s;
    QTest::newRow("no such country") << QByteArray(R"([{"nationality": "XX"}])") << u"value-unknown"_s << u"0"_s
                                     << u"/0/nationality"_s;
    QTest::newRow("no such contract item") << QByteArray(R"({"contract": {"has": ["parties", "foo"]}})")
                                           << u"value-unknown"_s << QString() << u"/contract/has/1"_s;
    QTest::newRow("a day nobody counts from") << QByteArray(R"({"permit": {"expiresOn": "0001-01-01"}})")
                                              << u"date-not-a-date"_s << QString() << u"/permit/expiresOn"_s;
    QTest::newRow("no object") << QByteArray("[1]") << u"file-damaged"_s << u"0"_s << u"/0"_s;
}

void TstRuleAnswers::aBadFactIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, facts);
    for (const QString& verb : {u"checklist"_s, u"deadlines"_s}) {
        const support::CliCall call = ask(verb, facts);
        QCOMPARE(call.exitCode, 3);
        QTEST(call.error(), "error");
        QTEST(call.errorArg(u"index"_s), "index");
        QTEST(call.errorArg(u"pointer"_s), "pointer");
    }
}

void TstRuleAnswers::aFileThatHoldsNoFactsSaysWhereAndWhy()
{
    const support::CliCall broken = ask(u"checklist"_s, "{\n  \"age\": 36,\n}");
    QCOMPARE(broken.exitCode, 3);
    QCOMPARE(broken.error(), u"file-damaged"_s);
    QCOMPARE(broken.errorArg(u"row"_s), u"3"_s);
    const support::CliCall folder = m_cli.json({u"checklist"_s, u"--facts"_s, u"/"_s});
    QCOMPARE(folder.exitCode, 3);
    QCOMPARE(folder.error(), u"file-unreadable"_s);
    const QString file = m_cli.writeFile(u"facts.json"_s, R"([{}, {"age": "36"}])");
    QVERIFY(m_cli.plain({u"checklist"_s, u"--facts"_s, file}, u"en"_s).messages.startsWith("/1/age: "_L1));
}

void TstRuleAnswers::peopleReadItInTheirLanguage()
{
    const QString file =
        m_cli.writeFile(u"facts.json"_s, R"({"procedure": "new-overseas", "notice": {"issuedOn": "2026-01-31"}})");
    const auto read = [&](const QString& verb, const QString& language) {
        return QString::fromUtf8(m_cli.plain({verb, u"--facts"_s, file}, language).output);
    };
    QVERIFY(read(u"deadlines"_s, u"zh"_s).contains(u"用通知办理签证"_s));
    QVERIFY(read(u"deadlines"_s, u"en"_s).contains(u"Another reading: 2026-05-01"_s));
    QVERIFY(read(u"checklist"_s, u"zh"_s).contains(u"(需要)"_s));
    QVERIFY(read(u"checklist"_s, u"en"_s).contains(u"(needed)"_s));
}

void TstRuleAnswers::theFactsMustBeGiven()
{
    const support::CliCall call = m_cli.json({u"deadlines"_s});
    QCOMPARE(call.exitCode, 2);
    QCOMPARE(call.errorArg(u"argument"_s), u"--facts"_s);
    QCOMPARE(m_cli.json({u"deadlines"_s, u"--facts"_s, m_cli.path(u"none.json"_s)}).exitCode, 3);
}

static const support::Registered<TstRuleAnswers> registered;

#include "tst_rule_answers.moc"

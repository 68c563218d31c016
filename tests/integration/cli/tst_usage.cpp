// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/cli_caller.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// How a call that is put wrongly is answered: exit 2, the argument named, one JSON document (cli.md).
class TstUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongArgumentIsNamed_data();
    void wrongArgumentIsNamed();
    void messagesFollowTheLanguage();
    void helpListsEveryVerb();

private:
    support::CliCaller m_cli;
};

void TstUsage::wrongArgumentIsNamed_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("argument");
    QTest::newRow("no verb") << QString() << u"VERB"_s;
    QTest::newRow("unknown verb") << u"frobnicate"_s << u"frobnicate"_s;
    QTest::newRow("half a verb") << u"case"_s << u"case"_s;
    QTest::newRow("unknown option") << u"forms --bogus"_s << u"--bogus"_s;
    QTest::newRow("option of another verb") << u"forms --draft"_s << u"--draft"_s;
    QTest::newRow("option without its value") << u"forms --store"_s << u"--store"_s;
    QTest::newRow("option that takes no value") << u"--json=yes forms"_s << u"--json=yes"_s;
    QTest::newRow("missing argument") << u"read"_s << u"read FILE"_s;
    QTest::newRow("one argument too many") << u"verify now"_s << u"verify [--head HEAD]"_s;
    QTest::newRow("language") << u"forms --lang fr"_s << u"--lang fr"_s;
    QTest::newRow("today") << u"forms --today 2026-02-30"_s << u"--today 2026-02-30"_s;
    QTest::newRow("workdays, no day") << u"workdays 2026-02-30 1"_s << u"2026-02-30"_s;
    QTest::newRow("workdays, no number") << u"workdays 2026-02-03 one"_s << u"one"_s;
    QTest::newRow("workdays, too many") << u"workdays 2026-02-03 99999999"_s << u"99999999"_s;
    QTest::newRow("id of what") << u"id visa 1"_s << u"id visa"_s;
    QTest::newRow("one line of a zone") << u"id mrz P<GBR"_s << u"id mrz"_s;
    QTest::newRow("render to nowhere") << u"render case-summary --case 2026-0001"_s << u"--out"_s;
    QTest::newRow("render from two sources")
        << u"render case-summary --case 2026-0001 --facts - --out x.pdf"_s << u"--facts, --case"_s;
    QTest::newRow("render in French") << u"render case-summary --facts - --out x.pdf --paper fr"_s << u"--paper fr"_s;
    QTest::newRow("people without demo") << u"init --people 30"_s << u"--people"_s;
    QTest::newRow("no people") << u"init --demo --people 0"_s << u"--people 0"_s;
    QTest::newRow("batch") << u"import undo last"_s << u"last"_s;
    QTest::newRow("person") << u"person show SMITH"_s << u"SMITH"_s;
    QTest::newRow("pair") << u"person list --where SMITH"_s << u"--where SMITH"_s;
    QTest::newRow("case without person") << u"case open --employer 1 --procedure new-overseas"_s << u"--person"_s;
    QTest::newRow("person that is no number")
        << u"case open --person SMITH --employer 1 --procedure new-overseas"_s << u"--person SMITH"_s;
    QTest::newRow("actor") << u"case advance 2026-0001 --to x --actor police"_s << u"--actor police"_s;
    QTest::newRow("no stage") << u"case advance 2026-0001"_s << u"--to"_s;
    QTest::newRow("day of a move") << u"case advance 2026-0001 --to x --on 2026-13-01"_s << u"--on 2026-13-01"_s;
    QTest::newRow("defect without text") << u"case return 2026-0001 --defect R01"_s << u"--defect R01"_s;
    QTest::newRow("defect of nobody") << u"case return 2026-0001 --defect R01:nobody=x"_s << u"--defect R01:nobody=x"_s;
    QTest::newRow("state") << u"case material 2026-0001 M01 --state lost"_s << u"--state lost"_s;
    QTest::newRow("agenda") << u"agenda --from today"_s << u"--from today"_s;
    QTest::newRow("limit") << u"search x --limit none"_s << u"--limit none"_s;
    QTest::newRow("limit below nothing") << u"search x --limit -1"_s << u"--limit -1"_s;
    QTest::newRow("outcome") << u"case close 2026-0001 --outcome great"_s << u"--outcome great"_s;
    QTest::newRow("no reason") << u"case move-rules --decline"_s << u"--because"_s;
}

void TstUsage::wrongArgumentIsNamed()
{
    QFETCH(QString, call);
    QFETCH(QString, argument);
    const support::CliCall made = m_cli.json(call.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(made.exitCode, 2);
    QCOMPARE(made.error(), u"usage-wrong"_s);
    QCOMPARE(made.errorArg(u"argument"_s).trimmed(), argument);
    QVERIFY(made.messages.contains(argument));
    QCOMPARE(made[u"error"_s][u"message"_s].toString(), made.messages.section(u'\n', 0, 0));
}

void TstUsage::messagesFollowTheLanguage()
{
    const QStringList arguments{u"read"_s, u"nowhere.pdf"_s};
    const support::CliCall english = m_cli.plain(arguments);
    const support::CliCall chinese = m_cli.plain(arguments, u"zh"_s);
    QVERIFY(english.output.isEmpty() && chinese.output.isEmpty());
    QVERIFY(english.messages.contains(u"is not there"_s));
    QVERIFY(chinese.messages.contains(u"不存在"_s) || chinese.messages.contains(u"找不到"_s));
    QCOMPARE(english.exitCode, chinese.exitCode);
}

void TstUsage::helpListsEveryVerb()
{
    const support::CliCall help = m_cli.json({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QStringList verbs;
    for (const QJsonValue& verb : help[u"verbs"_s].toArray()) {
        verbs.append(verb[u"name"_s].toString());
    }
    for (const QString& name : {u"workdays"_s, u"id"_s, u"read"_s, u"forms"_s, u"render"_s, u"init"_s, u"verify"_s,
             u"import people"_s, u"import undo"_s, u"person list"_s, u"person show"_s, u"employer list"_s,
             u"employer show"_s, u"case list"_s, u"case show"_s, u"case open"_s, u"case advance"_s, u"case return"_s,
             u"agenda"_s, u"search"_s}) {
        QVERIFY2(verbs.contains(name), qPrintable(name));
    }
    QVERIFY(m_cli.plain({u"--help"_s}, u"zh"_s).output.contains("case advance"));
}

static const support::Registered<TstUsage> registered;

#include "tst_usage.moc"

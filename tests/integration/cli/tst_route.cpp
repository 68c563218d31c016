// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/cli_caller.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kOldNotice = R"({"id": "n", "city": "guangzhou", "class": "B", "wants": "continue",
    "notice": {"state": "approved", "approvedOn": "2024-11-20"}, "permit": {"state": "none"}})";

QStringList texts(const QJsonValue& array)
{
    QStringList list;
    for (const QJsonValue& each : array.toArray()) {
        list.append(each.toString());
    }
    return list;
}

} // namespace

/// route: which way the integration leaves someone (cli.md).
class TstRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerHasEveryFieldOfTheContract();
    void anArrayIsAnsweredInItsOrder();
    void whatIsMissingIsNamed();
    void textsAreInTheLanguageAskedFor();
    void theSameFactsGiveTheSameBytes();
    void aBadFactIsRefusedWithItsPlace();
    void theNumberedNotesSayTheirRow();

private:
    [[nodiscard]] support::CliCall ask(const QByteArray& facts) const
    {
        return m_cli.json({u"route"_s, u"--facts"_s, u"-"_s}, facts);
    }

    support::CliCaller m_cli;
};

void TstRoute::theAnswerHasEveryFieldOfTheContract()
{
    const support::CliCall call = ask(kOldNotice);
    QCOMPARE(call.exitCode, 0);
    QCOMPARE(call[u"id"_s].toString(), u"n"_s);
    QCOMPARE(call[u"pathway"_s].toString(), u"reissue-notice"_s);
    QCOMPARE(call[u"row"_s].toString(), u"T4"_s);
    QCOMPARE(call[u"confidence"_s].toString(), u"inferred"_s); // past its three months on --today
    QVERIFY(call[u"why"_s].isString());
    const QJsonObject source = call[u"sources"_s].toArray().first().toObject();
    QCOMPARE(source.value(u"id"_s).toString(), u"S2"_s);
    QCOMPARE(source.value(u"place"_s).toString(), u"2.3"_s);
    for (const QString& list : {u"actions"_s, u"obtain"_s, u"notes"_s}) {
        QVERIFY2(!texts(call[list]).isEmpty() && !texts(call[list]).contains(QString()), qPrintable(list));
    }
    QCOMPARE(call[u"needs"_s], QJsonValue(QJsonArray()));
}

void TstRoute::anArrayIsAnsweredInItsOrder()
{
    const support::CliCall call = ask(R"([{"id": "b", "permit": {"state": "electronic"}, "wants": "extend"},
        {"id": "a", "permit": {"state": "card-held", "expiresOn": "2025-12-31"}}])");
    QCOMPARE(call.json.array().size(), 2);
    QCOMPARE(call.json.array()[0][u"id"_s].toString(), u"b"_s);
    QCOMPARE(call.json.array()[0][u"pathway"_s].toString(), u"extend"_s);
    QCOMPARE(call.json.array()[1][u"pathway"_s].toString(), u"apply-anew"_s);
    QCOMPARE(ask("[]").json, QJsonDocument(QJsonArray()));
}

void TstRoute::whatIsMissingIsNamed()
{
    const support::CliCall call = ask(R"({"permit": {"state": "card-held"}, "wants": "nothing"})");
    QCOMPARE(call.exitCode, 0);
    QCOMPARE(call[u"pathway"_s].toString(), u"undetermined"_s);
    QCOMPARE(call[u"confidence"_s].toString(), u"unknown"_s);
    QCOMPARE(texts(call[u"needs"_s]), QStringList{u"permit.expiresOn"_s});
}

void TstRoute::textsAreInTheLanguageAskedFor()
{
    const QString path = m_cli.writeFile(u"facts.json"_s, kOldNotice);
    const QStringList arguments{u"route"_s, u"--facts"_s, path};
    const QString english = QString::fromUtf8(m_cli.plain(arguments).output);
    QVERIFY2(english.startsWith(u"T4  An old notice"_s) && english.contains(u"To obtain:"_s), qPrintable(english));
    const QString chinese = QString::fromUtf8(m_cli.plain(arguments, u"zh"_s).output);
    QVERIFY2(chinese.startsWith(u"T4  旧通知"_s) && !chinese.contains(u"To obtain"_s), qPrintable(chinese));
}

void TstRoute::theSameFactsGiveTheSameBytes()
{
    QCOMPARE(ask(kOldNotice).output, ask(kOldNotice).output);
}

void TstRoute::aBadFactIsRefusedWithItsPlace()
{
    const support::CliCall call = ask(R"([{}, {"permit": {"state": "eaten"}}])");
    QCOMPARE(call.exitCode, 3);
    QCOMPARE(call.errorArg(u"index"_s), u"1"_s);
    QCOMPARE(call.errorArg(u"pointer"_s), u"/1/permit/state"_s);
}

void TstRoute::theNumberedNotesSayTheirRow()
{
    const QString notes = texts(ask(kOldNotice)[u"notes"_s]).join(u'\n');
    for (const QString& row : {u"T17 "_s, u"T18 "_s, u"T19 "_s}) {
        QVERIFY2(notes.contains(row), qPrintable(row));
    }
}

static const support::Registered<TstRoute> registered;

#include "tst_route.moc"

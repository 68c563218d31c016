// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/cli_caller.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The machine-readable zone of an invented passport; `number` stands with its own check digit.
QStringList zone(const QString& number = u"X123456785"_s)
{
    return {u"P<GBRSMITH<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<<<"_s, number + u"GBR8503286F3312108<<<<<<<<<<<<<<08"_s};
}

} // namespace

/// workdays and id: answers that need no store (cli.md).
class TstAnswersFromRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workingDaysAreCounted_data();
    void workingDaysAreCounted();
    void aDayNobodyCountsFromIsRefused();
    void estimateIsSaidInBothLanguages();
    void valuesAreJudged_data();
    void valuesAreJudged();
    void zoneNamesItsFields();
    void confusedCharacterIsNamedWithItsPlace();

private:
    support::CliCaller m_cli;
};

void TstAnswersFromRules::workingDaysAreCounted_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("result");
    QTest::addColumn<bool>("provisional");
    QTest::newRow("over the spring festival") << QStringList{u"2024-02-08"_s, u"5"_s} << u"2024-02-21"_s << false;
    QTest::newRow("make-up day counts") << QStringList{u"2025-01-24"_s, u"3"_s} << u"2025-02-05"_s << false;
    QTest::newRow("start does not count") << QStringList{u"2025-09-28"_s, u"3"_s} << u"2025-10-09"_s << false;
    QTest::newRow("backward") << QStringList{u"2026-10-08"_s, u"-1"_s} << u"2026-09-30"_s << false;
    QTest::newRow("backward, behind the sign that no option follows")
        << QStringList{u"--"_s, u"2026-10-08"_s, u"-1"_s} << u"2026-09-30"_s << false;
    QTest::newRow("into a year without calendar") << QStringList{u"2026-12-30"_s, u"5"_s} << u"2027-01-06"_s << true;
}

void TstAnswersFromRules::workingDaysAreCounted()
{
    QFETCH(QStringList, arguments);
    const support::CliCall call = m_cli.json(QStringList{u"workdays"_s} + arguments);
    QCOMPARE(call.exitCode, 0);
    QCOMPARE(call.json.object().keys(), (QStringList{u"n"_s, u"provisional"_s, u"result"_s, u"start"_s}));
    QTEST(call[u"result"_s].toString(), "result");
    QTEST(call[u"provisional"_s].toBool(), "provisional");
    QCOMPARE(QString::number(call[u"n"_s].toInt()), arguments.last());
}

void TstAnswersFromRules::aDayNobodyCountsFromIsRefused()
{
    for (const QString& day : {u"9999-12-31"_s, u"3000-01-01"_s, u"0001-01-01"_s}) {
        const support::CliCall call = m_cli.json({u"workdays"_s, day, u"5"_s});
        QCOMPARE(call.exitCode, 3);
        QCOMPARE(call.error(), u"date-not-a-date"_s);
        QCOMPARE(call.errorArg(u"to"_s), u"2999-12-31"_s);
    }
}

void TstAnswersFromRules::estimateIsSaidInBothLanguages()
{
    const QStringList arguments{u"workdays"_s, u"2026-12-30"_s, u"5"_s};
    QVERIFY(m_cli.plain(arguments).output.contains("estimate"));
    const QString chinese = QString::fromUtf8(m_cli.plain(arguments, u"zh"_s).output);
    QVERIFY(chinese.startsWith(u"2027-01-06\n"_s));
    QVERIFY2(chinese.contains(u"估"_s), qPrintable(chinese));
}

void TstAnswersFromRules::valuesAreJudged_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("credit code") << QStringList{u"credit-code"_s, u"91310115016613186D"_s} << QString() << 0;
    QTest::newRow("wrong check character")
        << QStringList{u"credit-code"_s, u"91310115016613186A"_s} << u"value-bad-check-digit"_s << 1;
    QTest::newRow("O for 0") << QStringList{u"credit-code"_s, u"9131O115016613186D"_s} << u"value-look-alike"_s << 1;
    QTest::newRow("short code") << QStringList{u"credit-code"_s, u"9131011501661318"_s} << u"value-bad-length"_s << 1;
    QTest::newRow("zone") << QStringList{u"mrz"_s} + zone() << QString() << 0;
    QTest::newRow("zone with a wrong digit")
        << QStringList{u"mrz"_s} + zone(u"X123456795"_s) << u"value-bad-check-digit"_s << 1;
    QTest::newRow("passport") << QStringList{u"passport"_s, u"E66496171"_s} << QString() << 0;
    QTest::newRow("passport with a sign")
        << QStringList{u"passport"_s, u"E6649-171"_s} << u"value-bad-character"_s << 1;
    QTest::newRow("permit") << QStringList{u"permit"_s, u"44030020250000117"_s} << QString() << 0;
    QTest::newRow("unusual permit is only warned of")
        << QStringList{u"permit"_s, u"12"_s} << u"permit-number-unusual"_s << 0;
}

void TstAnswersFromRules::valuesAreJudged()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, problem);
    QFETCH(int, exitCode);
    const support::CliCall call = m_cli.json(QStringList{u"id"_s} + arguments);
    QCOMPARE(call.exitCode, exitCode);
    QCOMPARE(call[u"valid"_s].toBool(), exitCode == 0);
    QCOMPARE(call[u"fields"_s].toObject().isEmpty(), exitCode != 0);
    const QJsonArray problems = call[u"problems"_s].toArray();
    QCOMPARE(problems.isEmpty(), problem.isEmpty());
    QCOMPARE(problems.first()[u"code"_s].toString(), problem);
}

void TstAnswersFromRules::zoneNamesItsFields()
{
    const QJsonValue fields = m_cli.json(QStringList{u"id"_s, u"mrz"_s} + zone())[u"fields"_s];
    QCOMPARE(fields[u"surname"_s].toString(), u"SMITH"_s);
    QCOMPARE(fields[u"givenNames"_s].toString(), u"ANNA MARIA"_s);
    QCOMPARE(fields[u"number"_s].toString(), u"X12345678"_s);
    QCOMPARE(fields[u"nationality"_s].toString(), u"GBR"_s);
    QCOMPARE(fields[u"birth"_s].toString(), u"1985-03-28"_s);
    QCOMPARE(fields[u"expiry"_s].toString(), u"2033-12-10"_s);
}

void TstAnswersFromRules::confusedCharacterIsNamedWithItsPlace()
{
    const QStringList arguments{u"id"_s, u"credit-code"_s, u"9131O115016613186D"_s};
    const QJsonValue problem = m_cli.json(arguments)[u"problems"_s].toArray().first();
    QCOMPARE(problem[u"at"_s].toInt(), 5);
    QVERIFY(problem[u"message"_s].toString().contains(u"“O”"_s));
    const QString chinese = QString::fromUtf8(m_cli.plain(arguments, u"zh"_s).output);
    QVERIFY(chinese.contains(u"“O”"_s) && chinese.contains(u"第 5 位"_s));
}

static const support::Registered<TstAnswersFromRules> registered;

#include "tst_answers_from_rules.moc"

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cli/cli_caller.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kSheet =
    "姓(Surname),名(Given names),性别,国籍,护照号,护照有效期至,出生日期,类别,入职单位,城市,职位\n"
    "HARTLEY,OLIVER,男,英国,X12345678,2033-12-10,1985-03-28,B,深圳市蓝海仪器有限公司,深圳,工程师\n";

} // namespace

/// case move-rules|withdraw|close (cli.md), on a case that a pack of the office's own touches.
class TstRuleMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cli.setToday(u"2026-03-02"_s);
        QCOMPARE(m_cli.json({u"init"_s, u"--office"_s, u"启航签证服务"_s, u"--staff"_s, u"苏文静"_s}).exitCode, 0);
        QCOMPARE(m_cli.json({u"import"_s, u"people"_s, m_cli.writeFile(u"client.csv"_s, kSheet)}).exitCode, 0);
        const support::CliCall opened = m_cli.json({u"case"_s, u"open"_s, u"--person"_s, u"1"_s, u"--employer"_s,
            u"1"_s, u"--procedure"_s, u"new-overseas"_s, u"--city"_s, u"shenzhen"_s, u"--class"_s, u"B"_s});
        QCOMPARE(opened.exitCode, 0);
        m_number = opened[u"number"_s].toString();
        const QString pack = support::testData(u"rules/shenzhen-2026-04-01.json"_s);
        QCOMPARE(m_cli.json({u"rules"_s, u"add"_s, pack}).exitCode, 0);
    }

    void nothingIsTouchedBeforeTheDay()
    {
        QVERIFY(moveRules({})[u"cases"_s].toArray().isEmpty());
        const support::CliCall ahead = moveRules({u"--on"_s, u"2026-04-01"_s});
        QCOMPARE(ahead[u"cases"_s].toArray().size(), 1);
        QCOMPARE(ahead[u"on"_s].toString(), u"2026-04-01"_s);
    }

    void theListHasBothSides()
    {
        m_cli.setToday(u"2026-04-02"_s);
        const support::CliCall call = moveRules({u"--dry-run"_s, u"--accept"_s});
        QCOMPARE(call.exitCode, 0);
        QCOMPARE(call[u"moved"_s].toInt(), 0);
        const QJsonObject touched = call[u"cases"_s].toArray().first().toObject();
        QCOMPARE(touched[u"number"_s].toString(), m_number);
        QCOMPARE(touched[u"succession"_s].toString(), u"move"_s);
        const QJsonObject stage = touched[u"stages"_s].toArray().first().toObject();
        QCOMPARE(stage[u"code"_s].toString(), u"pre-review"_s);
        QCOMPARE(stage[u"before"_s][u"limitDays"_s].toInt(), 5);
        QCOMPARE(stage[u"after"_s][u"limitDays"_s].toInt(), 2);
        QVERIFY(touched[u"materials"_s].toArray().isEmpty());
        QVERIFY(m_cli.plain({u"case"_s, u"move-rules"_s}, u"zh"_s).output.contains(m_number.toUtf8()));
    }

    void usageIsChecked()
    {
        QCOMPARE(moveRules({u"--accept"_s, u"--decline"_s}).exitCode, 2);
        QCOMPARE(moveRules({u"--accept"_s, u"--on"_s, u"2026-05-01"_s}).exitCode, 2);
        QCOMPARE(moveRules({u"--case"_s, u"2020-0001"_s}).error(), u"record-not-found"_s);
    }

    void decliningWantsAReasonAndPins()
    {
        QCOMPARE(moveRules({u"--decline"_s}).error(), u"usage-wrong"_s);
        QCOMPARE(moveRules({u"--decline"_s, u"--because"_s, u" "_s}).error(), u"value-empty"_s);
        const support::CliCall kept = moveRules({u"--decline"_s, u"--because"_s, u"promised"_s});
        QCOMPARE(kept[u"kept"_s].toInt(), 1);
        QVERIFY(moveRules({})[u"cases"_s].toArray().isEmpty());
    }

    void acceptingFollowsTheRulesOfMay()
    {
        m_cli.setToday(u"2026-05-06"_s);
        const support::CliCall moved = moveRules({u"--case"_s, m_number, u"--accept"_s});
        QCOMPARE(moved[u"moved"_s].toInt(), 1);
        QVERIFY(moveRules({})[u"cases"_s].toArray().isEmpty());
    }

    void aCaseIsNotClosedWithoutAnOutcome()
    {
        const support::CliCall none = m_cli.json({u"case"_s, u"close"_s, m_number});
        QCOMPARE(none.exitCode, 5);
        QCOMPARE(none.error(), u"outcome-missing"_s);
        const support::CliCall tooEarly = m_cli.json({u"case"_s, u"close"_s, m_number, u"--outcome"_s, u"approved"_s});
        QCOMPARE(tooEarly.exitCode, 5);
        QCOMPARE(tooEarly.error(), u"move-not-allowed"_s);
    }

    void aCaseDoesNotEndBeforeItWasOpened()
    {
        const support::CliCall early =
            m_cli.json({u"case"_s, u"withdraw"_s, m_number, u"--on"_s, u"2026-03-01"_s});
        QCOMPARE(early.exitCode, 3);
        QCOMPARE(early.error(), u"date-order"_s);
    }

    void openingWantsAKnownCityAndClass()
    {
        const QStringList open{u"case"_s, u"open"_s, u"--person"_s, u"1"_s, u"--employer"_s, u"1"_s,
            u"--procedure"_s, u"extension"_s};
        const support::CliCall city = m_cli.json(open + QStringList{u"--class"_s, u"B"_s, u"--city"_s, u"atlantis"_s});
        QCOMPARE(city.exitCode, 3);
        QCOMPARE(city.error(), u"value-unknown"_s);
        const support::CliCall permitClass = m_cli.json(open + QStringList{u"--class"_s, u"Z"_s});
        QCOMPARE(permitClass.error(), u"value-unknown"_s);
        QVERIFY2(permitClass.messages.startsWith(u"class: "_s), qPrintable(permitClass.messages)); // the name as it is
        const support::CliCall none = m_cli.json(open);
        QCOMPARE(none.exitCode, 2);
        QCOMPARE(none.errorArg(u"argument"_s), u"--class"_s);
    }

    void refusalsNameStages()
    {
        const support::CliCall refused =
            m_cli.plain({u"case"_s, u"advance"_s, m_number, u"--to"_s, u"accepted"_s}, u"zh"_s);
        QVERIFY2(!refused.messages.contains(u"collecting"_s) && !refused.messages.contains(u"accepted"_s),
            qPrintable(refused.messages));
        const support::CliCall shown = m_cli.plain({u"case"_s, u"show"_s, m_number});
        QVERIFY2(shown.output.contains("Submissions: 0"), shown.output.constData());
        const support::CliCall early =
            m_cli.plain({u"case"_s, u"close"_s, m_number, u"--outcome"_s, u"refused"_s});
        QVERIFY2(early.messages.contains(u"to “Refused”"_s), qPrintable(early.messages));
    }

    void aMaterialThatMayNotBeWantedIsNotCalledMissing()
    {
        const QByteArrayList lines = m_cli.plain({u"case"_s, u"show"_s, m_number}).output.split('\n');
        const auto lineOf = [&lines](const QByteArray& code) {
            const auto found = std::ranges::find_if(
                lines, [&code](const QByteArray& line) { return line.trimmed().startsWith(code); });
            return found == lines.end() ? QByteArray() : *found;
        };
        QVERIFY2(lineOf("M07").endsWith("Missing"), lineOf("M07").constData());
        QVERIFY2(lineOf("M13").endsWith("if applicable"), lineOf("M13").constData());
    }

    void aWithdrawnCaseHasEnded()
    {
        const support::CliCall withdrawn = m_cli.json({u"case"_s, u"withdraw"_s, m_number});
        QCOMPARE(withdrawn.exitCode, 0);
        QCOMPARE(withdrawn[u"outcome"_s].toString(), u"withdrawn"_s);
        QCOMPARE(withdrawn[u"closedOn"_s].toString(), u"2026-05-06"_s);
        const support::CliCall again = m_cli.json({u"case"_s, u"close"_s, m_number, u"--outcome"_s, u"withdrawn"_s});
        QCOMPARE(again.error(), u"case-closed"_s);
    }

private:
    support::CliCall moveRules(const QStringList& options) const
    {
        return m_cli.json(QStringList{u"case"_s, u"move-rules"_s} + options);
    }

    support::CliCaller m_cli;
    QString m_number;
};

static const support::Registered<TstRuleMoves> registered;

#include "tst_rule_moves.moc"

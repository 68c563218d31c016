// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/comparison.h"
#include "core/checks/degree_rank.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace core::checks;
using namespace Qt::Literals::StringLiterals;

class TstComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersGoByTheirSigns_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::addColumn<Confusion>("confusion");
        QTest::newRow("blanks, case, full width") << u"ab 12"_s << u"ＡＢ12"_s << true << Confusion::None;
        QTest::newRow("0 and O") << u"E10O"_s << u"EIO0"_s << false << Confusion::LookAlike;
        QTest::newRow("neighbours") << u"E1234"_s << u"E1324"_s << false << Confusion::Swapped;
        QTest::newRow("one sign") << u"E1234"_s << u"E1274"_s << false << Confusion::OneSign;
        QTest::newRow("another number") << u"E1234"_s << u"E9999"_s << false << Confusion::None;
        QTest::newRow("another length") << u"E1234"_s << u"E12345"_s << false << Confusion::None;
    }

    void numbersGoByTheirSigns()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        const Comparison comparison = comparedCodes(one, other);
        QTEST(comparison.same, "same");
        QTEST(comparison.confusion, "confusion");
    }

    void daysGoByWhatTheyMean_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::addColumn<Confusion>("confusion");
        QTest::newRow("written otherwise") << u"2026-04-01"_s << u"2026年4月1日"_s << true << Confusion::None;
        QTest::newRow("either reading") << u"2026-04-03"_s << u"03/04/2026"_s << true << Confusion::None;
        QTest::newRow("exchanged") << u"2026-04-03"_s << u"2026-03-04"_s << false << Confusion::DayMonth;
        QTest::newRow("another day") << u"2026-04-03"_s << u"2026-04-05"_s << false << Confusion::OneSign;
        QTest::newRow("no day") << u"2026-04-03"_s << u"soon"_s << true << Confusion::None;
    }

    void daysGoByWhatTheyMean()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        const Comparison comparison = comparedDays(one, other);
        QTEST(comparison.same, "same");
        QTEST(comparison.confusion, "confusion");
    }

    /// Domain §4.7 and §13: case and spacing never block; the passport's line may cut a name.
    void namesGoByThePassport_data()
    {
        QTest::addColumn<QString>("passport");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::addColumn<Confusion>("confusion");
        const QString longName = u"BARTHOLOMEUS MAXIMILIAN FREDERIK VAN DER"_s;
        QTest::newRow("case and hyphen") << u"ANNA MARIA SMITH"_s << u"Anna-Maria Smith"_s << true << Confusion::None;
        QTest::newRow("marks") << u"HANS MUELLER"_s << u"Hans Müller"_s << true << Confusion::None;
        QTest::newRow("order") << u"ANNA SMITH"_s << u"SMITH ANNA"_s << false << Confusion::WordOrder;
        QTest::newRow("another letter") << u"ANNA SMITH"_s << u"ANNA SMYTH"_s << false << Confusion::OneSign;
        QTest::newRow("a digit for a letter")
            << u"ANNA MARIA SMITH"_s << u"ANNA MARIA SM1TH"_s << false << Confusion::LookAlike;
        QTest::newRow("title") << u"ANNA SMITH"_s << u"Dr. Anna Smith"_s << true << Confusion::None;
        QTest::newRow("title before another") << u"ANNA SMITH"_s << u"Ms Anne Smith"_s << false << Confusion::OneSign;
        QTest::newRow("a name like a title") << u"MISS SMITH"_s << u"SMITH"_s << false << Confusion::None;
        QTest::newRow("a name less") << u"ANNA MARIA SMITH"_s << u"ANNA SMITH"_s << false << Confusion::None;
        QTest::newRow("cut off") << longName << longName + u"MEER"_s << true << Confusion::None;
        QTest::newRow("Chinese") << u"ANNA SMITH"_s << u"史安娜"_s << true << Confusion::None;
    }

    void namesGoByThePassport()
    {
        QFETCH(QString, passport);
        QFETCH(QString, other);
        const Comparison comparison = comparedNames(passport, other);
        QTEST(comparison.same, "same");
        QTEST(comparison.confusion, "confusion");
    }

    void payGoesByWhatItComesToInAYear_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("ten thousands") << u"600,000元"_s << u"60万元"_s << true;
        QTest::newRow("a month") << u"5万元/月"_s << u"600000"_s << true;
        QTest::newRow("a month in English") << u"RMB 50,000 per month"_s << u"年薪60万"_s << true;
        QTest::newRow("twelve of them") << u"50000元/月×12"_s << u"600000元"_s << true;
        QTest::newRow("another pay") << u"60万元"_s << u"480000"_s << false;
        QTest::newRow("another month's") << u"40000元/月"_s << u"600000"_s << false;
        QTest::newRow("no amount") << u"面议"_s << u"600000"_s << true;
    }

    void payGoesByWhatItComesToInAYear()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(comparedPay(one, other).same, "same");
    }

    void degreesAreUnderstoodInBothLanguages_data()
    {
        QTest::addColumn<QString>("degree");
        QTest::addColumn<int>("rank");
        QTest::newRow("code") << u"master"_s << 2;
        QTest::newRow("Chinese bachelor") << u"文学学士"_s << 1;
        QTest::newRow("Chinese doctor") << u"博士"_s << 3;
        QTest::newRow("short") << u"Ph.D."_s << 3;
        QTest::newRow("long") << u"Bachelor of Arts"_s << 1;
        QTest::newRow("business") << u"M.B.A."_s << 2;
        QTest::newRow("none") << u"diploma"_s << 0;
    }

    void degreesAreUnderstoodInBothLanguages()
    {
        QFETCH(QString, degree);
        QTEST(rankOfDegree(degree), "rank");
    }

    void wordsOfTwoScriptsAreNotCompared()
    {
        QVERIFY(comparedWords(u"质量经理"_s, u"Quality manager"_s).same);
        QVERIFY(comparedWords(u"质量 经理。"_s, u"质量经理"_s).same);
        QVERIFY(!comparedWords(u"Quality manager"_s, u"Sales manager"_s).same);
        QVERIFY(comparedCountries(u"GBR"_s, u"United Kingdom"_s).same);
        QVERIFY(!comparedCountries(u"GBR"_s, u"法国"_s).same);
    }
};

static const support::Registered<TstComparison> registered;

#include "tst_comparison.moc"

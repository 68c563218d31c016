// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/follow_up.h"
#include "shipped_rules.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace core::workflow;
using namespace workflow_tests;
using core::rulebook::Facts;

class TstFollowUp : public QObject
{
    Q_OBJECT

    static Facts facts(const QString& procedure, const QString& city = u"shenzhen"_s)
    {
        Facts facts;
        facts.set(u"on"_s, QDate(2026, 8, 10));
        facts.set(u"city"_s, city);
        facts.set(u"class"_s, u"B"_s);
        facts.set(u"procedure"_s, procedure);
        return facts;
    }

    static std::optional<FilingDay> filingOf(const Facts& given)
    {
        const auto day = filingDay(rulesOf(given.text(u"city"_s), QDate(2026, 8, 10)), calendar(), given);
        return day.ok() ? *day : std::nullopt;
    }

    static QList<ProposedCase> proposedFor(const Facts& given)
    {
        const auto cases = followUps(rulesOf(given.text(u"city"_s), QDate(2026, 8, 10)), calendar(), given);
        return cases.ok() ? *cases : QList<ProposedCase>();
    }

    static QStringList codes(const QList<ProposedCase>& cases)
    {
        QStringList codes;
        for (const ProposedCase& each : cases) {
            codes.append(u"%1 %2%3"_s.arg(each.procedure, each.kind, each.comesFirst ? u" first"_s : QString()));
        }
        return codes;
    }

private Q_SLOTS:
    /// Week W6 and domain §3 D09, D10: the decision falls on a working day before residence expiry − 30 days (here 1
    /// October, the first day of the holiday), counted back over Mid-Autumn (25 to 27 September) and the worked Sunday
    /// of 20 September.
    void anExtensionIsFiledSoThatItsDecisionComesInTime_data()
    {
        QTest::addColumn<QString>("city");
        QTest::addColumn<QDate>("by");
        QTest::newRow("Shenzhen, 5 + 7 working days") << u"shenzhen"_s << QDate(2026, 9, 14);
        QTest::newRow("Beijing, 3 + 2 + 3 working days") << u"beijing"_s << QDate(2026, 9, 18);
    }

    void anExtensionIsFiledSoThatItsDecisionComesInTime()
    {
        QFETCH(QString, city);
        Facts given = facts(u"extension"_s, city);
        given.set(u"permit.expiresOn"_s, QDate(2026, 10, 31));
        given.set(u"residence.expiresOn"_s, QDate(2026, 10, 31));
        const auto day = filingOf(given);
        QVERIFY(day.has_value());
        QTEST(day->by, "by");
        QCOMPARE(day->deadline, u"D10"_s);
        QVERIFY(!day->provisional);
        QVERIFY(!day->sources.isEmpty());
        QCOMPARE(day->derivation.last().date, day->by);
    }

    void withoutAResidencePermitThePermitsOwnEndSetsTheDay()
    {
        Facts given = facts(u"extension"_s);
        given.set(u"permit.expiresOn"_s, QDate(2026, 10, 31));
        const auto day = filingOf(given);
        QVERIFY(day.has_value());
        QCOMPARE(day->deadline, u"D09"_s);
        QCOMPARE(day->by, QDate(2026, 9, 30)); // due on National Day: file by the working day before
        QCOMPARE(day->opens, QDate(2026, 8, 2));
    }

    void whatIsFiledHasNoFilingDay()
    {
        Facts given = facts(u"change"_s);
        given.set(u"eventOn"_s, QDate(2026, 9, 18));
        QCOMPARE(filingOf(given)->by, QDate(2026, 10, 9)); // ten working days, domain §3.1
        given.set(u"submittedOn"_s, QDate(2026, 9, 21));
        QVERIFY(!filingOf(given).has_value());
    }

    /// D16 to D19 say what a paper has to be on the day of filing: nobody files because a passport ends in years.
    void whatAPaperHasToBeIsNoDutyToFile()
    {
        Facts given = facts(kOverseas);
        given.set(u"passport.expiresOn"_s, QDate(2031, 5, 4));
        QVERIFY(!filingOf(given).has_value());
        given = facts(u"extension"_s);
        given.set(u"permit.expiresOn"_s, QDate(2026, 10, 31));
        given.set(u"passport.expiresOn"_s, QDate(2031, 5, 4));
        QCOMPARE(filingOf(given)->deadline, u"D09"_s);
        given.set(u"passport.expiresOn"_s, QDate(2027, 3, 1)); // six months left until 1 September
        QCOMPARE(filingOf(given)->deadline, u"D19"_s);
        QCOMPARE(filingOf(given)->by, QDate(2026, 9, 1));
        QCOMPARE(filingOf(given)->opens, QDate(2026, 8, 2));
    }

    void eachProcedureBringsWhatThePacksSay_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("extension") << u"extension"_s << QStringList{u"residence-extension then"_s};
        QTest::newRow("change") << u"change"_s << QStringList{u"residence-change then"_s};
        QTest::newRow("cancellation") << u"cancellation"_s << QStringList{u"residence-cancellation then"_s};
        QTest::newRow("transfer") << u"transfer"_s
                                  << QStringList{u"cancellation transfer first"_s, u"residence-change then"_s};
        QTest::newRow("overseas, dates as they are") << kOverseas << QStringList{};
    }

    void eachProcedureBringsWhatThePacksSay()
    {
        QFETCH(QString, procedure);
        for (const QString& city :
            {u"national"_s, u"beijing"_s, u"shanghai"_s, u"shenzhen"_s, u"guangzhou"_s}) {
            const QList<ProposedCase> cases = proposedFor(facts(procedure, city));
            QTEST(codes(cases), "expected");
            for (const ProposedCase& each : cases) {
                QVERIFY(!each.because.isEmpty());
                QVERIFY(!each.sources.isEmpty());
            }
        }
    }

    /// The passport's change: the permit within ten working days (D11), the residence permit within ten days (D12).
    void theOtherCaseIsDatedByWhatThePersonHolds()
    {
        Facts given = facts(u"change"_s);
        given.set(u"eventOn"_s, QDate(2026, 9, 18));
        given.set(u"submittedOn"_s, QDate(2026, 9, 21));
        const QList<ProposedCase> cases = proposedFor(given);
        QCOMPARE(cases.size(), 1);
        QCOMPARE(cases.first().filing->deadline, u"D12"_s);
        QCOMPARE(cases.first().filing->by, QDate(2026, 9, 28));
    }

    void changedContractDatesMeanToCancelAndApplyAnew()
    {
        Facts given = facts(kOverseas);
        given.set(u"submittedOn"_s, QDate(2026, 8, 3));
        given.set(u"wants"_s, u"change-contract-dates"_s);
        QCOMPARE(codes(proposedFor(given)), QStringList{u"new-overseas replaces"_s});
        given.set(u"passport.expiresOn"_s, QDate(2031, 5, 4));
        QVERIFY(!proposedFor(given).first().filing.has_value()); // as soon as it can be: no rule sets a day
        given.set(u"notice.state"_s, u"approved"_s);
        QCOMPARE(codes(proposedFor(given)), (QStringList{u"cancellation then"_s, u"new-overseas replaces"_s}));
    }

    void casesThatExcludeEachOtherClashBothWays()
    {
        const auto& rules = rulesOf(u"shenzhen"_s);
        QVERIFY(clashBetween(rules, u"extension"_s, u"cancellation"_s).has_value());
        const auto clash = clashBetween(rules, u"cancellation"_s, u"extension"_s);
        QVERIFY(clash.has_value());
        QVERIFY(!clash->because.isEmpty());
        QCOMPARE(clash->sources.first().source, u"BJ"_s);
        QVERIFY(clashBetween(rules, u"change"_s, u"change"_s).has_value());
        QVERIFY(!clashBetween(rules, u"transfer"_s, u"cancellation"_s).has_value());
        QVERIFY(!clashBetween(rules, u"extension"_s, u"residence-extension"_s).has_value());
    }
};

static const support::Registered<TstFollowUp> registered;

#include "tst_follow_up.moc"

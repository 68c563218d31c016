// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/contract_planner.h"
#include "shipped_rules.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace core::workflow;
using namespace workflow_tests;
using core::rulebook::Facts;
using core::rulebook::Severity;

/// Week W13. Days counted by hand from domain §3.1: 2026-10-01 to 07 is free, 2026-10-10 and 2026-09-20 are worked.
class TstContractPlanner : public QObject
{
    Q_OBJECT

    static Facts facts(const QString& city, QDate startsOn)
    {
        Facts facts;
        facts.set(u"on"_s, QDate(2026, 8, 10));
        facts.set(u"city"_s, city);
        facts.set(u"class"_s, u"B"_s);
        facts.set(u"procedure"_s, kOverseas);
        facts.set(u"contract.startsOn"_s, startsOn);
        return facts;
    }

    static core::Result<ContractPlan> planFor(const Facts& given, const ChosenSettings& chosen = {})
    {
        return planContract(rulesOf(given.text(u"city"_s), QDate(2026, 8, 10)), calendar(), given, chosen);
    }

private Q_SLOTS:
    void theDaysToFileFollowFromTheStart_data()
    {
        QTest::addColumn<QString>("city");
        QTest::addColumn<QDate>("latest");
        QTest::addColumn<Severity>("window");
        QTest::newRow("Shenzhen, 5 + 7 working days") << u"shenzhen"_s << QDate(2026, 9, 24) << Severity::Blocker;
        QTest::newRow("Beijing, 3 + 2 + 5 working days") << u"beijing"_s << QDate(2026, 9, 29) << Severity::Note;
        QTest::newRow("Shanghai, 5 + 2 + 4 working days") << u"shanghai"_s << QDate(2026, 9, 28) << Severity::Note;
    }

    void theDaysToFileFollowFromTheStart()
    {
        QFETCH(QString, city);
        const auto plan = planFor(facts(city, {2026, 11, 2}));
        QVERIFY(plan.ok());
        QCOMPARE(plan->visaDays, 14);
        QCOMPARE(plan->decided->date, QDate(2026, 10, 19));
        QTEST(plan->latest->date, "latest");
        QCOMPARE(plan->latest->derivation.last().date, plan->latest->date);
        QCOMPARE(plan->earliest->date, QDate(2026, 8, 4)); // 90 days before the start (D02)
        QCOMPARE(plan->earliest->sources.first().source, u"S1"_s);
        QTEST(plan->windowSeverity, "window");
        QCOMPARE(plan->windowDays, 90);
        QVERIFY(!plan->tooLate);
        QVERIFY(!plan->locked);
    }

    void theVisasTimeIsTheOfficesChoice()
    {
        const auto plan = planFor(facts(u"shenzhen"_s, {2026, 11, 2}), {{u"visa-days"_s, 30}});
        // 3 October lies in the holiday: decided on 30 September, 12 working days back from there.
        QCOMPARE(plan->decided->date, QDate(2026, 9, 30));
        QCOMPARE(plan->latest->date, QDate(2026, 9, 14));
    }

    /// Domain §12: 0 to 90 days from the submission, both sides, or off.
    void whereNoWindowIsLookedAtNoFirstDayIsTold()
    {
        const Facts given = facts(u"shenzhen"_s, {2026, 11, 2});
        QVERIFY(!planFor(given, {{u"contract-window"_s, u"off"_s}})->earliest.has_value());
        QCOMPARE(planFor(given, {{u"contract-window"_s, u"both-sides"_s}})->earliest->date, QDate(2026, 8, 4));
    }

    void aStartThatCannotBeMetAnyMoreIsToldSo()
    {
        const auto plan = planFor(facts(u"shenzhen"_s, {2026, 8, 31}));
        QVERIFY(plan->tooLate);
    }

    void aYearWithoutCalendarMakesThePlanProvisional()
    {
        const auto plan = planFor(facts(u"shenzhen"_s, {2027, 2, 1}));
        QVERIFY(plan->latest->provisional);
    }

    void whoeverIsInChinaNeedsNoVisa()
    {
        Facts given = facts(u"shenzhen"_s, {2026, 11, 2});
        given.set(u"procedure"_s, u"new-domestic"_s);
        const auto plan = planFor(given);
        QCOMPARE(plan->visaDays, 0);
        QCOMPARE(plan->decided->date, QDate(2026, 11, 2));
        QVERIFY(!plan->earliest.has_value());
    }

    /// Domain §3 D09: 30 days before the permit ends, from 90 days before; Beijing opens 120 days before.
    void anExtensionIsFiledWithinItsWindow_data()
    {
        QTest::addColumn<QString>("city");
        QTest::addColumn<QDate>("earliest");
        QTest::newRow("Beijing") << u"beijing"_s << QDate(2026, 8, 3);
        QTest::newRow("Shenzhen") << u"shenzhen"_s << QDate(2026, 9, 2);
    }

    void anExtensionIsFiledWithinItsWindow()
    {
        QFETCH(QString, city);
        Facts given = facts(city, {2026, 12, 2});
        given.set(u"procedure"_s, u"extension"_s);
        given.set(u"permit.expiresOn"_s, QDate(2026, 12, 1));
        const auto plan = planFor(given);
        QVERIFY(plan.ok());
        QCOMPARE(plan->latest->date, QDate(2026, 10, 30)); // the last working day before Sunday, 1 November
        QTEST(plan->earliest->date, "earliest");
        QVERIFY(!plan->tooLate);
    }

    void afterSubmissionTheDatesAreLocked()
    {
        Facts given = facts(u"shenzhen"_s, {2026, 11, 2});
        given.set(u"submittedOn"_s, QDate(2026, 8, 6));
        const auto plan = planFor(given);
        QVERIFY(plan->locked);
        QCOMPARE(plan->instead.size(), 1);
        QCOMPARE(plan->instead.first().procedure, kOverseas);
        QCOMPARE(plan->instead.first().kind, u"replaces"_s);
    }

    void withoutAStartThereIsNothingToPlan()
    {
        Facts given = facts(u"shenzhen"_s, {});
        const auto plan = planFor(given);
        QVERIFY(!plan.ok());
        QCOMPARE(plan.failure().code, core::FailureCode::MoveNeedsFact);
        QCOMPARE(plan.failure().args.value(u"facts"_s), u"contract.startsOn"_s);
    }
};

static const support::Registered<TstContractPlanner> registered;

#include "tst_contract_planner.moc"

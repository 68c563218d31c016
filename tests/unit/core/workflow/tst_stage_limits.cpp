// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/stage_limits.h"
#include "shipped_rules.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace core::workflow;
using namespace workflow_tests;
using core::rulebook::Facts;

/// Time limits of stages (domain §1.3), and what follows from them.
class TstStageLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStageIsTooLongFromTheDayAfterItsLimit_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("passed");
        // In pre-review since Monday 5 January 2026: five working days end on Monday the 12th.
        QTest::newRow("on the last day") << QDate(2026, 1, 12) << false;
        QTest::newRow("the day after") << QDate(2026, 1, 13) << true;
        QTest::newRow("long after") << QDate(2027, 2, 1) << true;
    }

    void aStageIsTooLongFromTheDayAfterItsLimit()
    {
        QFETCH(QDate, today);
        const core::domain::CaseRecord record = caseAt(u"pre-review"_s);
        const Facts facts = factsOf({record}, today);
        const auto passed = passedStageLimit(rulesOf(u"national"_s), calendar(), record, facts, today);
        QTEST(passed.has_value(), "passed");
        if (passed) {
            QCOMPARE(passed->due, QDate(2026, 1, 12));
            QCOMPARE(passed->lane, core::domain::Actor::Authority);
            QVERIFY(!passed->sources.isEmpty());
        }
    }

    void aStageWithoutALimitIsNeverTooLong()
    {
        const core::domain::CaseRecord record = caseAt(u"collecting"_s);
        const QDate today(2030, 1, 1);
        QVERIFY(!passedStageLimit(rulesOf(u"national"_s), calendar(), record, factsOf({record}, today), today));
    }

    void theWayToADecisionIsSummedUp_data()
    {
        QTest::addColumn<QString>("city");
        QTest::addColumn<QString>("permitClass");
        QTest::addColumn<int>("days");
        QTest::newRow("pre-review 5, review 20") << u"national"_s << u"B"_s << 25;
        QTest::newRow("pre-review 3, acceptance 2, decision 3") << u"beijing"_s << u"B"_s << 8;
        QTest::newRow("class A: pre-review 1") << u"beijing"_s << u"A"_s << 6;
        QTest::newRow("pre-review 5, promised 7") << u"shenzhen"_s << u"C"_s << 12;
    }

    void theWayToADecisionIsSummedUp()
    {
        QFETCH(QString, city);
        QFETCH(QString, permitClass);
        Facts facts;
        facts.set(u"class"_s, permitClass);
        const auto days = decisionWorkingDays(rulesOf(city), u"extension"_s, facts);
        QVERIFY(days.has_value());
        QTEST(*days, "days");
    }
};

static const support::Registered<TstStageLimits> registered;

#include "tst_stage_limits.moc"

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

    /// What an office chose (setting count-start-day): Monday the 5th is the first of the five days.
    void theFirstDayCountsWhereTheOfficeChoseSo()
    {
        const core::domain::CaseRecord record = caseAt(u"pre-review"_s);
        const ChosenSettings included{{u"count-start-day"_s, u"include"_s}};
        const auto limit =
            stageLimit(rulesOf(u"national"_s), calendar(), record, factsOf({record}, record.stageSince), included);
        QCOMPARE(limit->due, QDate(2026, 1, 9));
    }

    /// Domain §3 D06, §7.4: Shanghai promises seven working days, the law gives fifteen days; both are told.
    void shanghaisPromiseStandsBesideTheLaw_data()
    {
        QTest::addColumn<QString>("procedure");
        for (const QString& procedure :
            {kOverseas, u"reissue-notice"_s, u"residence-new"_s, u"residence-extension"_s, u"residence-change"_s}) {
            QTest::newRow(qPrintable(procedure)) << procedure;
        }
    }

    void shanghaisPromiseStandsBesideTheLaw()
    {
        QFETCH(QString, procedure);
        core::domain::CaseRecord record = caseAt(u"residence-filed"_s);
        record.procedure = procedure;
        record.residenceFiledOn = QDate(2026, 3, 2);
        const Facts facts = factsOf({record}, QDate(2026, 3, 3));
        const auto limit = stageLimit(rulesOf(u"shanghai"_s), calendar(), record, facts);
        QCOMPARE(limit->due, QDate(2026, 3, 11));
        QCOMPARE(limit->alternatives.size(), 1);
        QCOMPARE(limit->alternatives.first().due, QDate(2026, 3, 17));
        QCOMPARE(limit->alternatives.first().sources.first().source, u"EEL"_s);
        const auto elsewhere = stageLimit(rulesOf(u"national"_s), calendar(), record, facts);
        QCOMPARE(elsewhere->due, QDate(2026, 3, 17));
        QVERIFY(elsewhere->alternatives.isEmpty());
    }

    void theWayToADecisionIsSummedUp_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("city");
        QTest::addColumn<QString>("permitClass");
        QTest::addColumn<int>("days");
        const QString extension = u"extension"_s;
        QTest::newRow("pre-review 5, review 20") << extension << u"national"_s << u"B"_s << 25;
        QTest::newRow("pre-review 3, acceptance 2, decision 3") << extension << u"beijing"_s << u"B"_s << 8;
        QTest::newRow("class A: pre-review 1") << extension << u"beijing"_s << u"A"_s << 6;
        QTest::newRow("pre-review 5, promised 7") << extension << u"shenzhen"_s << u"C"_s << 12;
        QTest::newRow("pre-review 5, originals 2, review 4") << kOverseas << u"shanghai"_s << u"B"_s << 11;
        QTest::newRow("not what follows the decision") << kOverseas << u"beijing"_s << u"B"_s << 10;
        QTest::newRow("the residence permit, promised 7") << u"residence-new"_s << u"shanghai"_s << u"B"_s << 7;
        QTest::newRow("registration") << u"employer-registration"_s << u"beijing"_s << QString() << 3;
    }

    void theWayToADecisionIsSummedUp()
    {
        QFETCH(QString, procedure);
        QFETCH(QString, city);
        QFETCH(QString, permitClass);
        Facts facts;
        facts.set(u"class"_s, permitClass);
        const auto time = decisionTime(rulesOf(city), procedure, facts);
        QVERIFY(time.has_value() && !time->sources.isEmpty());
        QTEST(time->workingDays, "days");
    }
};

static const support::Registered<TstStageLimits> registered;

#include "tst_stage_limits.moc"

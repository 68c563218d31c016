// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/next_step.h"
#include "shipped_rules.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace core::workflow;
using namespace workflow_tests;
using core::domain::Actor;
using core::domain::CaseRecord;

class TstNextStep : public QObject
{
    Q_OBJECT

    static NextStep stepOf(const CaseRecord& record, QDate today = kToday)
    {
        const MoveContext context = fullContext(record);
        const auto dated = deadlines(rulesOf(record.city), calendar(), context.facts);
        const auto step = nextStep(rulesOf(record.city), calendar(), record, context, dated->deadlines, today);
        return step.ok() ? *step : NextStep();
    }

private Q_SLOTS:
    void itIsTheStraightMoveByTheStagesLane()
    {
        const NextStep step = stepOf(caseAt(u"confirmation"_s));
        QCOMPARE(step.lane, Actor::Individual);
        QCOMPARE(step.to, u"sealing"_s);
        QVERIFY(step.by.isNull());
        QVERIFY(!step.because.isEmpty());
    }

    void theDeadlineThatTheMoveAnswersSetsTheDay()
    {
        CaseRecord record = caseAt(u"notice-sent"_s);
        record.noticeIssuedOn = QDate(2026, 1, 31);
        NextStep step = stepOf(record);
        QCOMPARE(step.deadline, u"D01"_s);
        QCOMPARE(step.by, QDate(2026, 4, 30));
        QVERIFY(!step.isExpected);

        record = caseAt(u"lodging-registered"_s, u"guangzhou"_s, u"C"_s);
        record.enteredOn = QDate(2026, 9, 2);
        record.lodgingRegisteredOn = QDate(2026, 9, 3);
        step = stepOf(record);
        QCOMPARE(step.deadline, u"D07"_s);
        QCOMPARE(step.by, QDate(2026, 9, 30));
        QVERIFY(!step.overdue);
        QVERIFY(stepOf(record, QDate(2026, 10, 3)).overdue);
    }

    void ofTheAuthorityAnAnswerIsExpectedWithinItsWorkingDays()
    {
        CaseRecord record = caseAt(u"pre-review"_s);
        record.stageSince = QDate(2026, 2, 10);
        NextStep step = stepOf(record);
        QVERIFY(step.isExpected);
        QCOMPARE(step.by, QDate(2026, 2, 24)); // 5 working days over the Spring Festival (domain §3.1)

        record = caseAt(u"in-review"_s, u"shenzhen"_s);
        record.acceptedOn = QDate(2026, 9, 18);
        record.stageSince = QDate(2026, 9, 22);
        step = stepOf(record);
        QCOMPARE(step.by, calendar().addWorkingDays(record.acceptedOn, 7).date);
        QVERIFY(step.deadline.isEmpty());
    }

    void whatStandsInTheWayIsTold()
    {
        const CaseRecord record = caseAt(u"pre-review-returned"_s);
        MoveContext context = fullContext(record);
        context.openDefects = 2;
        const auto step = nextStep(rulesOf(u"national"_s), calendar(), record, context, {}, kToday);
        QCOMPARE(step->hindrance->code, core::FailureCode::DefectsOpen);
    }

    void anEndedCaseHasNone()
    {
        CaseRecord record = caseAt(u"closed"_s);
        record.status = core::domain::CaseStatus::Closed;
        const NextStep step = stepOf(record);
        QVERIFY(step.act.isEmpty());
        QVERIFY(step.by.isNull());
    }
};

static const support::Registered<TstNextStep> registered;

#include "tst_next_step.moc"

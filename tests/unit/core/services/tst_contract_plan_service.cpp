// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/contract_plan_service.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

/// When to file so that a contract begins as wanted (week W13). The office stands on Monday 2 March 2026.
class TstContractPlanService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseIsPlannedBeforeItIsOpened();
    void theSamePlanHoldsForTheCaseThatIsOpened();
    void whatTheOfficeOrTheClientChoseIsCountedWith();
    void afterSubmissionApplyingAnewIsOffered();
    void withoutAStartNothingIsPlanned();
};

/// From 20 April back: 14 days for the visa lead into Qingming (4 to 6 April), so that it is decided on Friday 3 April;
/// from there Shenzhen's 5 + 7 working days.
void TstContractPlanService::aCaseIsPlannedBeforeItIsOpened()
{
    support::OfficeFixture fixture;
    CaseOpening opening;
    opening.procedure = u"new-overseas"_s;
    opening.city = u"shenzhen"_s;
    opening.permitClass = u"B"_s;
    opening.contractStartsOn = QDate(2026, 4, 20);
    const auto plan = ContractPlanService(fixture.office()).planFor(opening);
    QVERIFY(plan.ok());
    QCOMPARE(plan->visaDays, 14);
    QCOMPARE(plan->decided->date, QDate(2026, 4, 3));
    QCOMPARE(plan->decisionWorkingDays, 12);
    QCOMPARE(plan->latest->date, QDate(2026, 3, 18));
    QCOMPARE(plan->earliest->date, QDate(2026, 1, 20));
    QVERIFY(!plan->tooLate);
    QVERIFY(!plan->locked);
}

void TstContractPlanService::theSamePlanHoldsForTheCaseThatIsOpened()
{
    support::OfficeFixture fixture;
    const CaseOpening opening = fixture.opening();
    ContractPlanService plans(fixture.office());
    const auto before = plans.planFor(opening);
    const auto id = CaseService(fixture.office()).open(opening);
    const auto after = plans.planOf(*id);
    QVERIFY(before.ok() && after.ok());
    QCOMPARE(after->latest->date, before->latest->date);
    QCOMPARE(after->earliest->date, before->earliest->date);
    fixture.clock().setToday(QDate(2026, 3, 19));
    QVERIFY(plans.planOf(*id)->tooLate);
}

/// 30 days for the visa lead to Saturday 21 March, so that it is decided on the 20th; 12 working days back is 4 March.
void TstContractPlanService::whatTheOfficeOrTheClientChoseIsCountedWith()
{
    support::OfficeFixture fixture;
    const CaseOpening opening = fixture.opening();
    ContractPlanService plans(fixture.office());
    const auto id = CaseService(fixture.office()).open(opening);
    fixture.choose(u"visa-days"_s, u"30"_s);
    fixture.choose(u"contract-window-days"_s, u"60"_s, opening.employer);
    for (const auto& plan : {plans.planFor(opening), plans.planOf(*id)}) {
        QVERIFY(plan.ok());
        QCOMPARE(plan->visaDays, 30);
        QCOMPARE(plan->decided->date, QDate(2026, 3, 20));
        QCOMPARE(plan->latest->date, QDate(2026, 3, 4));
        QCOMPARE(plan->earliest->date, QDate(2026, 2, 19));
    }
    CaseOpening ofNobody = opening;
    ofNobody.employer = {};
    const auto office = plans.planFor(ofNobody);
    QVERIFY(office.ok());
    QCOMPARE(office->visaDays, 30);
    QCOMPARE(office->earliest->date, QDate(2026, 1, 20)); // the client's choice is the client's alone
}

void TstContractPlanService::afterSubmissionApplyingAnewIsOffered()
{
    support::OfficeFixture fixture;
    const auto plan = ContractPlanService(fixture.office()).planOf(fixture.caseAt(u"pre-review"_s));
    QVERIFY(plan.ok());
    QVERIFY(plan->locked);
    QCOMPARE(plan->instead.size(), 1);
    QCOMPARE(plan->instead.first().procedure, u"new-overseas"_s);
    QVERIFY(!plan->instead.first().sources.isEmpty());

    const auto approved = ContractPlanService(fixture.office()).planOf(fixture.caseAt(u"notice-sent"_s));
    QCOMPARE(approved->instead.size(), 2); // the notice is cancelled first (domain §7.1, T16)
    QCOMPARE(approved->instead.first().procedure, u"cancellation"_s);
}

void TstContractPlanService::withoutAStartNothingIsPlanned()
{
    support::OfficeFixture fixture;
    CaseOpening opening = fixture.opening();
    opening.contractStartsOn = {};
    const auto plan = ContractPlanService(fixture.office()).planFor(opening);
    QVERIFY(!plan.ok());
    QCOMPARE(plan.failure().code, FailureCode::MoveNeedsFact);
}

static const support::Registered<TstContractPlanService> registered;

#include "tst_contract_plan_service.moc"

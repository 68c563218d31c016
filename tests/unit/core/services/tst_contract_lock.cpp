// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/case_fact_service.h"
#include "core/services/contract_plan_service.h"
#include "core/services/demo_walk.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

namespace {

template <typename T> QString codeOf(const Result<T>& result)
{
    return result.ok() ? u"done"_s : failureName(result.failure().code);
}

} // namespace

/// The dates of a contract that the authority has (S1 Q10, week W13).
class TstContractLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theContractsDatesAreLockedFromSubmissionUnlessReturned();
    void aReturnedCaseIsPlannedAnew();
};

void TstContractLock::theContractsDatesAreLockedFromSubmissionUnlessReturned()
{
    support::OfficeFixture fixture;
    CaseService cases(fixture.office());
    const CaseId id = fixture.caseAt(u"ready"_s);
    const auto startsAfter = [&](QDate wanted) {
        domain::CaseRecord edited = fixture.view(id).record;
        edited.contractStartsOn = wanted;
        return codeOf(cases.saveRecord(edited));
    };
    QCOMPARE(startsAfter({2026, 5, 4}), u"done"_s);
    QVERIFY(demo::goOn(fixture.office(), id).ok());
    const QStringList before = fixture.rows();
    QCOMPARE(startsAfter({2026, 5, 11}), u"move-not-allowed"_s);
    QCOMPARE(codeOf(CaseFactService(fixture.office()).save(id, {{u"contract.endsOn"_s, u"2029-05-03"_s}})),
        u"move-not-allowed"_s);
    QCOMPARE(codeOf(cases.advance(id,
                 {.to = u"pre-review-passed"_s, .on = {}, .facts = {{u"contract.startsOn"_s, u"2026-05-11"_s}}})),
        u"move-not-allowed"_s);
    QCOMPARE(fixture.rows(), before);
    QVERIFY(cases.recordReturn(id, {.on = fixture.office().today()}).ok());
    QCOMPARE(startsAfter({2026, 5, 11}), u"done"_s);
    QCOMPARE(fixture.view(id).record.contractStartsOn, QDate(2026, 5, 11));
}

/// What the service lets be mended the plan does not call locked.
void TstContractLock::aReturnedCaseIsPlannedAnew()
{
    support::OfficeFixture fixture;
    ContractPlanService plans(fixture.office());
    const CaseId id = fixture.caseAt(u"pre-review"_s);
    QVERIFY(plans.planOf(id)->locked);
    QVERIFY(CaseService(fixture.office()).recordReturn(id, {.on = fixture.office().today()}).ok());
    const auto plan = plans.planOf(id);
    QVERIFY(plan.ok());
    QVERIFY(!plan->locked);
    QVERIFY(plan->instead.isEmpty());
}

static const support::Registered<TstContractLock> registered;

#include "tst_contract_lock.moc"

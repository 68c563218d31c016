// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

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

CaseReturn returnWithTwoDefects()
{
    CaseReturn details;
    details.on = QDate(2026, 3, 2);
    details.text = u"两处需补正"_s;
    details.dueOn = QDate(2026, 3, 12);
    details.defects = {
        {u"R35"_s, u"护照页模糊"_s, domain::Actor::Individual}, {u"R36"_s, u"合同无门牌号"_s, domain::Actor::Employer}};
    return details;
}

} // namespace

/// What the authority sends back: rounds, defects, and the day to submit again (domain §1.2, §9; week W5).
class TstCaseReturns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnHoldsSeveralDefects();
    void returnWithAnUnknownReasonIsRefused();
    void resubmissionIsBarredUntilEveryDefectIsDoneOrWaived();
    void waivingWantsAReason();
    void aReturnBeforeTheIntegrationHasItsReasons();
    void theDayToSubmitAgainSaysWhy();
    void withoutADayThereIsNoneToPlanBy();
    void theNextStepIsDueWhenTheAuthoritySays();
    void aDayToSubmitAgainBeforeTheReturnIsRefused();
};

void TstCaseReturns::returnHoldsSeveralDefects()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"pre-review"_s);
    const auto returned = CaseService(fixture.office()).recordReturn(id, returnWithTwoDefects());
    QVERIFY(returned.ok());
    const CaseView view = fixture.view(id);
    QCOMPARE(view.record.stage, u"pre-review-returned"_s);
    QCOMPARE(view.record.status, domain::CaseStatus::Returned);
    QCOMPARE(view.record.authorityStatus, domain::AuthorityStatus::ReturnedFromPreReview);
    QCOMPARE(view.returns.size(), 1);
    QCOMPARE(view.returns.first().record.round, 1);
    QCOMPARE(view.returns.first().record.stage, u"pre-review"_s);
    QCOMPARE(view.returns.first().defects.size(), 2);
}

void TstCaseReturns::returnWithAnUnknownReasonIsRefused()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"pre-review"_s);
    CaseReturn details = returnWithTwoDefects();
    details.defects[0].reason = u"R99"_s;
    QCOMPARE(codeOf(CaseService(fixture.office()).recordReturn(id, details)), u"value-unknown"_s);
    QCOMPARE(fixture.view(id).record.stage, u"pre-review"_s);
}

void TstCaseReturns::resubmissionIsBarredUntilEveryDefectIsDoneOrWaived()
{
    support::OfficeFixture fixture;
    CaseService cases(fixture.office());
    const CaseId id = fixture.caseAt(u"pre-review"_s);
    QVERIFY(cases.recordReturn(id, returnWithTwoDefects()).ok());
    const QList<domain::Defect> defects = fixture.view(id).returns.first().defects;
    const CaseMove again{.to = u"pre-review"_s, .actor = domain::Actor::Agency, .on = {}, .facts = {}};
    QCOMPARE(codeOf(cases.advance(id, again)), u"defects-open"_s);
    QVERIFY(cases.closeDefect(defects.at(0).id, QDate(2026, 3, 2)).ok());
    QCOMPARE(codeOf(cases.advance(id, again)), u"defects-open"_s);
    QVERIFY(cases.waiveDefect(defects.at(1).id, u"门牌号见营业执照"_s).ok());
    QVERIFY(cases.advance(id, again).ok());
    const CaseView view = fixture.view(id);
    QCOMPARE(view.record.round, 2);
    QCOMPARE(view.record.status, domain::CaseStatus::Open);
    QCOMPARE(view.returns.first().record.resubmittedOn, QDate(2026, 3, 2));
}

void TstCaseReturns::waivingWantsAReason()
{
    support::OfficeFixture fixture;
    CaseService cases(fixture.office());
    const CaseId id = fixture.caseAt(u"pre-review"_s);
    QVERIFY(cases.recordReturn(id, returnWithTwoDefects()).ok());
    const DefectId defect = fixture.view(id).returns.first().defects.first().id;
    QCOMPARE(codeOf(cases.waiveDefect(defect, u"  "_s)), u"value-empty"_s);
}

/// Domain §9: what the card integration left as it was could be the reason before it too.
void TstCaseReturns::aReturnBeforeTheIntegrationHasItsReasons()
{
    support::OfficeFixture fixture;
    fixture.clock().setToday(QDate(2024, 11, 18));
    CaseOpening opening = fixture.opening();
    opening.procedure = u"old-notice"_s;
    CaseService cases(fixture.office());
    const auto id = cases.open(opening);
    QVERIFY(id.ok());
    while (fixture.view(*id).record.stage != "pre-review"_L1) {
        QVERIFY(demo::goOn(fixture.office(), *id).ok());
    }
    CaseReturn details = returnWithTwoDefects();
    details.on = QDate(2024, 11, 18);
    details.dueOn = QDate(2024, 11, 25);
    QVERIFY(cases.recordReturn(*id, details).ok());
    const ReturnView returned = fixture.view(*id).returns.first();
    QCOMPARE(returned.defects.size(), 2);
    for (const rulebook::Citation& each : returned.due.sources) {
        QVERIFY2(each.source != "S1"_L1 && each.source != "S3"_L1, qPrintable(each.source));
    }
}

/// The day is the authority's: why it is that day are the defects, and how to plan for it is the calendar's.
void TstCaseReturns::theDayToSubmitAgainSaysWhy()
{
    support::OfficeFixture fixture;
    CaseService cases(fixture.office());
    const CaseId id = fixture.caseAt(u"pre-review"_s);
    CaseReturn details = returnWithTwoDefects();
    details.dueOn = QDate(2026, 3, 15); // a Sunday
    QVERIFY(cases.recordReturn(id, details).ok());
    const ReturnView returned = fixture.view(id).returns.first();
    QCOMPARE(returned.due.planBy, QDate(2026, 3, 13));
    QCOMPARE(returned.due.derivation.first().date, QDate(2026, 3, 15));
    QCOMPARE(returned.due.derivation.last().date, QDate(2026, 3, 13));
    const QString zh = returned.due.because.zh;
    QVERIFY(zh.contains(u"扫描件"_s) && zh.contains(u"关键信息"_s));
    QVERIFY2(zh.count(u'。') == 1 && !zh.contains(u' '), qPrintable(zh)); // each reason a sentence of its own
    QCOMPARE(returned.due.because.en.count(u". "_s), 1);
    QVERIFY(!returned.due.sources.isEmpty());
    QVERIFY(cases.closeDefect(returned.defects.first().id, QDate(2026, 3, 2)).ok());
    QVERIFY(!fixture.view(id).returns.first().due.because.zh.contains(u"扫描件"_s));
}

void TstCaseReturns::withoutADayThereIsNoneToPlanBy()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"pre-review"_s);
    CaseReturn details = returnWithTwoDefects();
    details.dueOn = {};
    QVERIFY(CaseService(fixture.office()).recordReturn(id, details).ok());
    const ReturnDue due = fixture.view(id).returns.first().due;
    QVERIFY(due.planBy.isNull() && due.derivation.isEmpty());
    QVERIFY(!due.because.isEmpty());
}

void TstCaseReturns::theNextStepIsDueWhenTheAuthoritySays()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"pre-review"_s);
    QVERIFY(CaseService(fixture.office()).recordReturn(id, returnWithTwoDefects()).ok());
    const CaseView view = fixture.view(id);
    QCOMPARE(view.nextStep.by, view.returns.first().due.planBy);
    QVERIFY(view.nextStep.by <= QDate(2026, 3, 12));
    QCOMPARE(view.nextStep.because, view.returns.first().due.because);
}

void TstCaseReturns::aDayToSubmitAgainBeforeTheReturnIsRefused()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"pre-review"_s);
    CaseReturn details = returnWithTwoDefects();
    details.dueOn = details.on.addDays(-1);
    QCOMPARE(codeOf(CaseService(fixture.office()).recordReturn(id, details)), u"date-order"_s);
    QVERIFY(fixture.view(id).returns.isEmpty());
    details.dueOn = details.on; // the same day is hard, but can be
    QVERIFY(CaseService(fixture.office()).recordReturn(id, details).ok());
}

static const support::Registered<TstCaseReturns> registered;

#include "tst_case_returns.moc"

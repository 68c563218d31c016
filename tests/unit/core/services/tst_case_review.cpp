// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_fact_service.h"
#include "core/services/demo_walk.h"
#include "core/services/staff_service.h"
#include "core/services/undo_service.h"
#include "office_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;
using domain::AuthorityStatus;
using domain::StaffRole;

/// Four eyes before a case goes to the authority.
class TstCaseReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nobodyNeedsAReviewByDefault();
    void aCaseIsNotSubmittedWithoutAReview();
    void ownReviewDoesNotCount();
    void aReviewIsTakenBack();
    void whatChangesTheCaseMakesItStale_data();
    void whatChangesTheCaseMakesItStale();
    void whatLeavesTheCaseAloneLeavesTheReview();
    void anEndedCaseIsNotReviewed();

private:
    void reviewAs(StaffId staff);
    [[nodiscard]] CaseReview review() { return m_fixture->view(m_case).review; }
    /// A case at its last stage before submission.
    void bringToTheDoor();
    void change(const QString& what);

    std::unique_ptr<support::OfficeFixture> m_fixture;
    StaffId m_first;
    StaffId m_reviewer;
    CaseId m_case;
};

void TstCaseReview::init()
{
    m_fixture = std::make_unique<support::OfficeFixture>();
    m_first = m_fixture->office().actor();
    const auto added =
        StaffService(m_fixture->office()).save({.id = {}, .name = u"Jo Banks"_s, .role = StaffRole::Reviewer});
    QVERIFY(added.ok());
    m_reviewer = *added;
    bringToTheDoor();
}

void TstCaseReview::cleanup() { m_fixture.reset(); }

void TstCaseReview::bringToTheDoor()
{
    m_case = m_fixture->caseAt(u"collecting"_s);
    // The walk stops where only a review is missing.
    m_fixture->choose(u"review-before-submission"_s, u"yes"_s);
    while (demo::goOn(m_fixture->office(), m_case).ok()) {
    }
    QCOMPARE(m_fixture->view(m_case).record.authorityStatus, AuthorityStatus::None);
}

void TstCaseReview::reviewAs(StaffId staff)
{
    m_fixture->office().setActor(staff);
    QVERIFY(CaseService(m_fixture->office()).review(m_case).ok());
    m_fixture->office().setActor(m_first);
}

void TstCaseReview::nobodyNeedsAReviewByDefault()
{
    m_fixture->choose(u"review-before-submission"_s, u"no"_s);
    QVERIFY(!review().isWanted);
    QVERIFY(!m_fixture->view(m_case).nextStep.hindrance);
    QVERIFY(demo::goOn(m_fixture->office(), m_case).ok());
    QCOMPARE(m_fixture->view(m_case).record.authorityStatus, AuthorityStatus::Submitted);
}

void TstCaseReview::aCaseIsNotSubmittedWithoutAReview()
{
    QVERIFY(review().isMissing);
    QCOMPARE(demo::goOn(m_fixture->office(), m_case).failure().code, FailureCode::ReviewMissing);
    QCOMPARE(exitCodeOf(FailureCode::ReviewMissing), 5);
    const CaseView before = m_fixture->view(m_case);
    QVERIFY(before.nextStep.hindrance.has_value());
    QCOMPARE(before.nextStep.hindrance->code, FailureCode::ReviewMissing);

    reviewAs(m_reviewer);
    QVERIFY(!review().isMissing);
    QCOMPARE(review().by, m_reviewer);
    QVERIFY(review().at.isValid());
    QVERIFY(demo::goOn(m_fixture->office(), m_case).ok());
    QCOMPARE(m_fixture->view(m_case).record.authorityStatus, AuthorityStatus::Submitted);
}

void TstCaseReview::ownReviewDoesNotCount()
{
    reviewAs(m_first);
    QVERIFY(review().isMissing);
    QCOMPARE(review().by, m_first);
    QCOMPARE(demo::goOn(m_fixture->office(), m_case).failure().code, FailureCode::ReviewMissing);
    reviewAs(m_reviewer);
    reviewAs(m_first);
    QVERIFY(!review().isMissing);
    QCOMPARE(review().by, m_reviewer);
}

void TstCaseReview::aReviewIsTakenBack()
{
    reviewAs(m_reviewer);
    QVERIFY(UndoService(m_fixture->office()).undo().ok());
    QVERIFY(review().isMissing);
    QVERIFY(!review().by.isStored());
}

void TstCaseReview::whatChangesTheCaseMakesItStale_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"record", "facts", "material", "undo"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

void TstCaseReview::change(const QString& what)
{
    CaseService cases(m_fixture->office());
    if (what == "record"_L1) {
        domain::CaseRecord record = m_fixture->view(m_case).record;
        record.consulate = u"中国驻伦敦大使馆"_s;
        QVERIFY(cases.saveRecord(record).ok());
    } else if (what == "facts"_L1) {
        QVERIFY(CaseFactService(m_fixture->office()).save(m_case, {{u"contract.endsOn"_s, u"2028-03-19"_s}}).ok());
    } else if (what == "material"_L1) {
        domain::Material material = m_fixture->view(m_case).materials.first();
        material.note += u"!"_s;
        QVERIFY(cases.setMaterial(material).ok());
    } else {
        QVERIFY(UndoService(m_fixture->office()).undo().ok());
    }
}

void TstCaseReview::whatChangesTheCaseMakesItStale()
{
    QFETCH(QString, what);
    change(u"record"_s);
    reviewAs(m_reviewer);
    if (what == "undo"_L1) {
        change(what); // the review
        change(what); // what was done before it
        reviewAs(m_reviewer);
        QVERIFY(!review().isMissing);
        const QList<domain::CaseEvent> history = m_fixture->view(m_case).history;
        const auto undone = std::ranges::find(history, u"undo"_s, &domain::CaseEvent::act);
        QVERIFY(UndoService(m_fixture->office()).undoAct(undone->id).ok());
    } else if (what == "record"_L1) {
        domain::CaseRecord record = m_fixture->view(m_case).record;
        record.consulate.clear();
        QVERIFY(CaseService(m_fixture->office()).saveRecord(record).ok());
    } else {
        change(what);
    }
    QVERIFY(review().isMissing);
    QCOMPARE(demo::goOn(m_fixture->office(), m_case).failure().code, FailureCode::ReviewMissing);
}

void TstCaseReview::whatLeavesTheCaseAloneLeavesTheReview()
{
    reviewAs(m_reviewer);
    QVERIFY(CaseService(m_fixture->office()).recordAuthorityCheck(m_case, {}).ok());
    QVERIFY(!review().isMissing);
}

void TstCaseReview::anEndedCaseIsNotReviewed()
{
    const QList<workflow::PossibleMove> moves = m_fixture->view(m_case).moves;
    const auto end = std::ranges::find_if(moves, &workflow::PossibleMove::endsCase);
    QVERIFY(end != moves.end());
    QVERIFY(CaseService(m_fixture->office()).advance(m_case, {.to = end->to, .actor = end->actors.first()}).ok());
    QCOMPARE(CaseService(m_fixture->office()).review(m_case).failure().code, FailureCode::CaseClosed);
}

static const support::Registered<TstCaseReview> registered;

#include "tst_case_review.moc"

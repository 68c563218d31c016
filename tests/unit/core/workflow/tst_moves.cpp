// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/moves.h"
#include "shipped_rules.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace core::workflow;
using namespace workflow_tests;
using core::FailureCode;
using core::domain::Actor;
using core::domain::AuthorityStatus;
using core::domain::CaseRecord;
using core::domain::CaseStatus;
using core::domain::MaterialState;

namespace {

core::Result<MoveDone> tryMove(
    const CaseRecord& record, const QString& to, Actor actor, QDate on, const QMap<QString, QString>& facts = {})
{
    return applyMove(rulesOf(record.city), record, fullContext(record), {to, actor, on, facts});
}

/// The record after a move that must succeed.
CaseRecord moved(
    const CaseRecord& record, const QString& to, Actor actor, QDate on, const QMap<QString, QString>& facts = {})
{
    const auto done = tryMove(record, to, actor, on, facts);
    if (!done) {
        qWarning("%s: %s", qPrintable(to), qPrintable(QStringList(done.failure().args.values()).join(u' ')));
    }
    return done.ok() ? done->record : CaseRecord();
}

} // namespace

class TstMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseOpensAtTheFirstStage()
    {
        CaseRecord draft = caseAt({});
        draft.openedOn = {};
        const auto record = openCase(rulesOf(u"national"_s), draft, Actor::Employer, kToday);
        QVERIFY(record.ok());
        QCOMPARE(record->stage, u"collecting"_s);
        QCOMPARE(record->status, CaseStatus::Open);
        QCOMPARE(record->authorityStatus, AuthorityStatus::None);
        QCOMPARE(record->openedOn, kToday);
        QVERIFY(record->packsUsed.contains(u"new-overseas-2024-12-01"_s));
    }

    void anIndividualCannotStartAnApplication()
    {
        const auto record = openCase(rulesOf(u"national"_s), caseAt({}), Actor::Individual, kToday);
        QCOMPARE(record.failure().code, FailureCode::MoveWrongActor);
    }

    void anUnknownProcedureOrClassDoesNotOpen()
    {
        CaseRecord draft = caseAt({});
        draft.permitClass.clear();
        QCOMPARE(openCase(rulesOf(u"national"_s), draft, Actor::Employer, kToday).failure().code,
            FailureCode::ValueEmpty);
        draft.permitClass = u"Z"_s;
        QCOMPARE(openCase(rulesOf(u"national"_s), draft, Actor::Employer, kToday).failure().code,
            FailureCode::ValueUnknown);
        draft.procedure = u"teleport"_s;
        QCOMPARE(openCase(rulesOf(u"national"_s), draft, Actor::Employer, kToday).failure().code,
            FailureCode::ProcedureUnknown);
    }

    void aCaseGoesFromCollectingToItsEnd()
    {
        CaseRecord record = caseAt(u"collecting"_s);
        record = moved(record, u"internal-review"_s, Actor::Agency, {2026, 1, 6});
        record = moved(record, u"confirmation"_s, Actor::Agency, {2026, 1, 7});
        record = moved(
            record, u"sealing"_s, Actor::Individual, {2026, 1, 8}, {{u"confirmation.signedOn"_s, u"2026-01-08"_s}});
        record = moved(record, u"ready"_s, Actor::Employer, {2026, 1, 9});
        record = moved(record, u"pre-review"_s, Actor::Agency, {2026, 1, 12});
        QCOMPARE(record.submittedOn, QDate(2026, 1, 12));
        QCOMPARE(record.authorityStatus, AuthorityStatus::Submitted);
        record = moved(record, u"pre-review-passed"_s, Actor::Agency, {2026, 1, 15});
        QCOMPARE(record.authorityCheckedOn, QDate(2026, 1, 15));
        record = moved(record, u"accepted"_s, Actor::Agency, {2026, 1, 16});
        record = moved(record, u"in-review"_s, Actor::Employer, {2026, 1, 19});
        record = moved(record, u"approved"_s, Actor::Agency, {2026, 1, 28});
        QCOMPARE(record.status, CaseStatus::Approved);
        QCOMPARE(record.approvedOn, QDate(2026, 1, 28));
        record = moved(record, u"documents-downloaded"_s, Actor::Agency, {2026, 1, 29},
            {{u"notice.issuedOn"_s, u"2026-01-28"_s}, {u"notice.number"_s, u"TZ-1"_s}});
        QCOMPARE(record.noticeIssuedOn, QDate(2026, 1, 28));
        QCOMPARE(record.noticeNumber, u"TZ-1"_s);
        record = moved(record, u"notice-sent"_s, Actor::Agency, {2026, 1, 30});
        record = moved(record, u"visa-obtained"_s, Actor::Individual, {2026, 2, 10});
        record = moved(record, u"entered"_s, Actor::Individual, {2026, 3, 1});
        record = moved(record, u"lodging-registered"_s, Actor::Individual, {2026, 3, 2});
        record = moved(record, u"residence-filed"_s, Actor::Individual, {2026, 3, 10});
        record =
            moved(record, u"closed"_s, Actor::Agency, {2026, 3, 24}, {{u"residence.newExpiresOn"_s, u"2027-03-23"_s}});
        QCOMPARE(record.stage, u"closed"_s);
        QCOMPARE(record.status, CaseStatus::Closed);
        QCOMPARE(record.outcome, u"approved"_s);
        QCOMPARE(record.closedOn, QDate(2026, 3, 24));
        QCOMPARE(record.enteredOn, QDate(2026, 3, 1));
        QCOMPARE(record.round, 1);
    }

    void guangzhouVerifiesClassesBAndCOnly()
    {
        const auto targetsFor = [](const QString& permitClass) {
            const CaseRecord record = caseAt(u"lodging-registered"_s, u"guangzhou"_s, permitClass);
            QStringList targets;
            const auto moves = allowedMoves(rulesOf(u"guangzhou"_s), record, fullContext(record));
            for (const PossibleMove& move : *moves) {
                targets.append(move.to);
            }
            return targets;
        };
        QCOMPARE(targetsFor(u"A"_s), (QStringList{u"residence-filed"_s, u"card-made"_s}));
        QCOMPARE(targetsFor(u"B"_s), (QStringList{u"verified"_s, u"card-made"_s}));
        QCOMPARE(targetsFor(u"C"_s), (QStringList{u"verified"_s, u"card-made"_s}));
        const CaseRecord record =
            moved(caseAt(u"lodging-registered"_s, u"shenzhen"_s, u"A"_s), u"verified"_s, Actor::Individual, kToday);
        QCOMPARE(record.verifiedOn, kToday);
    }

    void aReturnIsMendedBeforeItIsSubmittedAgain()
    {
        CaseRecord record = caseAt(u"in-review"_s);
        record.submittedOn = QDate(2026, 1, 2);
        const auto back = returnMove(rulesOf(u"national"_s), record, fullContext(record));
        QVERIFY(back.ok());
        QCOMPARE(back->to, u"review-returned"_s);
        record = moved(record, back->to, Actor::Agency, {2026, 1, 20});
        QCOMPARE(record.status, CaseStatus::Returned);
        QCOMPARE(record.authorityStatus, AuthorityStatus::ReturnedFromReview);

        MoveContext context = fullContext(record);
        const MoveInput again{u"pre-review"_s, Actor::Agency, QDate(2026, 1, 26), {}};
        for (int open = 3; open > 0; --open) {
            context.openDefects = open;
            const auto barred = applyMove(rulesOf(u"national"_s), record, context, again);
            QCOMPARE(barred.failure().code, FailureCode::DefectsOpen);
            QCOMPARE(barred.failure().args.value(u"count"_s), QString::number(open));
            const auto offered = allowedMoves(rulesOf(u"national"_s), record, context);
            QCOMPARE(offered->first().hindrance->code, FailureCode::DefectsOpen);
        }
        context.openDefects = 0;
        const auto done = applyMove(rulesOf(u"national"_s), record, context, again);
        QVERIFY(done.ok());
        QCOMPARE(done->record.round, 2);
        QCOMPARE(done->record.status, CaseStatus::Open);
        QCOMPARE(done->record.authorityStatus, AuthorityStatus::Submitted);
        QCOMPARE(done->record.submittedOn, QDate(2026, 1, 2));
        QVERIFY(!done->reversible);
    }

    void onlyTheAuthorityReturns()
    {
        const CaseRecord record = caseAt(u"collecting"_s);
        QCOMPARE(returnMove(rulesOf(u"national"_s), record, fullContext(record)).failure().code,
            FailureCode::MoveNotAllowed);
    }

    void anAnswerWithoutItsDayIsNotRecorded()
    {
        const auto done = tryMove(caseAt(u"pre-review-passed"_s), u"accepted"_s, Actor::Agency, {});
        QCOMPARE(done.failure().code, FailureCode::MoveNeedsFact);
        QCOMPARE(done.failure().args.value(u"facts"_s), u"acceptedOn"_s);
    }

    void theConfirmationNeedsTheSignedSheet()
    {
        const CaseRecord record = caseAt(u"confirmation"_s);
        const auto offered = allowedMoves(rulesOf(u"national"_s), record, fullContext(record));
        QCOMPARE(offered->first().askFor, QStringList{u"confirmation.signedOn"_s});
        const auto without = tryMove(record, u"sealing"_s, Actor::Individual, kToday);
        QCOMPARE(without.failure().code, FailureCode::MoveNeedsFact);
        const auto with =
            tryMove(record, u"sealing"_s, Actor::Individual, kToday, {{u"confirmation.signedOn"_s, u"2026-01-04"_s}});
        QVERIFY(with.ok());
        QCOMPARE(with->otherFacts.value(u"confirmation.signedOn"_s), u"2026-01-04"_s);
    }

    void theNoticesDayIsNeededUnlessItIsKnown()
    {
        CaseRecord record = caseAt(u"approved"_s);
        QCOMPARE(tryMove(record, u"documents-downloaded"_s, Actor::Agency, kToday).failure().code,
            FailureCode::MoveNeedsFact);
        record.noticeIssuedOn = kToday;
        QVERIFY(tryMove(record, u"documents-downloaded"_s, Actor::Agency, kToday).ok());
    }

    void materialsMustBeThereBeforeTheReviewIsPassed()
    {
        const CaseRecord record = caseAt(u"internal-review"_s);
        MoveContext context = fullContext(record);
        context.materials.insert(u"M05"_s, MaterialState::Asked);
        context.materials.remove(u"M08"_s);
        context.materials.remove(u"M01"_s); // signed later, at the confirmation
        const auto barred =
            applyMove(rulesOf(u"national"_s), record, context, {u"confirmation"_s, Actor::Agency, kToday, {}});
        QCOMPARE(barred.failure().code, FailureCode::MoveNeedsMaterial);
        QCOMPARE(barred.failure().args.value(u"materials"_s), u"M05, M08"_s);
        context.materials.insert(u"M05"_s, MaterialState::NotNeeded);
        context.materials.insert(u"M08"_s, MaterialState::Checked);
        QVERIFY(
            applyMove(rulesOf(u"national"_s), record, context, {u"confirmation"_s, Actor::Agency, kToday, {}}).ok());
    }

    void datesDoNotRunBackwards()
    {
        CaseRecord record = caseAt(u"visa-obtained"_s);
        record.visaObtainedOn = QDate(2026, 2, 10);
        const auto early = tryMove(record, u"entered"_s, Actor::Individual, QDate(2026, 2, 9));
        QCOMPARE(early.failure().code, FailureCode::DateOrder);
        QCOMPARE(early.failure().args.value(u"before"_s), u"visaObtainedOn"_s);
        QVERIFY(tryMove(record, u"entered"_s, Actor::Individual, QDate(2026, 2, 10)).ok());
    }

    void aCaseDoesNotEndBeforeItWasOpened()
    {
        CaseRecord record = caseAt(u"collecting"_s);
        record.openedOn = QDate(2026, 2, 10);
        const auto early = tryMove(record, u"withdrawn"_s, Actor::Agency, QDate(2026, 2, 9));
        QCOMPARE(early.failure().code, FailureCode::DateOrder);
        QCOMPARE(early.failure().args.value(u"before"_s), u"openedOn"_s);
        QVERIFY(tryMove(record, u"withdrawn"_s, Actor::Agency, QDate(2026, 2, 10)).ok());
    }

    void factsThatAreNoFactsAreRefused()
    {
        const CaseRecord record = caseAt(u"approved"_s);
        const QString to = u"documents-downloaded"_s;
        QCOMPARE(tryMove(record, to, Actor::Agency, kToday, {{u"notice.issuedOn"_s, u"soon"_s}}).failure().code,
            FailureCode::DateNotADate);
        QCOMPARE(tryMove(record, to, Actor::Agency, kToday, {{u"colour"_s, u"red"_s}}).failure().code,
            FailureCode::FieldUnknown);
    }

    void theSideExitsEndTheCaseWithTheirOutcome_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("to");
        QTest::addColumn<Actor>("actor");
        QTest::addColumn<CaseStatus>("status");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("withdrawn while collecting")
            << u"collecting"_s << u"withdrawn"_s << Actor::Employer << CaseStatus::Withdrawn << u"withdrawn"_s;
        QTest::newRow("withdrawn after a return")
            << u"pre-review-returned"_s << u"withdrawn"_s << Actor::Agency << CaseStatus::Withdrawn << u"withdrawn"_s;
        QTest::newRow("refused") << u"in-review"_s << u"refused"_s << Actor::Agency << CaseStatus::Refused
                                 << u"refused"_s;
        QTest::newRow("lapsed") << u"notice-sent"_s << u"lapsed"_s << Actor::Agency << CaseStatus::Lapsed
                                << u"lapsed"_s;
    }

    void theSideExitsEndTheCaseWithTheirOutcome()
    {
        QFETCH(QString, stage);
        QFETCH(QString, to);
        QFETCH(Actor, actor);
        QFETCH(CaseStatus, status);
        QFETCH(QString, outcome);
        const CaseRecord record = moved(caseAt(stage), to, actor, kToday);
        QCOMPARE(record.status, status);
        QCOMPARE(record.outcome, outcome);
        QCOMPARE(record.closedOn, kToday);
        QVERIFY(allowedMoves(rulesOf(u"national"_s), record, fullContext(record))->isEmpty());
        QCOMPARE(tryMove(record, u"collecting"_s, Actor::Agency, kToday).failure().code, FailureCode::CaseClosed);
    }

    void aCaseEnteredLateEndsOnTheTrueDay()
    {
        CaseRecord record = caseAt(u"in-review"_s); // opened in our store on kToday
        record.submittedOn = {2025, 10, 9};
        record.acceptedOn = {2025, 10, 16};
        record.stageSince = {2025, 10, 20};
        QCOMPARE(moved(record, u"refused"_s, Actor::Agency, {2025, 11, 3}).closedOn, QDate(2025, 11, 3));
        const auto early = tryMove(record, u"refused"_s, Actor::Agency, {2025, 10, 17});
        QCOMPARE(early.failure().code, FailureCode::DateOrder);
        QCOMPARE(early.failure().args.value(u"beforeDate"_s), u"2025-10-20"_s);
    }

    void aCaseThatWasNeverSubmittedDoesNotEndBeforeItWasOpened()
    {
        const auto early = tryMove(caseAt(u"collecting"_s), u"withdrawn"_s, Actor::Employer, kToday.addDays(-1));
        QCOMPARE(early.failure().code, FailureCode::DateOrder);
        QCOMPARE(early.failure().args.value(u"before"_s), u"openedOn"_s);
    }

    void aStageThatTheRulesDoNotKnowIsNamed()
    {
        const CaseRecord record = caseAt(u"nowhere"_s);
        QCOMPARE(allowedMoves(rulesOf(u"national"_s), record, {}).failure().code, FailureCode::StageUnknown);
    }
};

static const support::Registered<TstMoves> registered;

#include "tst_moves.moc"

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/case_context.h"
#include "core/services/case_fact_service.h"
#include "core/services/demo_walk.h"
#include "core/services/person_service.h"
#include "core/services/recording.h"
#include "core/services/undo_service.h"
#include "core/storage/record_tables/all_tables.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

using DatedVerb = std::function<QString(CaseService&, const CaseView&, QDate)>;
Q_DECLARE_METATYPE(DatedVerb)

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

class TstCaseService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openingNumbersTheCaseAndMakesItsChecklist();
    void openingWithWhatIsNotThereFails_data();
    void openingWithWhatIsNotThereFails();
    void aCityWithoutAPackOfItsOwnGoesByTheNationalRules();
    void individualMayNotOpen();
    void individualCancelsOnceTheEmployerHasCeased();
    void whatAnOpeningTellsStaysWithTheCase();
    void anOpeningTellsOnlyKnownFactsWithoutAFieldOfTheirOwn_data();
    void anOpeningTellsOnlyKnownFactsWithoutAFieldOfTheirOwn();
    void numberFindsTheCase();
    void moveByTheWrongActorIsRefused();
    void whatAMoveTellsStaysWithTheCase();
    void everyFieldOfACaseIsStored();
    void whatHasHappenedIsNotDatedAhead_data();
    void whatHasHappenedIsNotDatedAhead();
    void moveThatTheStageDoesNotOfferIsRefused();
    void moveWithoutItsFactIsRefused();
    void moveWithoutMaterialsIsRefused();
    void endedCaseMovesNoMore();
    void ourStatusAndTheAuthoritysGoTheirOwnWays();
    void obtainedVisaEntryAndLodgingAreKeptWithThePerson();
    void returnHoldsSeveralDefects();
    void returnWithAnUnknownReasonIsRefused();
    void resubmissionIsBarredUntilEveryDefectIsDoneOrWaived();
    void waivingWantsAReason();
    void editKeepsWhatMovesSet();
    void theContractsDatesAreLockedFromSubmissionUnlessReturned();
    void editOfAStaleRecordIsRefused();
    void listIsNarrowedByItsFields_data();
    void listIsNarrowedByItsFields();
    void unknownListFieldIsWrongUsage();
};

void TstCaseService::openingNumbersTheCaseAndMakesItsChecklist()
{
    support::OfficeFixture fixture;
    const auto id = CaseService(fixture.office()).open(fixture.opening());
    QVERIFY(id.ok());
    const CaseView view = fixture.view(*id);
    QCOMPARE(view.record.number, u"2026-0001"_s);
    QCOMPARE(view.record.stage, u"collecting"_s);
    QCOMPARE(view.record.openedOn, QDate(2026, 3, 2));
    QCOMPARE(view.record.handler, fixture.office().actor());
    QVERIFY(!view.record.packsUsed.isEmpty());
    QVERIFY(view.materials.size() >= 8);
    QCOMPARE(view.history.size(), 1);
    QCOMPARE(view.history.first().act, u"case-open"_s);
    const auto second = CaseService(fixture.office()).open(fixture.opening());
    QCOMPARE(fixture.view(*second).record.number, u"2026-0002"_s);
}

void TstCaseService::openingWithWhatIsNotThereFails_data()
{
    QTest::addColumn<QString>("broken");
    QTest::addColumn<QString>("code");
    QTest::newRow("person") << u"person"_s << u"record-not-found"_s;
    QTest::newRow("employer") << u"employer"_s << u"record-not-found"_s;
    QTest::newRow("procedure") << u"procedure"_s << u"procedure-unknown"_s;
    QTest::newRow("city") << u"city"_s << u"value-unknown"_s;
    QTest::newRow("class") << u"class"_s << u"value-unknown"_s;
}

void TstCaseService::openingWithWhatIsNotThereFails()
{
    QFETCH(QString, broken);
    support::OfficeFixture fixture;
    CaseOpening opening = fixture.opening();
    if (broken == u"person"_s) {
        opening.person = PersonId{999};
    } else if (broken == u"employer"_s) {
        opening.employer = EmployerId{999};
    } else if (broken == u"city"_s) {
        opening.city = u"atlantis"_s;
    } else if (broken == u"class"_s) {
        opening.permitClass = u"Z"_s;
    } else {
        opening.procedure = u"new-moon"_s;
    }
    const QStringList before = fixture.rows();
    QTEST(codeOf(CaseService(fixture.office()).open(opening)), "code");
    QCOMPARE(fixture.rows(), before);
}

void TstCaseService::aCityWithoutAPackOfItsOwnGoesByTheNationalRules()
{
    support::OfficeFixture fixture;
    CaseOpening opening = fixture.opening();
    opening.city = u"贵阳市"_s;
    const auto id = CaseService(fixture.office()).open(opening);
    QVERIFY(id.ok());
    QCOMPARE(fixture.view(*id).record.city, u"guiyang"_s);
}

void TstCaseService::individualMayNotOpen()
{
    support::OfficeFixture fixture;
    CaseOpening opening = fixture.opening();
    opening.initiator = domain::Actor::Individual;
    QCOMPARE(codeOf(CaseService(fixture.office()).open(opening)), u"move-wrong-actor"_s);
}

/// Domain §2.3 notes: the foreigner files the cancellation where the employer was dissolved.
void TstCaseService::individualCancelsOnceTheEmployerHasCeased()
{
    support::OfficeFixture fixture;
    CaseOpening opening = fixture.opening();
    opening.procedure = u"cancellation"_s;
    opening.initiator = domain::Actor::Individual;
    QCOMPARE(codeOf(CaseService(fixture.office()).open(opening)), u"move-wrong-actor"_s);
    opening.facts = {{u"employer.ceasedOn"_s, u"2026-02-27"_s}};
    QCOMPARE(codeOf(CaseService(fixture.office()).open(opening)), u"done"_s);
}

void TstCaseService::whatAnOpeningTellsStaysWithTheCase()
{
    support::OfficeFixture fixture;
    CaseOpening opening = fixture.opening();
    opening.procedure = u"cancellation"_s;
    opening.eventOn = QDate(2026, 2, 13);
    opening.facts = {{u"employer.ceasedOn"_s, u"2026-02-27"_s}};
    const auto id = CaseService(fixture.office()).open(opening);
    QVERIFY(id.ok());
    const auto context = readCaseContext(fixture.office(), fixture.office().store().connection(), *id);
    QCOMPARE(context->facts.date(u"employer.ceasedOn"_s), QDate(2026, 2, 27));
    QCOMPARE(context->facts.date(u"eventOn"_s), QDate(2026, 2, 13));
    QVERIFY(UndoService(fixture.office()).undo().ok());
    QCOMPARE(codeOf(CaseService(fixture.office()).view(*id)), u"record-not-found"_s);
}

void TstCaseService::anOpeningTellsOnlyKnownFactsWithoutAFieldOfTheirOwn_data()
{
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown") << u"moon"_s << u"full"_s << u"field-unknown"_s;
    QTest::newRow("no date") << u"employer.ceasedOn"_s << u"soon"_s << u"date-not-a-date"_s;
    QTest::newRow("a field of the record") << u"city"_s << u"beijing"_s << u"field-unknown"_s;
    QTest::newRow("nothing told") << u"employer.ceasedOn"_s << QString() << u"done"_s;
}

void TstCaseService::anOpeningTellsOnlyKnownFactsWithoutAFieldOfTheirOwn()
{
    QFETCH(QString, fact);
    QFETCH(QString, value);
    support::OfficeFixture fixture;
    CaseOpening opening = fixture.opening();
    opening.facts = {{fact, value}};
    QTEST(codeOf(CaseService(fixture.office()).open(opening)), "code");
}

void TstCaseService::numberFindsTheCase()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"collecting"_s);
    QCOMPARE(*CaseService(fixture.office()).idOf(u"2026-0001"_s), id);
    QCOMPARE(codeOf(CaseService(fixture.office()).idOf(u"2026-0999"_s)), u"record-not-found"_s);
}

void TstCaseService::moveByTheWrongActorIsRefused()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"confirmation"_s);
    const QStringList before = fixture.rows();
    const auto moved = CaseService(fixture.office())
                           .advance(id, {.to = u"sealing"_s,
                                            .actor = domain::Actor::Agency,
                                            .on = {},
                                            .facts = {{u"confirmation.signedOn"_s, u"2026-03-02"_s}}});
    QCOMPARE(codeOf(moved), u"move-wrong-actor"_s);
    QCOMPARE(fixture.rows(), before);
}

void TstCaseService::whatAMoveTellsStaysWithTheCase()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"confirmation"_s);
    const auto moved = CaseService(fixture.office())
                           .advance(id, {.to = u"sealing"_s,
                                            .actor = domain::Actor::Individual,
                                            .on = {},
                                            .facts = {{u"confirmation.signedOn"_s, u"2026-03-01"_s}}});
    QVERIFY(moved.ok());
    auto context = readCaseContext(fixture.office(), fixture.office().store().connection(), id);
    QCOMPARE(context->facts.date(u"confirmation.signedOn"_s), QDate(2026, 3, 1));
    QVERIFY(UndoService(fixture.office()).undo().ok());
    context = readCaseContext(fixture.office(), fixture.office().store().connection(), id);
    QVERIFY(!context->facts.has(u"confirmation.signedOn"_s));
}

void TstCaseService::everyFieldOfACaseIsStored()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"collecting"_s);
    domain::CaseRecord record = fixture.view(id).record;
    const QDate day(2026, 3, 2);
    for (QDate domain::CaseRecord::*date :
        {&domain::CaseRecord::authorityCheckedOn, &domain::CaseRecord::submittedOn, &domain::CaseRecord::acceptedOn,
            &domain::CaseRecord::approvedOn, &domain::CaseRecord::noticeIssuedOn, &domain::CaseRecord::noticeSentOn,
            &domain::CaseRecord::visaObtainedOn, &domain::CaseRecord::enteredOn,
            &domain::CaseRecord::lodgingRegisteredOn, &domain::CaseRecord::verifiedOn,
            &domain::CaseRecord::electronicCardOn, &domain::CaseRecord::residenceFiledOn,
            &domain::CaseRecord::contractStartsOn, &domain::CaseRecord::contractEndsOn,
            &domain::CaseRecord::plannedUseOn, &domain::CaseRecord::closedOn, &domain::CaseRecord::rulesOn}) {
        record.*date = day;
    }
    Result<storage::Act> act = beginAct(fixture.office(), u"case-change"_s, u"case"_s, id.value);
    QVERIFY(act->update(record).ok());
    const auto stored = storage::RecordTable<domain::CaseRecord>::find(act->connection(), id);
    for (QDate domain::CaseRecord::*date : {&domain::CaseRecord::verifiedOn, &domain::CaseRecord::electronicCardOn,
             &domain::CaseRecord::rulesOn, &domain::CaseRecord::residenceFiledOn, &domain::CaseRecord::closedOn}) {
        QCOMPARE((*stored).*date, day);
    }
}

void TstCaseService::whatHasHappenedIsNotDatedAhead_data()
{
    QTest::addColumn<DatedVerb>("verb");
    QTest::newRow("move") << DatedVerb([](CaseService& cases, const CaseView& view, QDate on) {
        return codeOf(cases.advance(view.record.id, {.to = u"pre-review-passed"_s, .on = on, .facts = {}}));
    });
    QTest::newRow("fact of a move") << DatedVerb([](CaseService& cases, const CaseView& view, QDate on) {
        return codeOf(cases.advance(view.record.id,
            {.to = u"pre-review-passed"_s, .on = {}, .facts = {{u"answeredOn"_s, on.toString(Qt::ISODate)}}}));
    });
    QTest::newRow("return") << DatedVerb([](CaseService& cases, const CaseView& view, QDate on) {
        return codeOf(cases.recordReturn(view.record.id, {.on = on}));
    });
    QTest::newRow("authority's check") << DatedVerb([](CaseService& cases, const CaseView& view, QDate on) {
        return codeOf(cases.recordAuthorityCheck(view.record.id, on));
    });
    QTest::newRow("material") << DatedVerb([](CaseService& cases, const CaseView& view, QDate on) {
        domain::Material material = view.materials.first();
        material.receivedOn = on;
        return codeOf(cases.setMaterial(material));
    });
    QTest::newRow("record") << DatedVerb([](CaseService& cases, const CaseView& view, QDate on) {
        domain::CaseRecord record = view.record;
        record.approvedOn = on;
        return codeOf(cases.saveRecord(record));
    });
}

void TstCaseService::whatHasHappenedIsNotDatedAhead()
{
    QFETCH(DatedVerb, verb);
    support::OfficeFixture fixture;
    CaseService cases(fixture.office());
    const CaseId id = fixture.caseAt(u"pre-review"_s);
    const QStringList before = fixture.rows();
    QCOMPARE(verb(cases, fixture.view(id), QDate(2026, 3, 3)), u"date-order"_s);
    QCOMPARE(fixture.rows(), before);
    fixture.clock().setToday(QDate(2026, 3, 3));
    QCOMPARE(verb(cases, fixture.view(id), QDate(2026, 3, 3)), u"done"_s);
}

void TstCaseService::moveThatTheStageDoesNotOfferIsRefused()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"collecting"_s);
    QCOMPARE(codeOf(CaseService(fixture.office()).advance(id, {.to = u"approved"_s, .on = {}, .facts = {}})),
        u"move-not-allowed"_s);
}

void TstCaseService::moveWithoutItsFactIsRefused()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"approved"_s);
    QCOMPARE(
        codeOf(CaseService(fixture.office()).advance(id, {.to = u"documents-downloaded"_s, .on = {}, .facts = {}})),
        u"move-needs-fact"_s);
}

void TstCaseService::moveWithoutMaterialsIsRefused()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"collecting"_s);
    CaseService cases(fixture.office());
    QVERIFY(cases.advance(id, {.to = u"internal-review"_s, .on = {}, .facts = {}}).ok());
    QCOMPARE(codeOf(cases.advance(id, {.to = u"confirmation"_s, .on = {}, .facts = {}})), u"move-needs-material"_s);
}

void TstCaseService::endedCaseMovesNoMore()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"closed"_s);
    QCOMPARE(fixture.view(id).record.outcome, u"approved"_s);
    QCOMPARE(codeOf(CaseService(fixture.office()).advance(id, {.to = u"residence-filed"_s, .on = {}, .facts = {}})),
        u"case-closed"_s);
}

void TstCaseService::ourStatusAndTheAuthoritysGoTheirOwnWays()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"pre-review-passed"_s);
    const CaseView view = fixture.view(id);
    QCOMPARE(view.record.status, domain::CaseStatus::Open);
    QCOMPARE(view.record.authorityStatus, domain::AuthorityStatus::PreReviewPassed);
    fixture.clock().setToday(QDate(2026, 3, 3));
    QVERIFY(CaseService(fixture.office()).recordAuthorityCheck(id, QDate(2026, 3, 3)).ok());
    QCOMPARE(fixture.view(id).record.authorityCheckedOn, QDate(2026, 3, 3));
}

void TstCaseService::obtainedVisaEntryAndLodgingAreKeptWithThePerson()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"lodging-registered"_s);
    const auto person = PersonService(fixture.office()).view(fixture.view(id).person.id);
    QVERIFY(person.ok());
    QCOMPARE(person->visas.size(), 1);
    QCOMPARE(person->visas.first().post, u"中国驻曼彻斯特总领事馆"_s);
    QCOMPARE(person->entries.size(), 1);
    QCOMPARE(person->entries.first().lodgingRegisteredOn, QDate(2026, 3, 2));
}

void TstCaseService::returnHoldsSeveralDefects()
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

void TstCaseService::returnWithAnUnknownReasonIsRefused()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"pre-review"_s);
    CaseReturn details = returnWithTwoDefects();
    details.defects[0].reason = u"R99"_s;
    QCOMPARE(codeOf(CaseService(fixture.office()).recordReturn(id, details)), u"value-unknown"_s);
    QCOMPARE(fixture.view(id).record.stage, u"pre-review"_s);
}

void TstCaseService::resubmissionIsBarredUntilEveryDefectIsDoneOrWaived()
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

void TstCaseService::waivingWantsAReason()
{
    support::OfficeFixture fixture;
    CaseService cases(fixture.office());
    const CaseId id = fixture.caseAt(u"pre-review"_s);
    QVERIFY(cases.recordReturn(id, returnWithTwoDefects()).ok());
    const DefectId defect = fixture.view(id).returns.first().defects.first().id;
    QCOMPARE(codeOf(cases.waiveDefect(defect, u"  "_s)), u"value-empty"_s);
}

void TstCaseService::editKeepsWhatMovesSet()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"pre-review"_s);
    domain::CaseRecord edited = fixture.view(id).record;
    edited.note = u"new note"_s;
    edited.businessNumber = u"B20260001"_s;
    edited.stage = u"approved"_s;
    edited.status = domain::CaseStatus::Closed;
    QVERIFY(CaseService(fixture.office()).saveRecord(edited).ok());
    const domain::CaseRecord saved = fixture.view(id).record;
    QCOMPARE(saved.note, u"new note"_s);
    QCOMPARE(saved.businessNumber, u"B20260001"_s);
    QCOMPARE(saved.stage, u"pre-review"_s);
    QCOMPARE(saved.status, domain::CaseStatus::Open);
}

void TstCaseService::theContractsDatesAreLockedFromSubmissionUnlessReturned()
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
    QVERIFY(cases.recordReturn(id, returnWithTwoDefects()).ok());
    QCOMPARE(startsAfter({2026, 5, 11}), u"done"_s);
    QCOMPARE(fixture.view(id).record.contractStartsOn, QDate(2026, 5, 11));
}

void TstCaseService::editOfAStaleRecordIsRefused()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"collecting"_s);
    domain::CaseRecord first = fixture.view(id).record;
    domain::CaseRecord second = first;
    first.note = u"first"_s;
    second.note = u"second"_s;
    QVERIFY(CaseService(fixture.office()).saveRecord(first).ok());
    QCOMPARE(codeOf(CaseService(fixture.office()).saveRecord(second)), u"stale-record"_s);
    QCOMPARE(fixture.view(id).record.note, u"first"_s);
}

void TstCaseService::listIsNarrowedByItsFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("count");
    QTest::newRow("stage") << u"stage"_s << u"pre-review"_s << 1;
    QTest::newRow("open") << u"open"_s << u"true"_s << 2;
    QTest::newRow("closed") << u"open"_s << u"false"_s << 0;
    QTest::newRow("city") << u"city"_s << u"shenzhen"_s << 2;
    QTest::newRow("person") << u"person"_s << u"hartley"_s << 2;
    QTest::newRow("nobody") << u"person"_s << u"nobody"_s << 0;
    QTest::newRow("employer") << u"employer"_s << u"蓝屿"_s << 2;
}

void TstCaseService::listIsNarrowedByItsFields()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    support::OfficeFixture fixture;
    (void)fixture.caseAt(u"collecting"_s);
    (void)fixture.caseAt(u"pre-review"_s);
    const auto rows = CaseService(fixture.office()).list({{field, value}});
    QVERIFY(rows.ok());
    QTEST(static_cast<int>(rows->size()), "count");
}

void TstCaseService::unknownListFieldIsWrongUsage()
{
    support::OfficeFixture fixture;
    QCOMPARE(codeOf(CaseService(fixture.office()).list({{u"colour"_s, u"red"_s}})), u"usage-wrong"_s);
}

static const support::Registered<TstCaseService> registered;

#include "tst_case_service.moc"

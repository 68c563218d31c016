// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/case_context.h"
#include "core/services/recording.h"
#include "core/services/undo_service.h"
#include "core/storage/record_tables/all_tables.h"
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
    void everyFieldOfACaseIsStored();
    void editKeepsWhatMovesSet();
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

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/agenda_service.h"
#include "core/services/case_fact_service.h"
#include "core/services/demo_walk.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "core/services/search_service.h"
#include "core/services/undo_service.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

namespace {

CaseId residenceCaseAt(support::OfficeFixture& fixture, const QString& stage, PersonId person = {})
{
    CaseOpening opening = fixture.opening();
    if (person.isStored()) {
        opening.person = person;
    }
    opening.procedure = u"residence-extension"_s;
    const auto opened = CaseService(fixture.office()).open(opening);
    CORE_EXPECT(opened.ok());
    while (fixture.view(*opened).record.stage != stage) {
        CORE_EXPECT(demo::goOn(fixture.office(), *opened).ok());
    }
    return *opened;
}

std::optional<AgendaItem> collection(support::OfficeFixture& fixture)
{
    const auto items = AgendaService(fixture.office()).agenda();
    CORE_EXPECT(items.ok());
    const auto found = std::ranges::find(*items, u"residence-collect"_s, &AgendaItem::code);
    return found == items->end() ? std::nullopt : std::optional(*found);
}

} // namespace

class TstCaseFactService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsAreKeptForgottenAndTakenBack();
    void aWrongFactIsRefused();
    void anAppointmentLiesOnOrAfterItsBooking();
    void anotherAppointmentTakesThePlaceOfTheOldOne();
    void whatIsReadyAndNotCollectedStandsOnToday();
    void aWorkPermitsCaseBringsItsResidencePermitHome();
    void aLapsedHandlerWarnsBeforeSubmissionOnly();
    void aPortalAccountIsKeptChangedAndRemoved();
};

void TstCaseFactService::factsAreKeptForgottenAndTakenBack()
{
    support::OfficeFixture fixture;
    const CaseId id = residenceCaseAt(fixture, u"appointment"_s);
    CaseFactService service(fixture.office());
    const QStringList before = fixture.rows();
    QVERIFY(service
                .save(id, {{u"appointmentOn"_s, u"2026-03-09"_s}, {u"receiptNumber"_s, u"R77"_s},
                              {u"passport.place"_s, u"出入境窗口"_s}})
                .ok());
    QCOMPARE(fixture.view(id).record.receiptNumber, u"R77"_s);
    QCOMPARE(fixture.view(id).otherFacts.size(), 2);
    const QStringList kept = fixture.rows();
    QVERIFY(service.save(id, {{u"passport.place"_s, u"出入境窗口"_s}}).ok()); // as before: no act
    QVERIFY(service.save(id, {{u"appointmentOn"_s, QString()}}).ok());
    QCOMPARE(fixture.view(id).otherFacts.size(), 1);
    QVERIFY(UndoService(fixture.office()).undo().ok());
    QCOMPARE(fixture.rows(), kept);
    QVERIFY(UndoService(fixture.office()).undo().ok());
    QCOMPARE(fixture.rows(), before);
}

void TstCaseFactService::aWrongFactIsRefused()
{
    support::OfficeFixture fixture;
    const CaseId id = residenceCaseAt(fixture, u"appointment"_s);
    CaseFactService service(fixture.office());
    const QStringList before = fixture.rows();
    QCOMPARE(service.save(id, {{u"appointmentOn"_s, u"soon"_s}}).failure().code, FailureCode::DateNotADate);
    QCOMPARE(service.save(id, {{u"passport.place"_s, u"x"_s}, {u"shoe.size"_s, u"44"_s}}).failure().code,
        FailureCode::FieldUnknown);
    QCOMPARE(service.save(id, {{u"residenceCollectedOn"_s, u"2026-03-03"_s}}).failure().code, FailureCode::DateOrder);
    QCOMPARE(fixture.rows(), before);
}

void TstCaseFactService::anAppointmentLiesOnOrAfterItsBooking()
{
    support::OfficeFixture fixture;
    const CaseId id = residenceCaseAt(fixture, u"appointment"_s);
    const QDate today = fixture.office().today();
    const auto book = [&](QDate on, QDate day) {
        return CaseService(fixture.office())
            .advance(id,
                {.to = u"appointment-booked"_s, .on = on, .facts = {{u"appointmentOn"_s, day.toString(Qt::ISODate)}}});
    };
    const auto refused = book(today, today.addDays(-1));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.failure().code, FailureCode::DateOrder);
    QCOMPARE(refused.failure().args.value(u"fact"_s), u"appointmentOn"_s);
    QCOMPARE(book(today.addDays(-5), today.addDays(-6)).failure().code, FailureCode::DateOrder);
    QCOMPARE(fixture.view(id).record.stage, u"appointment"_s);
    QVERIFY(book(today.addDays(-5), today.addDays(-2)).ok()); // entered late
}

void TstCaseFactService::anotherAppointmentTakesThePlaceOfTheOldOne()
{
    support::OfficeFixture fixture;
    const CaseId id = residenceCaseAt(fixture, u"appointment-booked"_s);
    const QDate today = fixture.office().today();
    const auto moves = fixture.view(id).moves;
    const auto rebook = std::ranges::find(moves, u"rebook"_s, &workflow::PossibleMove::act);
    QVERIFY(rebook != moves.end());
    QCOMPARE(rebook->askFor, QStringList{u"appointmentOn"_s}); // the old day is no answer
    CaseService service(fixture.office());
    QCOMPARE(service.advance(id, {.to = rebook->to}).failure().code, FailureCode::MoveNeedsFact);
    const QStringList before = fixture.rows();
    const QString another = today.addDays(9).toString(Qt::ISODate);
    QVERIFY(service.advance(id, {.to = rebook->to, .facts = {{u"appointmentOn"_s, another}}}).ok());
    const CaseView view = fixture.view(id);
    QCOMPARE(view.record.stage, u"appointment-booked"_s);
    QCOMPARE(std::ranges::count(view.otherFacts, u"appointmentOn"_s, &domain::CaseFact::fact), 1);
    QCOMPARE(std::ranges::find(view.otherFacts, u"appointmentOn"_s, &domain::CaseFact::fact)->value, another);
    QVERIFY(UndoService(fixture.office()).undo().ok());
    QCOMPARE(fixture.rows(), before);
}

void TstCaseFactService::whatIsReadyAndNotCollectedStandsOnToday()
{
    support::OfficeFixture fixture;
    const CaseId id = residenceCaseAt(fixture, u"residence-filed"_s);
    QVERIFY(!collection(fixture).has_value());
    QVERIFY(demo::goOn(fixture.office(), id).ok());
    auto item = collection(fixture);
    QVERIFY(item.has_value());
    QCOMPARE(item->caseId, id);
    QCOMPARE(item->due, fixture.view(id).record.stageSince);
    QVERIFY(CaseFactService(fixture.office()).save(id, {{u"residence.collectOn"_s, u"2026-03-20"_s}}).ok());
    item = collection(fixture);
    QVERIFY(item.has_value());
    QCOMPARE(item->due, QDate(2026, 3, 20));
    QVERIFY(demo::goOn(fixture.office(), id).ok());
    QVERIFY(!collection(fixture).has_value());
}

void TstCaseFactService::aWorkPermitsCaseBringsItsResidencePermitHome()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"residence-filed"_s);
    const domain::CaseRecord before = fixture.view(id).record;
    QVERIFY(!collection(fixture).has_value());
    CaseFactService service(fixture.office());
    QVERIFY(service
                .save(id, {{u"residence.receiptNumber"_s, u"JL20260301"_s}, {u"residence.collectOn"_s, u"2026-03-20"_s},
                              {u"passport.place"_s, u"出入境窗口"_s}})
                .ok());
    QCOMPARE(fixture.view(id).record.receiptNumber, before.receiptNumber); // the work permit's stays as it is
    const auto hits = SearchService(fixture.office()).search(u"JL20260301"_s);
    QVERIFY(hits.ok() && hits->size() == 1);
    const auto item = collection(fixture);
    QVERIFY(item.has_value());
    QCOMPARE(item->due, QDate(2026, 3, 20));

    CaseMove close{.to = u"closed"_s, .actor = domain::Actor::Agency};
    QCOMPARE(CaseService(fixture.office()).advance(id, close).failure().code, FailureCode::MoveNeedsFact);
    close.facts = {{u"residence.newExpiresOn"_s, u"2027-03-19"_s}};
    QVERIFY(CaseService(fixture.office()).advance(id, close).ok());
    QVERIFY(!collection(fixture).has_value());
    const auto permits = [&] { return PersonService(fixture.office()).view(before.person)->residencePermits; };
    QCOMPARE(permits().size(), 1);
    QCOMPARE(permits().first().validTo, QDate(2027, 3, 19));

    // What another case or somebody's hand recorded before is not recorded twice.
    const CaseId other = residenceCaseAt(fixture, u"ready-to-collect"_s, before.person);
    close.actor = domain::Actor::Individual;
    QVERIFY(CaseService(fixture.office()).advance(other, close).ok());
    QCOMPARE(permits().size(), 1);
}

void TstCaseFactService::aLapsedHandlerWarnsBeforeSubmissionOnly()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"ready"_s);
    domain::PortalAccount account;
    account.employer = fixture.view(id).record.employer;
    account.portal = fixture.view(id).record.portal;
    account.account = u"lanyu-hr"_s;
    account.handlerName = u"陈静"_s;
    account.handlerValidTo = QDate(2026, 3, 2);
    EmployerService employers(fixture.office());
    const auto saved = employers.savePortalAccount(account);
    QVERIFY(saved.ok());
    QVERIFY(fixture.view(id).lapsedHandlers.isEmpty()); // today is the last valid day
    fixture.clock().setToday(QDate(2026, 3, 3));
    QCOMPARE(fixture.view(id).lapsedHandlers.size(), 1);
    QVERIFY(!fixture.view(id).moves.isEmpty());
    QVERIFY(!fixture.view(id).nextStep.hindrance
            || fixture.view(id).nextStep.hindrance->code == FailureCode::MoveNeedsMaterial); // a warning, no refusal
    QVERIFY(demo::goOn(fixture.office(), id).ok());
    QVERIFY(fixture.view(id).lapsedHandlers.isEmpty());
}

void TstCaseFactService::aPortalAccountIsKeptChangedAndRemoved()
{
    support::OfficeFixture fixture;
    EmployerService employers(fixture.office());
    domain::PortalAccount account;
    account.employer = fixture.addEmployer();
    account.portal = u"fwp"_s;
    QCOMPARE(employers.savePortalAccount(account).failure().code, FailureCode::ValueEmpty);
    account.account = u" lanyu-hr "_s;
    const QStringList before = fixture.rows();
    const auto saved = employers.savePortalAccount(account);
    QVERIFY(saved.ok());
    domain::PortalAccount stored = employers.view(account.employer)->portalAccounts.first();
    QCOMPARE(stored.account, u"lanyu-hr"_s);
    stored.codeReceiver = u"王敏"_s;
    QVERIFY(employers.savePortalAccount(stored).ok());
    QCOMPARE(employers.view(account.employer)->portalAccounts.first().codeReceiver, u"王敏"_s);
    QVERIFY(employers.remove(*saved).ok());
    QVERIFY(employers.view(account.employer)->portalAccounts.isEmpty());
    for (int act = 0; act < 3; ++act) {
        QVERIFY(UndoService(fixture.office()).undo().ok());
    }
    QCOMPARE(fixture.rows(), before);
}

static const support::Registered<TstCaseFactService> registered;

#include "tst_case_fact_service.moc"

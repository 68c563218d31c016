// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/agenda_service.h"
#include "core/services/case_link_service.h"
#include "core/services/demo_walk.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

namespace {

std::optional<AgendaItem> itemOf(support::OfficeFixture& fixture, const QString& code)
{
    const auto items = AgendaService(fixture.office()).agenda();
    CORE_EXPECT(items.ok());
    const auto found = std::ranges::find(*items, code, &AgendaItem::code);
    return found == items->end() ? std::nullopt : std::optional(*found);
}

/// Every paper of a person, a family and an employer that ends.
void addEndingPapers(support::OfficeFixture& fixture, PersonId person, EmployerId client)
{
    PersonService people(fixture.office());
    domain::Passport passport;
    passport.person = person;
    passport.number = u"533401201"_s;
    passport.expiresOn = QDate(2026, 9, 1);
    domain::Permit permit;
    permit.person = person;
    permit.employer = client;
    permit.number = u"SZ20250001"_s;
    permit.permitClass = u"B"_s;
    permit.form = u"electronic"_s;
    permit.validTo = QDate(2026, 6, 10);
    domain::ResidencePermit residence;
    residence.person = person;
    residence.purpose = u"work"_s;
    residence.validTo = permit.validTo;
    domain::Dependant child;
    child.person = person;
    child.relation = u"child"_s;
    child.surname = u"HARTLEY"_s;
    child.givenNames = u"EMMA"_s;
    child.passportExpiresOn = passport.expiresOn;
    child.residenceExpiresOn = permit.validTo;
    CORE_EXPECT(people.savePassport(passport).ok() && people.savePermit(permit).ok()
                && people.saveResidencePermit(residence).ok() && people.saveDependant(child).ok());

    EmployerService employers(fixture.office());
    domain::Employer filed = employers.view(client)->employer;
    filed.filingExpiresOn = QDate(2026, 3, 20);
    domain::PortalAccount account;
    account.employer = client;
    account.portal = u"fwp"_s;
    account.account = u"lanyu-hr"_s;
    account.handlerName = u"陈静"_s;
    account.handlerValidTo = filed.filingExpiresOn;
    CORE_EXPECT(employers.save(filed).ok() && employers.savePortalAccount(account).ok());
}

} // namespace

class TstAgendaService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupFollowsTheClock_data();
    void groupFollowsTheClock();
    void handledDeadlineIsGone();
    void aStageThatLastsTooLongIsListedUntilItIsLeft();
    void openReturnStandsUntilResubmission();
    void passportIsListedSixMonthsBeforeItsEnd();
    void newerPassportTakesTheOldOnesPlace();
    void aPassportThatACaseDatesIsListedOnce();
    void aPersonsPaperNamesWhoEmploysThem();
    void whatIsChosenForExtensionsMovesTheDayOfAPermit();
    void aPermitNamesTheDayThatItsExtensionIsOfferedWith();
    void aPermitThatHasEndedCannotBeExtended();
    void filingOfAClientIsListed();
    void rangeNarrowsTheAgenda();
    void itemSaysWhyAndBySource();
    void everyKindOfItemNamesItsSource();
    void theNextDayOfACaseIsThatOfItsRow();
    void aPapersRenewalSaysWhyHoweverFarAway();
};

void TstAgendaService::groupFollowsTheClock_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("group");
    // Entered on 2026-03-02: the residence permit is due on 2026-04-01 (D05).
    QTest::newRow("a month ahead") << QDate(2026, 3, 2) << static_cast<int>(AgendaGroup::Within30Days);
    QTest::newRow("eight days ahead") << QDate(2026, 3, 24) << static_cast<int>(AgendaGroup::Within30Days);
    QTest::newRow("seven days ahead") << QDate(2026, 3, 25) << static_cast<int>(AgendaGroup::Within7Days);
    QTest::newRow("today") << QDate(2026, 4, 1) << static_cast<int>(AgendaGroup::Today);
    QTest::newRow("over") << QDate(2026, 4, 2) << static_cast<int>(AgendaGroup::Overdue);
}

void TstAgendaService::groupFollowsTheClock()
{
    QFETCH(QDate, today);
    support::OfficeFixture fixture;
    (void)fixture.caseAt(u"lodging-registered"_s);
    fixture.clock().setToday(today);
    const auto item = itemOf(fixture, u"D05"_s);
    QVERIFY(item.has_value());
    QCOMPARE(item->due, QDate(2026, 4, 1));
    QTEST(static_cast<int>(item->group), "group");
}

void TstAgendaService::handledDeadlineIsGone()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"notice-sent"_s);
    QVERIFY(itemOf(fixture, u"D01"_s).has_value());
    CaseService cases(fixture.office());
    QVERIFY(cases.advance(id, {.to = u"visa-obtained"_s, .actor = domain::Actor::Individual}).ok());
    QVERIFY(!itemOf(fixture, u"D01"_s).has_value());
    QVERIFY(cases.advance(id, {.to = u"entered"_s, .actor = domain::Actor::Individual}).ok());
    QVERIFY(itemOf(fixture, u"D04"_s).has_value());
    QVERIFY(cases.advance(id, {.to = u"lodging-registered"_s, .actor = domain::Actor::Individual}).ok());
    QVERIFY(!itemOf(fixture, u"D04"_s).has_value());
    QVERIFY(itemOf(fixture, u"D05"_s).has_value());
    // Shenzhen wants the originals at the window first (S1 Q4).
    QVERIFY(cases.advance(id, {.to = u"verified"_s, .actor = domain::Actor::Individual}).ok());
    QVERIFY(cases.advance(id, {.to = u"residence-filed"_s, .actor = domain::Actor::Individual}).ok());
    QVERIFY(!itemOf(fixture, u"D05"_s).has_value());
}

void TstAgendaService::aStageThatLastsTooLongIsListedUntilItIsLeft()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"pre-review"_s);
    // Since Monday 2026-03-02: the pre-review may take five working days (domain §1.3).
    fixture.clock().setToday(QDate(2026, 3, 9));
    QVERIFY(!itemOf(fixture, u"stage-overdue"_s).has_value());
    fixture.clock().setToday(QDate(2026, 3, 10));
    const auto item = itemOf(fixture, u"stage-overdue"_s);
    QVERIFY(item.has_value());
    QCOMPARE(item->due, QDate(2026, 3, 9));
    QCOMPARE(item->lane, domain::Actor::Authority);
    CaseService cases(fixture.office());
    QVERIFY(cases.advance(id, {.to = u"pre-review-passed"_s, .on = QDate(2026, 3, 10)}).ok());
    QVERIFY(!itemOf(fixture, u"stage-overdue"_s).has_value());
}

void TstAgendaService::openReturnStandsUntilResubmission()
{
    support::OfficeFixture fixture;
    CaseService cases(fixture.office());
    const CaseId id = fixture.caseAt(u"pre-review"_s);
    QVERIFY(cases
                .recordReturn(id, {.on = QDate(2026, 3, 2),
                                      .dueOn = QDate(2026, 3, 6),
                                      .defects = {{u"R35"_s, u"模糊"_s, domain::Actor::Individual}}})
                .ok());
    const auto item = itemOf(fixture, u"return-open"_s);
    QVERIFY(item.has_value());
    QCOMPARE(item->due, QDate(2026, 3, 6));
    QCOMPARE(item->lane, domain::Actor::Individual);
    QVERIFY(cases.closeDefect(fixture.view(id).returns.first().defects.first().id, QDate(2026, 3, 2)).ok());
    QVERIFY(itemOf(fixture, u"return-open"_s).has_value());
    QVERIFY(cases.advance(id, {.to = u"pre-review"_s}).ok());
    QVERIFY(!itemOf(fixture, u"return-open"_s).has_value());
}

void TstAgendaService::passportIsListedSixMonthsBeforeItsEnd()
{
    support::OfficeFixture fixture;
    domain::Passport passport;
    passport.person = fixture.addPerson();
    passport.number = u"533401299"_s;
    passport.expiresOn = QDate(2026, 8, 31);
    QVERIFY(PersonService(fixture.office()).savePassport(passport).ok());
    const auto item = itemOf(fixture, u"passport-expires"_s);
    QVERIFY(item.has_value());
    QCOMPARE(item->due, QDate(2026, 2, 28)); // clipped to the month's end
    QCOMPARE(item->group, AgendaGroup::Overdue);
    QCOMPARE(item->planBy, QDate(2026, 2, 28)); // a make-up day is a working day
}

void TstAgendaService::newerPassportTakesTheOldOnesPlace()
{
    support::OfficeFixture fixture;
    domain::Passport passport;
    passport.person = fixture.addPerson();
    passport.number = u"533401299"_s;
    passport.expiresOn = QDate(2026, 5, 1);
    QVERIFY(PersonService(fixture.office()).savePassport(passport).ok());
    QVERIFY(itemOf(fixture, u"passport-expires"_s).has_value());
    passport.number = u"644402388"_s;
    passport.expiresOn = QDate(2036, 5, 1);
    QVERIFY(PersonService(fixture.office()).savePassport(passport).ok());
    QVERIFY(!itemOf(fixture, u"passport-expires"_s).has_value());
}

void TstAgendaService::aPassportThatACaseDatesIsListedOnce()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"collecting"_s);
    domain::Passport passport;
    passport.person = fixture.view(id).person.id;
    passport.number = u"533401299"_s;
    passport.expiresOn = QDate(2026, 8, 31);
    QVERIFY(PersonService(fixture.office()).savePassport(passport).ok());
    const auto ofCase = itemOf(fixture, u"D19"_s); // it leads to the case, where the passport is in the way
    QVERIFY(ofCase.has_value());
    QCOMPARE(ofCase->caseId, id);
    QCOMPARE(ofCase->due, QDate(2026, 2, 28));
    QVERIFY(!itemOf(fixture, u"passport-expires"_s).has_value());

    QVERIFY(CaseService(fixture.office()).advance(id, {.to = u"withdrawn"_s}).ok());
    QVERIFY(!itemOf(fixture, u"D19"_s).has_value());
    QVERIFY(itemOf(fixture, u"passport-expires"_s).has_value()); // nobody else speaks of it any more
}

void TstAgendaService::aPersonsPaperNamesWhoEmploysThem()
{
    support::OfficeFixture fixture;
    PersonService people(fixture.office());
    domain::Passport passport;
    passport.person = fixture.addPerson();
    passport.number = u"533401299"_s;
    passport.expiresOn = QDate(2026, 8, 31);
    QVERIFY(people.savePassport(passport).ok());
    QVERIFY(!itemOf(fixture, u"passport-expires"_s)->employer.isStored());

    const EmployerId client = fixture.addEmployer();
    domain::Employer later = EmployerService(fixture.office()).view(client)->employer;
    later.id = {};
    later.creditCode.clear();
    later.name = {u"后来的单位"_s, u"Later Works"_s};
    const auto next = EmployerService(fixture.office()).save(later);
    QVERIFY(next.ok());
    const QDate today = fixture.office().today();
    for (const auto& [employer, from] : {std::pair{client, today.addYears(-1)}, std::pair{*next, today.addDays(1)}}) {
        domain::Employment post;
        post.person = passport.person;
        post.employer = employer;
        post.startsOn = from;
        QVERIFY(people.saveEmployment(post).ok());
    }
    QCOMPARE(itemOf(fixture, u"passport-expires"_s)->employer, client); // the post that holds today

    fixture.clock().setToday(today.addDays(1));
    const auto item = itemOf(fixture, u"passport-expires"_s);
    QCOMPARE(item->employer, *next); // of two that hold the newer one
    QCOMPARE(item->employerName.en, u"Later Works"_s);
}

void TstAgendaService::whatIsChosenForExtensionsMovesTheDayOfAPermit()
{
    support::OfficeFixture fixture;
    const PersonId person = fixture.addPerson();
    const EmployerId client = fixture.addEmployer();
    addEndingPapers(fixture, person, client);
    const auto dueOf = [&fixture](const QString& code) { return itemOf(fixture, code)->due; };
    QCOMPARE(dueOf(u"permit-expires"_s), QDate(2026, 5, 11)); // 30 days before 10 June
    fixture.choose(u"extension-last-days"_s, u"45"_s);
    QCOMPARE(dueOf(u"permit-expires"_s), QDate(2026, 4, 26));
    QCOMPARE(dueOf(u"residence-expires"_s), QDate(2026, 5, 11));
    domain::Employment post;
    post.person = person;
    post.employer = client;
    post.startsOn = QDate(2025, 6, 11);
    QVERIFY(PersonService(fixture.office()).saveEmployment(post).ok());
    fixture.choose(u"extension-last-days"_s, u"60"_s, client);
    QCOMPARE(dueOf(u"permit-expires"_s), QDate(2026, 4, 11));
    QVERIFY(!itemOf(fixture, u"permit-expires"_s)->derivation.isEmpty());
}

void TstAgendaService::aPermitNamesTheDayThatItsExtensionIsOfferedWith()
{
    support::OfficeFixture fixture;
    const PersonId person = fixture.addPerson();
    const EmployerId client = fixture.addEmployer();
    addEndingPapers(fixture, person, client);
    domain::Employment post;
    post.person = person;
    post.employer = client;
    post.startsOn = QDate(2025, 6, 11);
    QVERIFY(PersonService(fixture.office()).saveEmployment(post).ok());
    const auto offered = CaseLinkService(fixture.office()).extensionsDue(client, QDate(2026, 6, 30));
    QVERIFY(offered.ok() && offered->size() == 1 && offered->first().main.filing);
    const auto item = itemOf(fixture, u"permit-expires"_s);
    QVERIFY(item.has_value() && !item->hasLapsed);
    QCOMPARE(item->fileBy, offered->first().main.filing->by);
    QVERIFY(item->fileBy < item->due);
    QCOMPARE(item->derivation.last().date, item->fileBy);
    QVERIFY(CaseLinkService(fixture.office()).openLinked(*offered).ok());
    QVERIFY(!itemOf(fixture, u"permit-expires"_s).has_value()); // the case says it from now on
}

void TstAgendaService::aPermitThatHasEndedCannotBeExtended()
{
    support::OfficeFixture fixture;
    const EmployerId client = fixture.addEmployer();
    const PersonId person = fixture.addPerson();
    addEndingPapers(fixture, person, client);
    fixture.clock().setToday(QDate(2026, 6, 10));
    QVERIFY(!itemOf(fixture, u"permit-expires"_s)->hasLapsed); // its last day
    fixture.clock().setToday(QDate(2026, 6, 11));
    const auto item = itemOf(fixture, u"permit-expires"_s);
    QVERIFY(item->hasLapsed);
    QVERIFY(item->fileBy.isNull());
    CaseOpening anew = fixture.opening();
    anew.person = person;
    QVERIFY(CaseService(fixture.office()).open(anew).ok());
    QVERIFY(!itemOf(fixture, u"permit-expires"_s).has_value());
}

void TstAgendaService::filingOfAClientIsListed()
{
    support::OfficeFixture fixture;
    const EmployerId id = fixture.addEmployer();
    domain::Employer employer = EmployerService(fixture.office()).view(id)->employer;
    employer.filingExpiresOn = QDate(2026, 3, 20);
    QVERIFY(EmployerService(fixture.office()).save(employer).ok());
    const auto item = itemOf(fixture, u"filing-expires"_s);
    QVERIFY(item.has_value());
    QCOMPARE(item->employer, id);
    QCOMPARE(item->group, AgendaGroup::Within30Days);
}

void TstAgendaService::rangeNarrowsTheAgenda()
{
    support::OfficeFixture fixture;
    (void)fixture.caseAt(u"lodging-registered"_s);
    AgendaService agenda(fixture.office());
    QVERIFY(!agenda.agenda(QDate(2026, 4, 1), QDate(2026, 4, 1))->isEmpty());
    QVERIFY(agenda.agenda(QDate(2026, 4, 2), QDate(2026, 4, 3))->isEmpty());
}

void TstAgendaService::itemSaysWhyAndBySource()
{
    support::OfficeFixture fixture;
    (void)fixture.caseAt(u"lodging-registered"_s);
    const auto item = itemOf(fixture, u"D05"_s);
    QVERIFY(item.has_value());
    QVERIFY(!item->derivation.isEmpty());
    QVERIFY(!item->sources.isEmpty());
    QVERIFY(!item->what.zh.isEmpty() && !item->what.en.isEmpty());
    QCOMPARE(item->caseNumber, u"2026-0001"_s);
    QCOMPARE(item->personName, u"OLIVER HARTLEY"_s);
}

/// A date of every kind: of a deadline, a stage, a return, a collection, and of each kind of paper.
void TstAgendaService::everyKindOfItemNamesItsSource()
{
    support::OfficeFixture fixture;
    Office& office = fixture.office();
    const PersonId person = fixture.addPerson();
    const EmployerId client = fixture.addEmployer();
    addEndingPapers(fixture, person, client);
    (void)fixture.caseAt(u"lodging-registered"_s);
    const CaseId returned = fixture.caseAt(u"pre-review"_s);
    CORE_EXPECT(
        CaseService(office)
            .recordReturn(returned, {.text = u"照片"_s, .defects = {{u"R18"_s, u"背景"_s, domain::Actor::Agency}}})
            .ok());
    (void)fixture.caseAt(u"pre-review"_s);
    CaseOpening residence = fixture.opening();
    residence.procedure = u"residence-extension"_s;
    const auto collected = CaseService(office).open(residence);
    CORE_EXPECT(collected.ok());
    while (fixture.view(*collected).record.authorityStatus != domain::AuthorityStatus::Approved) {
        CORE_EXPECT(demo::goOn(office, *collected).ok());
    }
    fixture.clock().setToday(QDate(2026, 3, 16)); // the pre-review has taken too long

    const auto items = AgendaService(office).agenda();
    QVERIFY(items.ok());
    QSet<QString> kinds;
    for (const AgendaItem& item : *items) {
        QVERIFY2(!item.sources.isEmpty(), qPrintable(item.code));
        QVERIFY2(!item.because.zh.isEmpty() && !item.because.en.isEmpty(), qPrintable(item.code));
        kinds.insert(item.code);
    }
    const QSet<QString> expected{u"D05"_s, u"stage-overdue"_s, u"return-open"_s, u"residence-collect"_s,
        u"passport-expires"_s, u"permit-expires"_s, u"residence-expires"_s, u"dependant-passport-expires"_s,
        u"dependant-residence-expires"_s, u"filing-expires"_s, u"handler-expires"_s};
    QVERIFY2(kinds.contains(expected), qPrintable(QStringList((expected - kinds).values()).join(u' ')));
}

void TstAgendaService::theNextDayOfACaseIsThatOfItsRow()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"lodging-registered"_s);
    const auto rows = CaseService(fixture.office()).list();
    QVERIFY(rows.ok());
    const auto next = AgendaService(fixture.office()).nextOf(id);
    QVERIFY(next.ok());
    QCOMPARE(next->due, rows->first().nextDue);
    QCOMPARE(next->code, rows->first().nextDueCode);
    QVERIFY(!next->derivation.isEmpty() && !next->sources.isEmpty() && !next->what.isEmpty());
    QCOMPARE(AgendaService(fixture.office()).nextOf(CaseId{4711}).failure().code, FailureCode::RecordNotFound);
}

void TstAgendaService::aPapersRenewalSaysWhyHoweverFarAway()
{
    support::OfficeFixture fixture;
    domain::Passport passport;
    passport.person = fixture.addPerson();
    passport.number = u"533401299"_s;
    passport.expiresOn = QDate(2035, 8, 31);
    const auto id = PersonService(fixture.office()).savePassport(passport);
    QVERIFY(id.ok());
    const auto renewal = AgendaService(fixture.office()).renewalOf(u"passport-expires"_s, id->value);
    QVERIFY(renewal.ok());
    QCOMPARE(renewal->due, QDate(2035, 2, 28));
    QCOMPARE(renewal->group, AgendaGroup::Later);
    QCOMPARE(renewal->person, passport.person);
    QVERIFY(!renewal->derivation.isEmpty() && !renewal->sources.isEmpty() && !renewal->because.isEmpty());
    QCOMPARE(AgendaService(fixture.office()).renewalOf(u"permit-expires"_s, 4711).failure().code,
        FailureCode::RecordNotFound);
}

static const support::Registered<TstAgendaService> registered;

#include "tst_agenda_service.moc"

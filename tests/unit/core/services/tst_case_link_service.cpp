// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/case_link_service.h"
#include "core/services/demo_walk.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "core/services/undo_service.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

namespace {

const QDate kExpiry(2026, 10, 31);

/// A person who works in Shenzhen with both permits, which end on one day.
CaseOpening holder(support::OfficeFixture& fixture, EmployerId employer, const QString& surname)
{
    PersonService people(fixture.office());
    const PersonId person = fixture.addPerson(surname);
    domain::Permit permit;
    permit.person = person;
    permit.employer = employer;
    permit.number = u"SZ20250001"_s;
    permit.permitClass = u"B"_s;
    permit.validTo = kExpiry;
    CORE_EXPECT(people.savePermit(permit).ok());
    domain::ResidencePermit residence;
    residence.person = person;
    residence.purpose = u"work"_s;
    residence.validTo = kExpiry;
    CORE_EXPECT(people.saveResidencePermit(residence).ok());
    domain::Employment post;
    post.person = person;
    post.employer = employer;
    post.city = u"shenzhen"_s;
    CORE_EXPECT(people.saveEmployment(post).ok());
    CaseOpening opening;
    opening.person = person;
    opening.employer = employer;
    opening.procedure = u"extension"_s;
    opening.city = u"shenzhen"_s;
    opening.permitClass = u"B"_s;
    return opening;
}

CaseOpening holder(support::OfficeFixture& fixture) { return holder(fixture, fixture.addEmployer(), u"HARTLEY"_s); }

template <typename T> QString codeOf(const Result<T>& result)
{
    return result.ok() ? u"done"_s : failureName(result.failure().code);
}

} // namespace

/// Cases that belong together (domain §10; week W3, W6, W12).
class TstCaseLinkService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoCasesAreLinkedAndParted();
    void aLinkMadeAgainChangesItsKind();
    void aCaseIsNotLinkedToItself();
    void openingOffersWhatFollowsWithItsDates();
    void whatTheClientChoseDatesTheOffers();
    void whatIsOpenedTogetherIsOneAct();
    void linkedCasesStandTogetherOnThePersonsPage();
    void aFamilysCaseStandsWithTheMainPersons();
    void whatIsLinkedIsNotOfferedAgain();
    void oneThatCannotBeOpenedOpensNothing();
    void aClientsExtensionsAreOfferedByFilingDay();
    void aLapsedPermitIsMarkedAsNotToBeExtended();
    void whoHasAnOpenExtensionIsLeftOut();
    void aTransferLinksTwoEmployersWhoDoNotSeeEachOther();
    void theOldEmployersCancellationStartsTheTransfersDays();
    void anUnknownFormerEmployerIsLeftToBeChosen();
    void clashingCasesWarnAndAreNotRefused();
    void linkedCasesDoNotClash();
    void changedContractDatesOfferToApplyAnew();
};

void TstCaseLinkService::twoCasesAreLinkedAndParted()
{
    support::OfficeFixture fixture;
    CaseService cases(fixture.office());
    CaseLinkService links(fixture.office());
    const CaseId one = *cases.open(fixture.opening());
    const CaseId two = *cases.open(fixture.opening());
    const QStringList before = fixture.rows();
    const auto link = links.link(one, two, u"family"_s);
    QVERIFY(link.ok());
    const auto ofOne = links.linked(one);
    QCOMPARE(ofOne->size(), 1);
    QCOMPARE(ofOne->first().row.id, two);
    QCOMPARE(ofOne->first().kind, u"family"_s);
    QVERIFY(!ofOne->first().comesFirst);
    QVERIFY(links.linked(two)->first().comesFirst);
    QVERIFY(links.unlink(*link).ok());
    QVERIFY(links.linked(one)->isEmpty());
    QCOMPARE(fixture.rows(), before);
}

void TstCaseLinkService::aLinkMadeAgainChangesItsKind()
{
    support::OfficeFixture fixture;
    CaseService cases(fixture.office());
    CaseLinkService links(fixture.office());
    const CaseId one = *cases.open(fixture.opening());
    const CaseId two = *cases.open(fixture.opening());
    const auto first = links.link(one, two, u"family"_s);
    const auto second = links.link(two, one, u"then"_s);
    QCOMPARE(*second, *first);
    QCOMPARE(links.linked(one)->size(), 1);
    QVERIFY(links.linked(one)->first().comesFirst);
}

void TstCaseLinkService::aCaseIsNotLinkedToItself()
{
    support::OfficeFixture fixture;
    const CaseId one = *CaseService(fixture.office()).open(fixture.opening());
    CaseLinkService links(fixture.office());
    QCOMPARE(codeOf(links.link(one, one, u"then"_s)), u"value-unknown"_s);
    QCOMPARE(codeOf(links.link(one, CaseId{99}, u"then"_s)), u"record-not-found"_s);
    QCOMPARE(codeOf(links.link(one, CaseId{99}, u"cousin"_s)), u"value-unknown"_s);
}

void TstCaseLinkService::openingOffersWhatFollowsWithItsDates()
{
    support::OfficeFixture fixture;
    fixture.clock().setToday(QDate(2026, 8, 10));
    const auto bundle = CaseLinkService(fixture.office()).bundleFor(holder(fixture));
    QVERIFY(bundle.ok());
    // Counted by hand in tst_follow_up.cpp.
    QCOMPARE(bundle->main.filing->by, QDate(2026, 9, 14));
    QCOMPARE(bundle->with.size(), 1);
    QCOMPARE(bundle->with.first().opening.procedure, u"residence-extension"_s);
    QCOMPARE(bundle->with.first().filing->by, QDate(2026, 9, 30));
    QVERIFY(!bundle->with.first().because.isEmpty());
    QVERIFY(bundle->main.warnings.isEmpty());
}

/// 45 days before 31 October is Wednesday 16 September; the 13 working days before it lead to Friday 28 August.
void TstCaseLinkService::whatTheClientChoseDatesTheOffers()
{
    support::OfficeFixture fixture;
    fixture.clock().setToday(QDate(2026, 8, 10));
    const CaseOpening opening = holder(fixture);
    fixture.choose(u"residence-extension-days"_s, u"45"_s, opening.employer);
    CaseLinkService links(fixture.office());
    const auto bundle = links.bundleFor(opening);
    QVERIFY(bundle.ok());
    QCOMPARE(bundle->main.filing->by, QDate(2026, 8, 28));
    QCOMPARE(bundle->with.first().filing->by, QDate(2026, 9, 16));

    const auto opened = links.openLinked({*bundle});
    QVERIFY(opened.ok());
    QCOMPARE(links.linked(opened->first())->first().filing->by, QDate(2026, 9, 16));
    QCOMPARE(links.linked(opened->last())->first().filing->by, QDate(2026, 8, 28));

    fixture.choose(u"roll-rule"_s, u"none"_s);
    fixture.choose(u"residence-extension-days"_s, u"30"_s, opening.employer);
    QCOMPARE(links.linked(opened->first())->first().filing->by, QDate(2026, 10, 1)); // a holiday, and left as it is
}

void TstCaseLinkService::whatIsOpenedTogetherIsOneAct()
{
    support::OfficeFixture fixture;
    fixture.clock().setToday(QDate(2026, 8, 10));
    CaseLinkService links(fixture.office());
    const auto bundle = links.bundleFor(holder(fixture));
    const QStringList before = fixture.rows();
    const auto opened = links.openLinked({*bundle});
    QVERIFY(opened.ok());
    QCOMPARE(opened->size(), 2);
    const auto linked = links.linked(opened->first());
    QCOMPARE(linked->size(), 1);
    QCOMPARE(linked->first().row.procedure, u"residence-extension"_s);
    QCOMPARE(linked->first().filing->by, QDate(2026, 9, 30));
    QCOMPARE(linked->first().row.nextDue, QDate(2026, 10, 1));
    QVERIFY(!fixture.view(opened->last()).materials.isEmpty());
    QVERIFY(UndoService(fixture.office()).undo().ok());
    QCOMPARE(fixture.rows(), before);
}

void TstCaseLinkService::linkedCasesStandTogetherOnThePersonsPage()
{
    support::OfficeFixture fixture;
    fixture.clock().setToday(QDate(2026, 8, 10));
    const CaseOpening opening = holder(fixture);
    CaseLinkService links(fixture.office());
    const auto together = links.openLinked({*links.bundleFor(opening)});
    QVERIFY(together.ok());
    CaseOpening alone = opening;
    alone.procedure = u"change"_s;
    const auto between = CaseService(fixture.office()).open(alone);
    QVERIFY(between.ok());

    const QList<CaseListRow> rows = PersonService(fixture.office()).view(opening.person)->cases;
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].id, *between); // the newest
    QVERIFY(rows[0].leadNumber.isEmpty());
    QCOMPARE(rows[1].id, together->first());
    QVERIFY(rows[1].leadNumber.isEmpty());
    QCOMPARE(rows[2].id, together->last());
    QCOMPARE(rows[2].leadNumber, rows[1].number);
    QCOMPARE(rows[2].procedure, u"residence-extension"_s);
}

void TstCaseLinkService::aFamilysCaseStandsWithTheMainPersons()
{
    support::OfficeFixture fixture;
    CaseService cases(fixture.office());
    const CaseOpening main = fixture.opening();
    const CaseOpening spouse = fixture.opening();
    const CaseId one = *cases.open(main);
    const CaseId two = *cases.open(spouse);
    QVERIFY(CaseLinkService(fixture.office()).link(one, two, u"family"_s).ok());
    for (const PersonId person : {main.person, spouse.person}) {
        const QList<CaseListRow> rows = PersonService(fixture.office()).view(person)->cases;
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].id, one);
        QCOMPARE(rows[1].id, two);
        QCOMPARE(rows[1].person, spouse.person);
        QCOMPARE(rows[1].leadNumber, rows[0].number);
    }
}

void TstCaseLinkService::whatIsLinkedIsNotOfferedAgain()
{
    support::OfficeFixture fixture;
    CaseLinkService links(fixture.office());
    const CaseId id = *CaseService(fixture.office()).open(holder(fixture));
    const auto offers = links.offersOf(id);
    QCOMPARE(offers->size(), 1);
    QVERIFY(links.openLinked({{.existing = id, .main = {}, .with = *offers}}).ok());
    QVERIFY(links.offersOf(id)->isEmpty());
    QCOMPARE(links.linked(id)->size(), 1);
}

void TstCaseLinkService::oneThatCannotBeOpenedOpensNothing()
{
    support::OfficeFixture fixture;
    CaseLinkService links(fixture.office());
    CaseBundle bundle = *links.bundleFor(holder(fixture));
    bundle.with.first().opening.employer = EmployerId{};
    const QStringList before = fixture.rows();
    QCOMPARE(codeOf(links.openLinked({bundle})), u"record-not-found"_s);
    QCOMPARE(fixture.rows(), before);
}

void TstCaseLinkService::aClientsExtensionsAreOfferedByFilingDay()
{
    support::OfficeFixture fixture;
    fixture.clock().setToday(QDate(2026, 8, 10));
    const EmployerId employer = fixture.addEmployer();
    const CaseOpening later = holder(fixture, employer, u"AALTO"_s);
    domain::ResidencePermit longer;
    longer.person = later.person;
    longer.purpose = u"work"_s;
    longer.validTo = QDate(2026, 11, 30);
    QVERIFY(PersonService(fixture.office()).saveResidencePermit(longer).ok());
    const CaseOpening sooner = holder(fixture, employer, u"ZIMMER"_s);
    CaseLinkService links(fixture.office());
    const auto due = links.extensionsDue(employer, QDate(2026, 11, 8));
    QVERIFY(due.ok());
    QCOMPARE(due->size(), 2);
    QCOMPARE(due->at(0).main.opening.person, sooner.person);
    QCOMPARE(due->at(0).main.filing->by, QDate(2026, 9, 14));
    QCOMPARE(due->at(1).main.filing->by, QDate(2026, 9, 30)); // D09 comes before what the longer permit asks for
    QVERIFY(links.extensionsDue(employer, QDate(2026, 10, 30))->isEmpty());
    const QStringList before = fixture.rows();
    QCOMPARE(links.openLinked(*due)->size(), 4);
    QVERIFY(UndoService(fixture.office()).undo().ok());
    QCOMPARE(fixture.rows(), before);
}

void TstCaseLinkService::aLapsedPermitIsMarkedAsNotToBeExtended()
{
    support::OfficeFixture fixture;
    const CaseOpening opening = holder(fixture);
    CaseLinkService links(fixture.office());
    fixture.clock().setToday(kExpiry); // the last valid day
    QVERIFY(links.extensionsDue(opening.employer, kExpiry)->at(0).main.permitLapsedOn.isNull());
    fixture.clock().setToday(kExpiry.addDays(1));
    QCOMPARE(links.extensionsDue(opening.employer, kExpiry)->at(0).main.permitLapsedOn, kExpiry);
}

void TstCaseLinkService::whoHasAnOpenExtensionIsLeftOut()
{
    support::OfficeFixture fixture;
    const CaseOpening opening = holder(fixture);
    QVERIFY(CaseService(fixture.office()).open(opening).ok());
    QVERIFY(CaseLinkService(fixture.office()).extensionsDue(opening.employer, kExpiry)->isEmpty());
}

/// Week W12: the old employer need not be a client, and neither employer's lists show the other's case.
void TstCaseLinkService::aTransferLinksTwoEmployersWhoDoNotSeeEachOther()
{
    support::OfficeFixture fixture;
    EmployerService employers(fixture.office());
    domain::Employer former;
    former.name = {u"广州前东家有限公司"_s, u"Former Employer"_s};
    former.city = u"shenzhen"_s;
    former.isClient = false;
    const EmployerId old = *employers.save(former);
    CaseOpening opening = holder(fixture, old, u"HARTLEY"_s);
    opening.employer = fixture.addEmployer();
    opening.procedure = u"transfer"_s;
    CaseLinkService links(fixture.office());
    const auto bundle = links.bundleFor(opening);
    QCOMPARE(bundle->with.first().opening.procedure, u"cancellation"_s);
    QCOMPARE(bundle->with.first().opening.employer, old);
    const auto opened = links.openLinked({*bundle});
    QVERIFY(opened.ok());
    const CaseId transfer = opened->at(0);
    const CaseId cancellation = opened->at(1);
    QCOMPARE(links.linked(cancellation)->first().kind, u"transfer"_s);
    QVERIFY(!links.linked(cancellation)->first().comesFirst);
    for (const auto& [employer, hidden] :
        {std::pair(old, transfer), std::pair(opening.employer, cancellation)}) {
        const auto view = employers.view(employer);
        const auto listed = CaseService(fixture.office()).list({{u"employer"_s, u'#' + QString::number(employer.value)}});
        QVERIFY(!view->cases.isEmpty());
        for (const CaseListRow& row : view->cases + *listed) {
            QCOMPARE(row.employer, employer);
            QVERIFY(row.id != hidden);
        }
    }
}

/// Domain D15: thirty days from the cancellation, known from the linked case.
void TstCaseLinkService::theOldEmployersCancellationStartsTheTransfersDays()
{
    support::OfficeFixture fixture;
    CaseOpening opening = holder(fixture);
    opening.employer = fixture.addEmployer();
    opening.procedure = u"transfer"_s;
    CaseLinkService links(fixture.office());
    const auto opened = links.openLinked({*links.bundleFor(opening)});
    QVERIFY(opened.ok());
    const auto dueOfD15 = [&] {
        const QList<workflow::Deadline> deadlines = fixture.view(opened->first()).deadlines;
        const auto it = std::ranges::find(deadlines, u"D15"_s, &workflow::Deadline::code);
        return it == deadlines.end() ? QDate() : it->due;
    };
    QVERIFY(dueOfD15().isNull());
    while (fixture.view(opened->at(1)).record.approvedOn.isNull()) {
        QVERIFY(demo::goOn(fixture.office(), opened->at(1)).ok());
    }
    const QDate cancelled = fixture.view(opened->at(1)).record.approvedOn;
    QCOMPARE(dueOfD15(), cancelled.addDays(30));
}

void TstCaseLinkService::anUnknownFormerEmployerIsLeftToBeChosen()
{
    support::OfficeFixture fixture;
    CaseOpening opening = holder(fixture);
    opening.procedure = u"transfer"_s;
    const auto bundle = CaseLinkService(fixture.office()).bundleFor(opening);
    QVERIFY(!bundle->with.first().opening.employer.isStored());
}

void TstCaseLinkService::clashingCasesWarnAndAreNotRefused()
{
    support::OfficeFixture fixture;
    CaseOpening opening = holder(fixture);
    CaseService cases(fixture.office());
    CaseLinkService links(fixture.office());
    const CaseId extension = *cases.open(opening);
    opening.procedure = u"cancellation"_s;
    const auto bundle = links.bundleFor(opening);
    QCOMPARE(bundle->main.warnings.size(), 1);
    QCOMPARE(bundle->main.warnings.first().beside, extension);
    QVERIFY(!bundle->main.warnings.first().sources.isEmpty());
    const auto opened = cases.open(opening);
    QVERIFY(opened.ok());
    QCOMPARE(links.warningsOf(*opened)->first().beside, extension);
    QCOMPARE(links.warningsOf(extension)->first().beside, *opened);
}

void TstCaseLinkService::linkedCasesDoNotClash()
{
    support::OfficeFixture fixture;
    const CaseOpening opening = holder(fixture);
    CaseService cases(fixture.office());
    CaseLinkService links(fixture.office());
    const CaseId one = *cases.open(opening);
    const CaseId two = *cases.open(opening);
    QCOMPARE(links.warningsOf(one)->size(), 1);
    QVERIFY(links.link(one, two, u"replaces"_s).ok());
    QVERIFY(links.warningsOf(one)->isEmpty());
}

void TstCaseLinkService::changedContractDatesOfferToApplyAnew()
{
    support::OfficeFixture fixture;
    CaseLinkService links(fixture.office());
    const CaseId id = fixture.caseAt(u"pre-review"_s);
    QVERIFY(links.offersOf(id)->isEmpty());
    const auto offers = links.offersOf(id, u"change-contract-dates"_s);
    QCOMPARE(offers->size(), 1);
    QCOMPARE(offers->first().kind, u"replaces"_s);
    QCOMPARE(offers->first().opening.consulate, u"中国驻曼彻斯特总领事馆"_s);
}

static const support::Registered<TstCaseLinkService> registered;

#include "tst_case_link_service.moc"

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "permit_holder.h"

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

template <typename T> QString codeOf(const Result<T>& result)
{
    return result.ok() ? u"done"_s : failureName(result.failure().code);
}

} // namespace

/// What is offered with a case, and opened with it (domain §10; week W6, W12).
class TstCaseBundles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openingOffersWhatFollowsWithItsDates();
    void whatTheClientChoseDatesTheOffers();
    void aResidencePermitThatIsNotOnRecordIsNamed();
    void whatIsOpenedTogetherIsOneAct();
    void oneThatCannotBeOpenedOpensNothing();
    void aClientsExtensionsAreOfferedByFilingDay();
    void aLapsedPermitIsMarkedAsNotToBeExtended();
    void whoHasAnOpenExtensionIsLeftOut();
    void aTransferLinksTwoEmployersWhoDoNotSeeEachOther();
    void theOldEmployersCancellationStartsTheTransfersDays();
    void theFormerPostsEndDatesItsCancellation();
    void anUnknownFormerEmployerIsLeftToBeChosen();
    void changedContractDatesOfferToApplyAnew();
};

void TstCaseBundles::openingOffersWhatFollowsWithItsDates()
{
    support::OfficeFixture fixture;
    fixture.clock().setToday(QDate(2026, 8, 10));
    const auto bundle = CaseLinkService(fixture.office()).bundleFor(support::holder(fixture));
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
void TstCaseBundles::whatTheClientChoseDatesTheOffers()
{
    support::OfficeFixture fixture;
    fixture.clock().setToday(QDate(2026, 8, 10));
    const CaseOpening opening = support::holder(fixture);
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

void TstCaseBundles::aResidencePermitThatIsNotOnRecordIsNamed()
{
    support::OfficeFixture fixture;
    fixture.clock().setToday(QDate(2026, 8, 10));
    const CaseOpening opening = support::holder(fixture);
    CaseLinkService links(fixture.office());
    QVERIFY(!links.bundleFor(opening)->with.first().wantsResidence);
    PersonService people(fixture.office());
    QVERIFY(people.remove(people.view(opening.person)->residencePermits.first().id).ok());
    const auto bundle = links.bundleFor(opening);
    QVERIFY(bundle->main.filing && !bundle->main.wantsResidence); // the work permit's own end sets a day
    QVERIFY(!bundle->with.first().filing);
    QVERIFY(bundle->with.first().wantsResidence);
}

void TstCaseBundles::whatIsOpenedTogetherIsOneAct()
{
    support::OfficeFixture fixture;
    fixture.clock().setToday(QDate(2026, 8, 10));
    CaseLinkService links(fixture.office());
    const auto bundle = links.bundleFor(support::holder(fixture));
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

void TstCaseBundles::oneThatCannotBeOpenedOpensNothing()
{
    support::OfficeFixture fixture;
    CaseLinkService links(fixture.office());
    CaseBundle bundle = *links.bundleFor(support::holder(fixture));
    bundle.with.first().opening.employer = EmployerId{};
    const QStringList before = fixture.rows();
    QCOMPARE(codeOf(links.openLinked({bundle})), u"record-not-found"_s);
    QCOMPARE(fixture.rows(), before);
}

void TstCaseBundles::aClientsExtensionsAreOfferedByFilingDay()
{
    support::OfficeFixture fixture;
    fixture.clock().setToday(QDate(2026, 8, 10));
    const EmployerId employer = fixture.addEmployer();
    const CaseOpening later = support::holder(fixture, employer, u"AALTO"_s);
    domain::ResidencePermit longer;
    longer.person = later.person;
    longer.purpose = u"work"_s;
    longer.validTo = QDate(2026, 11, 30);
    QVERIFY(PersonService(fixture.office()).saveResidencePermit(longer).ok());
    const CaseOpening sooner = support::holder(fixture, employer, u"ZIMMER"_s);
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

void TstCaseBundles::aLapsedPermitIsMarkedAsNotToBeExtended()
{
    support::OfficeFixture fixture;
    const CaseOpening opening = support::holder(fixture);
    CaseLinkService links(fixture.office());
    fixture.clock().setToday(support::kHoldersExpiry); // the last valid day
    QVERIFY(links.extensionsDue(opening.employer, support::kHoldersExpiry)->at(0).main.permitLapsedOn.isNull());
    fixture.clock().setToday(support::kHoldersExpiry.addDays(1));
    QCOMPARE(links.extensionsDue(opening.employer, support::kHoldersExpiry)->at(0).main.permitLapsedOn,
        support::kHoldersExpiry);
}

void TstCaseBundles::whoHasAnOpenExtensionIsLeftOut()
{
    support::OfficeFixture fixture;
    const CaseOpening opening = support::holder(fixture);
    QVERIFY(CaseService(fixture.office()).open(opening).ok());
    QVERIFY(CaseLinkService(fixture.office()).extensionsDue(opening.employer, support::kHoldersExpiry)->isEmpty());
}

/// Week W12: the old employer need not be a client, and neither employer's lists show the other's case.
void TstCaseBundles::aTransferLinksTwoEmployersWhoDoNotSeeEachOther()
{
    support::OfficeFixture fixture;
    EmployerService employers(fixture.office());
    domain::Employer former;
    former.name = {u"广州前东家有限公司"_s, u"Former Employer"_s};
    former.city = u"shenzhen"_s;
    former.isClient = false;
    const EmployerId old = *employers.save(former);
    CaseOpening opening = support::holder(fixture, old, u"HARTLEY"_s);
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
    for (const auto& [employer, hidden] : {std::pair(old, transfer), std::pair(opening.employer, cancellation)}) {
        const auto view = employers.view(employer);
        const auto listed =
            CaseService(fixture.office()).list({{u"employer"_s, u'#' + QString::number(employer.value)}});
        QVERIFY(!view->cases.isEmpty());
        for (const CaseListRow& row : view->cases + *listed) {
            QCOMPARE(row.employer, employer);
            QVERIFY(row.id != hidden);
        }
    }
}

/// Domain D15: thirty days from the cancellation, known from the linked case.
void TstCaseBundles::theOldEmployersCancellationStartsTheTransfersDays()
{
    support::OfficeFixture fixture;
    CaseOpening opening = support::holder(fixture);
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

/// Domain D13: ten working days from the early end.
void TstCaseBundles::theFormerPostsEndDatesItsCancellation()
{
    support::OfficeFixture fixture;
    CaseOpening opening = support::holder(fixture);
    opening.employer = fixture.addEmployer();
    opening.procedure = u"transfer"_s;
    CaseLinkService links(fixture.office());
    QVERIFY(!links.bundleFor(opening)->with.first().filing);
    PersonService people(fixture.office());
    domain::Employment post = people.view(opening.person)->employments.first();
    post.endsOn = QDate(2026, 2, 27);
    QVERIFY(people.saveEmployment(post).ok());
    const auto filing = links.bundleFor(opening)->with.first().filing;
    QVERIFY(filing.has_value());
    QCOMPARE(filing->by, QDate(2026, 3, 12)); // 28 February is worked
    QCOMPARE(filing->deadline, u"D13"_s);
}

void TstCaseBundles::anUnknownFormerEmployerIsLeftToBeChosen()
{
    support::OfficeFixture fixture;
    CaseOpening opening = support::holder(fixture);
    opening.procedure = u"transfer"_s;
    const auto bundle = CaseLinkService(fixture.office()).bundleFor(opening);
    QVERIFY(!bundle->with.first().opening.employer.isStored());
}

void TstCaseBundles::changedContractDatesOfferToApplyAnew()
{
    support::OfficeFixture fixture;
    CaseLinkService links(fixture.office());
    const CaseId id = fixture.caseAt(u"pre-review"_s);
    QVERIFY(links.offersOf(id)->isEmpty());
    const auto offers = links.offersOf(id, u"change-contract-dates"_s);
    QCOMPARE(offers->size(), 1);
    QCOMPARE(offers->first().kind, u"replaces"_s);
    QVERIFY(!offers->first().filing); // no rule sets a day
    QCOMPARE(offers->first().opening.consulate, u"中国驻曼彻斯特总领事馆"_s);
}

static const support::Registered<TstCaseBundles> registered;

#include "tst_case_bundles.moc"

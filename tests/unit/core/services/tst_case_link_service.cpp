// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "permit_holder.h"

#include "core/services/case_link_service.h"
#include "core/services/person_service.h"
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

/// Cases that belong together (domain §10; week W3), and those that should not stand side by side.
class TstCaseLinkService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoCasesAreLinkedAndParted();
    void aLinkMadeAgainChangesItsKind();
    void aCaseIsNotLinkedToItself();
    void linkedCasesStandTogetherOnThePersonsPage();
    void aFamilysCaseStandsWithTheMainPersons();
    void whatIsLinkedIsNotOfferedAgain();
    void clashingCasesWarnAndAreNotRefused();
    void linkedCasesDoNotClash();
    void aTransferToThePresentEmployerWarns();
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

void TstCaseLinkService::linkedCasesStandTogetherOnThePersonsPage()
{
    support::OfficeFixture fixture;
    fixture.clock().setToday(QDate(2026, 8, 10));
    const CaseOpening opening = support::holder(fixture);
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
    QVERIFY(rows[0].leadNumber->isEmpty());
    QCOMPARE(rows[1].id, together->first());
    QVERIFY(rows[1].leadNumber->isEmpty());
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
    const CaseId id = *CaseService(fixture.office()).open(support::holder(fixture));
    const auto offers = links.offersOf(id);
    QCOMPARE(offers->size(), 1);
    QVERIFY(links.openLinked({{.existing = id, .main = {}, .with = *offers}}).ok());
    QVERIFY(links.offersOf(id)->isEmpty());
    QCOMPARE(links.linked(id)->size(), 1);
}

void TstCaseLinkService::clashingCasesWarnAndAreNotRefused()
{
    support::OfficeFixture fixture;
    CaseOpening opening = support::holder(fixture);
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
    const CaseOpening opening = support::holder(fixture);
    CaseService cases(fixture.office());
    CaseLinkService links(fixture.office());
    const CaseId one = *cases.open(opening);
    const CaseId two = *cases.open(opening);
    QCOMPARE(links.warningsOf(one)->size(), 1);
    QVERIFY(links.link(one, two, u"replaces"_s).ok());
    QVERIFY(links.warningsOf(one)->isEmpty());
}

/// Domain §1.1, BT-12: a transfer is to another employer.
void TstCaseLinkService::aTransferToThePresentEmployerWarns()
{
    support::OfficeFixture fixture;
    CaseOpening opening = support::holder(fixture);
    CaseLinkService links(fixture.office());
    QVERIFY(links.bundleFor(opening)->main.warnings.isEmpty());
    opening.procedure = u"transfer"_s;
    const auto warned = links.bundleFor(opening);
    QCOMPARE(warned->main.warnings.size(), 1);
    const CaseWarning warning = warned->main.warnings.first();
    QVERIFY(!warning.beside.isStored());
    QVERIFY(warning.because.zh.contains(u"同一单位"_s) && !warning.sources.isEmpty());
    CaseOpening other = opening;
    other.employer = fixture.addEmployer();
    QVERIFY(links.bundleFor(other)->main.warnings.isEmpty());

    const CaseId opened = *CaseService(fixture.office()).open(opening);
    QCOMPARE(links.warningsOf(opened)->size(), 1);
    const CaseId elsewhere = *CaseService(fixture.office()).open(other);
    domain::Employment post; // what begins there after the case was opened is no reason to warn
    post.person = other.person;
    post.employer = other.employer;
    post.startsOn = fixture.office().today();
    QVERIFY(PersonService(fixture.office()).saveEmployment(post).ok());
    const QList<CaseWarning> later = *links.warningsOf(elsewhere);
    QVERIFY(std::ranges::all_of(later, [](const CaseWarning& each) { return each.beside.isStored(); }));
}

static const support::Registered<TstCaseLinkService> registered;

#include "tst_case_link_service.moc"

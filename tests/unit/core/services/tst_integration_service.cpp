// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/integration_service.h"
#include "core/services/person_service.h"
#include "core/services/recording.h"
#include "core/services/undo_service.h"
#include "core/storage/record_tables/all_tables.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

/// Holders of physical permits and of old notices, on a day in March 2026.
class TstIntegrationService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsListedWithoutAnOldPaper();
    void cardsAndOldNoticesAreListedWithTheirWay();
    void anOldNoticeNeedNotBeFiled();
    void aNoticeOfNoKnownDayAsksForIt();
    void whatIsNoOldNoticeIsNotListed();
    void anExtensionSetsTheRecommendedDayOfACard();
    void whatWasReplacedIsDone();
    void aPlanSaysWhoIsNotOpenedAndWhy();
    void casesAreOpenedAsOneActAndUndoneAsOne();
    void nothingToOpenLeavesNoTrace();

private:
    /// Somebody employed in a city.
    [[nodiscard]] static PersonId addEmployee(support::OfficeFixture& fixture, const QString& city);
    static void addPermit(support::OfficeFixture& fixture, PersonId person, const QString& form, QDate validTo,
        QDate validFrom = {});
    static void addNotice(support::OfficeFixture& fixture, PersonId person, QDate issuedOn);
    [[nodiscard]] static QList<IntegrationHolder> holders(support::OfficeFixture& fixture);
};

PersonId TstIntegrationService::addEmployee(support::OfficeFixture& fixture, const QString& city)
{
    const PersonId person = fixture.addPerson();
    domain::Employment employment;
    employment.person = person;
    employment.employer = fixture.addEmployer(city);
    employment.city = city;
    employment.position = {u"工程师"_s, u"Engineer"_s};
    employment.startsOn = QDate(2024, 6, 1);
    CORE_EXPECT(PersonService(fixture.office()).saveEmployment(employment).ok());
    return person;
}

void TstIntegrationService::addPermit(
    support::OfficeFixture& fixture, PersonId person, const QString& form, QDate validTo, QDate validFrom)
{
    domain::Permit permit;
    permit.person = person;
    permit.number = u"20240600012345"_s;
    permit.permitClass = u"B"_s;
    permit.form = form;
    permit.validFrom = validFrom;
    permit.validTo = validTo;
    CORE_EXPECT(PersonService(fixture.office()).savePermit(permit).ok());
}

void TstIntegrationService::addNotice(support::OfficeFixture& fixture, PersonId person, QDate issuedOn)
{
    domain::Notice notice;
    notice.person = person;
    notice.kind = u"notice-90"_s;
    notice.permitClass = u"B"_s;
    notice.issuedOn = issuedOn;
    auto act = beginAct(fixture.office(), u"notice-file"_s, u"person"_s, person.value);
    CORE_EXPECT(act.ok() && act->insert(notice).ok());
    CORE_EXPECT(commitAct(fixture.office(), *act, {}).ok());
}

QList<IntegrationHolder> TstIntegrationService::holders(support::OfficeFixture& fixture)
{
    auto found = IntegrationService(fixture.office()).holders();
    CORE_EXPECT(found.ok());
    return *std::move(found);
}

void TstIntegrationService::nobodyIsListedWithoutAnOldPaper()
{
    support::OfficeFixture fixture;
    addPermit(fixture, addEmployee(fixture, u"shenzhen"_s), u"electronic"_s, QDate(2027, 6, 1));
    addNotice(fixture, addEmployee(fixture, u"shenzhen"_s), QDate(2024, 12, 1));
    QVERIFY(holders(fixture).isEmpty());
}

void TstIntegrationService::cardsAndOldNoticesAreListedWithTheirWay()
{
    support::OfficeFixture fixture;
    const PersonId valid = addEmployee(fixture, u"shenzhen"_s);
    addPermit(fixture, valid, u"card"_s, QDate(2026, 3, 2));
    const PersonId expired = addEmployee(fixture, u"beijing"_s);
    addPermit(fixture, expired, u"card"_s, QDate(2026, 3, 1));
    const PersonId noticed = addEmployee(fixture, u"guangzhou"_s);
    addNotice(fixture, noticed, QDate(2024, 11, 30));
    const QList<IntegrationHolder> found = holders(fixture);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].paper.person, noticed);
    QCOMPARE(found[0].answer.pathway, u"reissue-notice"_s);
    QCOMPARE(found[0].expiresOn, QDate(2025, 2, 28));
    QCOMPARE(found[0].recommendedOn, QDate(2026, 3, 2));
    QCOMPARE(found[1].paper.person, expired);
    QCOMPARE(found[1].answer.pathway, u"apply-anew"_s);
    QCOMPARE(found[2].paper.person, valid);
    QCOMPARE(found[2].answer.pathway, u"keep-card"_s);
    QCOMPARE(found[2].paper.city, u"shenzhen"_s);
}

/// T4: approved before the switch, whatever the office has of it.
void TstIntegrationService::anOldNoticeNeedNotBeFiled()
{
    support::OfficeFixture fixture;
    fixture.clock().setToday(QDate(2024, 11, 4));
    CaseOpening opening = fixture.opening();
    opening.procedure = u"old-notice"_s;
    const auto id = CaseService(fixture.office()).open(opening);
    QVERIFY(id.ok());
    domain::CaseRecord granted = fixture.view(*id).record;
    granted.status = domain::CaseStatus::Approved;
    granted.stage = u"approved"_s;
    granted.approvedOn = QDate(2024, 11, 20);
    auto act = beginAct(fixture.office(), u"case-change"_s, u"case"_s, id->value);
    CORE_EXPECT(act.ok() && act->update(granted).ok() && commitAct(fixture.office(), *act, {}).ok());
    const PersonId imported = addEmployee(fixture, u"shenzhen"_s);
    addPermit(fixture, imported, u"notice"_s, QDate(2026, 10, 31), QDate(2024, 11, 1));
    fixture.clock().setToday(QDate(2026, 3, 2));

    const QList<IntegrationHolder> found = holders(fixture);
    QCOMPARE(found.size(), 2);
    for (const IntegrationHolder& each : found) {
        QCOMPARE(each.answer.row, u"T4"_s);
        QCOMPARE(each.answer.pathway, u"reissue-notice"_s);
        QVERIFY(each.expiresOn.isNull()); // from which day its three months run is not known
    }
    const auto plans = IntegrationService(fixture.office()).plan({imported});
    QCOMPARE(plans->size(), 1);
    QCOMPARE(plans->first().procedure, u"reissue-notice"_s);
}

void TstIntegrationService::aNoticeOfNoKnownDayAsksForIt()
{
    support::OfficeFixture fixture;
    const PersonId imported = addEmployee(fixture, u"shenzhen"_s);
    addPermit(fixture, imported, u"notice"_s, QDate(2026, 10, 31));
    const QList<IntegrationHolder> found = holders(fixture);
    QCOMPARE(found.size(), 1);
    QVERIFY(!found.first().answer.isDetermined());
    QCOMPARE(found.first().answer.needs, QStringList{u"notice.approvedOn"_s});
    QCOMPARE(IntegrationService(fixture.office()).plan({imported})->first().obstacle, ReissueObstacle::OtherPathway);
}

void TstIntegrationService::whatIsNoOldNoticeIsNotListed()
{
    support::OfficeFixture fixture;
    const PersonId later = addEmployee(fixture, u"shenzhen"_s);
    addPermit(fixture, later, u"notice"_s, QDate(2027, 10, 31), QDate(2025, 11, 1));
    const PersonId filed = addEmployee(fixture, u"shenzhen"_s);
    addPermit(fixture, filed, u"notice"_s, QDate(2027, 10, 31));
    addNotice(fixture, filed, QDate(2025, 10, 10)); // the permit's own
    const PersonId carded = addEmployee(fixture, u"shenzhen"_s);
    addPermit(fixture, carded, u"notice"_s, QDate(2026, 10, 31), QDate(2024, 10, 1));
    addPermit(fixture, carded, u"card"_s, QDate(2026, 10, 31));
    const QList<IntegrationHolder> found = holders(fixture);
    QCOMPARE(found.size(), 1); // the card, which came of the notice
    QCOMPARE(found.first().paper.kind, storage::OldPaperRow::Kind::Card);
}

void TstIntegrationService::anExtensionSetsTheRecommendedDayOfACard()
{
    support::OfficeFixture fixture;
    addPermit(fixture, addEmployee(fixture, u"shenzhen"_s), u"card"_s, QDate(2026, 10, 31));
    const QList<IntegrationHolder> found = holders(fixture);
    QCOMPARE(found.size(), 1);
    if (!found.first().extension) {
        QCOMPARE(found.first().recommendedOn, QDate(2026, 3, 2)); // rules without a D09: from today on
        return;
    }
    QCOMPARE(found.first().extension->due, QDate(2026, 10, 1)); // domain §3, extension windows
    QCOMPARE(found.first().recommendedOn, QDate(2026, 9, 30));
    fixture.choose(u"extension-last-days"_s, u"60"_s, found.first().paper.employer);
    QCOMPARE(holders(fixture).first().recommendedOn, QDate(2026, 9, 1));
}

void TstIntegrationService::whatWasReplacedIsDone()
{
    support::OfficeFixture fixture;
    const PersonId carded = addEmployee(fixture, u"shenzhen"_s);
    addPermit(fixture, carded, u"card"_s, QDate(2026, 6, 1));
    addPermit(fixture, carded, u"electronic"_s, QDate(2026, 6, 1));
    const PersonId noticed = addEmployee(fixture, u"shenzhen"_s);
    addNotice(fixture, noticed, QDate(2024, 11, 1));
    addNotice(fixture, noticed, QDate(2025, 1, 10));
    for (const IntegrationHolder& each : holders(fixture)) {
        QCOMPARE(each.progress, IntegrationProgress::Done);
        QCOMPARE(each.answer.pathway, u"continues"_s);
        QVERIFY(each.recommendedOn.isNull());
    }
    QCOMPARE(holders(fixture).size(), 2);
}

void TstIntegrationService::aPlanSaysWhoIsNotOpenedAndWhy()
{
    support::OfficeFixture fixture;
    const PersonId valid = addEmployee(fixture, u"shenzhen"_s);
    addPermit(fixture, valid, u"card"_s, QDate(2026, 6, 1));
    const PersonId expired = addEmployee(fixture, u"shenzhen"_s);
    addPermit(fixture, expired, u"card"_s, QDate(2026, 1, 1));
    const PersonId jobless = fixture.addPerson();
    addPermit(fixture, jobless, u"card"_s, QDate(2026, 7, 1));
    const auto plans = IntegrationService(fixture.office()).plan({valid, expired, jobless, fixture.addPerson()});
    QVERIFY(plans.ok());
    QCOMPARE(plans->size(), 3);
    QCOMPARE(plans->at(0).obstacle, ReissueObstacle::OtherPathway);
    QCOMPARE(plans->at(0).answer.row, u"T10"_s);
    QCOMPARE(plans->at(1).obstacle, ReissueObstacle::None);
    QCOMPARE(plans->at(1).procedure, u"reissue-electronic"_s);
    QCOMPARE(plans->at(2).obstacle, ReissueObstacle::NoEmployer);
}

void TstIntegrationService::casesAreOpenedAsOneActAndUndoneAsOne()
{
    support::OfficeFixture fixture;
    const PersonId carded = addEmployee(fixture, u"shenzhen"_s);
    addPermit(fixture, carded, u"card"_s, QDate(2026, 6, 1));
    const PersonId noticed = addEmployee(fixture, u"guangzhou"_s);
    addNotice(fixture, noticed, QDate(2024, 11, 1));
    const QStringList before = fixture.rows();
    IntegrationService service(fixture.office());
    const auto opened = service.open({carded, noticed});
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(core::failureName(opened.failure().code)));
    QCOMPARE(opened->size(), 2);
    QCOMPARE(fixture.view(opened->at(0)).record.procedure, u"reissue-notice"_s);
    QCOMPARE(fixture.view(opened->at(1)).record.procedure, u"reissue-electronic"_s);
    for (const IntegrationHolder& each : holders(fixture)) {
        QCOMPARE(each.progress, IntegrationProgress::UnderWay);
        QVERIFY(!each.paper.openCaseNumber.isEmpty());
    }
    QCOMPARE(service.plan({carded})->first().obstacle, ReissueObstacle::UnderWay);
    QVERIFY(UndoService(fixture.office()).undo().ok());
    QCOMPARE(fixture.rows(), before);
}

void TstIntegrationService::nothingToOpenLeavesNoTrace()
{
    support::OfficeFixture fixture;
    const PersonId person = fixture.addPerson();
    const auto act = UndoService(fixture.office()).next();
    const auto opened = IntegrationService(fixture.office()).open({person});
    QVERIFY(opened.ok() && opened->isEmpty());
    QCOMPARE((*UndoService(fixture.office()).next())->id, (*act)->id);
}

static const support::Registered<TstIntegrationService> registered;

#include "tst_integration_service.moc"

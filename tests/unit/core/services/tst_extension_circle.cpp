// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/agenda_service.h"
#include "core/services/contract_plan_service.h"
#include "core/services/demo_walk.h"
#include "core/services/person_service.h"
#include "core/services/undo_service.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

namespace {

const QDate kFormerEnd(2026, 6, 10);
const QDate kNewEnd(2027, 6, 10);

QList<AgendaItem> itemsOf(support::OfficeFixture& fixture, const QString& code)
{
    auto items = AgendaService(fixture.office()).agenda();
    CORE_EXPECT(items.ok());
    items->removeIf([&code](const AgendaItem& each) { return each.code != code; });
    return *items;
}

QList<domain::Permit> permitsOf(support::OfficeFixture& fixture, CaseId id)
{
    return PersonService(fixture.office()).view(fixture.view(id).record.person)->permits;
}

/// The extension of a permit that ends in three months, brought to a stage.
CaseId extensionAt(support::OfficeFixture& fixture, const QString& stage)
{
    CaseOpening opening = fixture.opening();
    opening.procedure = u"extension"_s;
    opening.contractStartsOn = kFormerEnd.addDays(1);
    opening.contractEndsOn = kNewEnd;
    domain::Permit permit;
    permit.person = opening.person;
    permit.employer = opening.employer;
    permit.number = u"44030019880517001X"_s;
    permit.permitClass = u"B"_s;
    permit.form = u"card"_s;
    permit.validTo = kFormerEnd;
    domain::ResidencePermit residence;
    residence.person = opening.person;
    residence.purpose = u"work"_s;
    residence.validTo = kFormerEnd;
    PersonService people(fixture.office());
    CORE_EXPECT(people.savePermit(permit).ok() && people.saveResidencePermit(residence).ok());
    const auto opened = CaseService(fixture.office()).open(opening);
    CORE_EXPECT(opened.ok());
    while (fixture.view(*opened).record.stage != stage) {
        CORE_EXPECT(demo::goOn(fixture.office(), *opened).ok());
    }
    return *opened;
}

Result<void> download(support::OfficeFixture& fixture, CaseId id, const QMap<QString, QString>& told)
{
    CaseMove move;
    move.to = u"documents-downloaded"_s;
    move.actor = domain::Actor::Agency;
    move.on = fixture.office().today();
    move.facts = told;
    move.facts.insert(u"notice.issuedOn"_s, move.on.toString(Qt::ISODate));
    return CaseService(fixture.office()).advance(id, move);
}

} // namespace

/// An extension from its last day to file to the permit's new end (week W6, W13).
class TstExtensionCircle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastDayToFileIsOnTheAgendaUntilItIsFiled();
    void aContractsStartTellsWhenToFile();
    void whatIsFiledIsNotAskedForAgain();
    void theNewEndIsToldWithTheNotice();
    void theNewEndMayBeLeftOut();
    void aNewEndThatHasPassedIsRefused();
};

void TstExtensionCircle::theLastDayToFileIsOnTheAgendaUntilItIsFiled()
{
    support::OfficeFixture fixture;
    const CaseId id = extensionAt(fixture, u"collecting"_s);
    const QList<AgendaItem> items = itemsOf(fixture, u"file-by"_s);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().caseId, id);
    const auto lastDay = itemsOf(fixture, u"D09"_s);
    QVERIFY(!lastDay.isEmpty());
    QVERIFY(items.first().due < lastDay.first().due); // decided before, it has to be filed earlier
    QVERIFY(!items.first().derivation.isEmpty() && !items.first().sources.isEmpty());
    QCOMPARE(fixture.view(id).nextStep.by, items.first().due);
    while (fixture.view(id).record.submittedOn.isNull()) {
        QVERIFY(demo::goOn(fixture.office(), id).ok());
    }
    QVERIFY(itemsOf(fixture, u"file-by"_s).isEmpty());
}

void TstExtensionCircle::aContractsStartTellsWhenToFile()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"collecting"_s);
    const auto plan = ContractPlanService(fixture.office()).planOf(id);
    QVERIFY(plan.ok() && plan->latest);
    const QList<AgendaItem> items = itemsOf(fixture, u"file-by"_s);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().due, plan->latest->date);
    QCOMPARE(items.first().provisional, plan->latest->provisional);
    QCOMPARE(fixture.view(id).nextStep.by, plan->latest->date);
}

void TstExtensionCircle::whatIsFiledIsNotAskedForAgain()
{
    support::OfficeFixture fixture;
    const CaseId id = extensionAt(fixture, u"pre-review"_s);
    QVERIFY(fixture.view(id).record.submittedOn.isValid());
    QVERIFY(itemsOf(fixture, u"permit-expires"_s).isEmpty());
    QVERIFY(CaseService(fixture.office()).advance(id, {.to = u"withdrawn"_s}).ok());
    QCOMPARE(itemsOf(fixture, u"permit-expires"_s).size(), 1); // nobody files for it any more
}

void TstExtensionCircle::theNewEndIsToldWithTheNotice()
{
    support::OfficeFixture fixture;
    const CaseId id = extensionAt(fixture, u"approved"_s);
    const workflow::PossibleMove move = fixture.view(id).moves.first();
    QCOMPARE(move.mayTell, QStringList{u"permit.newExpiresOn"_s});
    QVERIFY(!move.askFor.contains(u"permit.newExpiresOn"_s));
    const QStringList before = fixture.rows();
    QVERIFY(download(fixture, id, {{u"permit.newExpiresOn"_s, kNewEnd.toString(Qt::ISODate)}}).ok());
    const QList<domain::Permit> permits = permitsOf(fixture, id);
    QCOMPARE(permits.size(), 2);
    const auto granted = std::ranges::find(permits, kNewEnd, &domain::Permit::validTo);
    QVERIFY(granted != permits.end());
    QCOMPARE(granted->number, u"44030019880517001X"_s); // it stays with the person for life
    QCOMPARE(granted->validFrom, kFormerEnd.addDays(1));
    while (fixture.view(id).record.stage != "closed"_L1) {
        QVERIFY(demo::goOn(fixture.office(), id).ok());
    }
    QVERIFY(itemsOf(fixture, u"permit-expires"_s).isEmpty());
    while (fixture.view(id).record.stage != "approved"_L1) {
        QVERIFY(UndoService(fixture.office()).undo().ok());
    }
    QCOMPARE(fixture.rows(), before);
}

void TstExtensionCircle::theNewEndMayBeLeftOut()
{
    support::OfficeFixture fixture;
    const CaseId id = extensionAt(fixture, u"approved"_s);
    QVERIFY(download(fixture, id, {}).ok());
    QCOMPARE(permitsOf(fixture, id).size(), 1);
}

void TstExtensionCircle::aNewEndThatHasPassedIsRefused()
{
    support::OfficeFixture fixture;
    const CaseId id = extensionAt(fixture, u"approved"_s);
    const auto refused = download(fixture, id, {{u"permit.newExpiresOn"_s, u"2025-06-10"_s}});
    QCOMPARE(refused.failure().code, FailureCode::DateOrder);
    QCOMPARE(fixture.view(id).record.stage, u"approved"_s);
    QCOMPARE(permitsOf(fixture, id).size(), 1);
}

static const support::Registered<TstExtensionCircle> registered;

#include "tst_extension_circle.moc"

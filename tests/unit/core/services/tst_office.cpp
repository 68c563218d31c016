// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/person_service.h"
#include "core/services/staff_service.h"
#include "core/services/undo_service.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

class TstOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newOfficeBeginsWithItsFirstMemberOfStaff();
    void aPassphraseForAPlainStoreIsRefused();
    void secondWriterIsRefused();
    void readerBesideAWriterSeesWhatIsCommitted();
    void readOnlyOfficeRefusesEveryWrite();
    void storeThatIsNotThereIsNamed();
    void actorSignsTheActs();
    void changesAreAnnouncedOnceAfterTheCommit();
    void lastActiveMemberOfStaffStays();
};

void TstOffice::newOfficeBeginsWithItsFirstMemberOfStaff()
{
    support::OfficeFixture fixture;
    QCOMPARE(fixture.office().officeName(), u"Test office"_s);
    const auto staff = StaffService(fixture.office()).list();
    QVERIFY(staff.ok());
    QCOMPARE(staff->size(), 1);
    QCOMPARE(fixture.office().actor(), staff->first().id);
    QVERIFY(!fixture.office().isReadOnly());
}

void TstOffice::aPassphraseForAPlainStoreIsRefused()
{
    support::OfficeFixture fixture;
    fixture.close();
    const auto opened = Office::open(fixture.path(), fixture.environment(), OfficeMode::ReadWrite, u"secret"_s);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.failure().code, FailureCode::StoreNotEncrypted);
}

void TstOffice::secondWriterIsRefused()
{
    support::OfficeFixture fixture;
    const auto second = fixture.openAgain(OfficeMode::ReadWrite);
    QVERIFY(!second.ok());
    QCOMPARE(second.failure().code, FailureCode::StoreInUse);
}

void TstOffice::readerBesideAWriterSeesWhatIsCommitted()
{
    support::OfficeFixture fixture;
    const auto reader = fixture.openAgain(OfficeMode::ReadOnly);
    QVERIFY(reader.ok());
    const PersonId id = fixture.addPerson();
    const auto view = PersonService(**reader).view(id);
    QVERIFY(view.ok());
    QCOMPARE(view->person.surname, u"HARTLEY"_s);
}

void TstOffice::readOnlyOfficeRefusesEveryWrite()
{
    support::OfficeFixture fixture;
    const PersonId person = fixture.addPerson();
    const CaseId caseId = fixture.caseAt(u"pre-review"_s);
    fixture.close();
    const auto opened = fixture.openAgain(OfficeMode::ReadOnly);
    QVERIFY(opened.ok());
    Office& office = **opened;
    auto record = PersonService(office).view(person)->person;
    record.note = u"changed"_s;
    QList<FailureCode> codes;
    const auto collect = [&](const auto& result) {
        codes.append(result.ok() ? FailureCode::Internal : result.failure().code);
    };
    collect(PersonService(office).save(record));
    collect(CaseService(office).advance(caseId, {.to = u"pre-review-passed"_s, .facts = {}}));
    collect(CaseService(office).recordReturn(caseId, {.on = {}, .text = {}, .dueOn = {}, .defects = {}}));
    collect(CaseService(office).recordAuthorityCheck(caseId, {}));
    for (const FailureCode code : codes) {
        QCOMPARE(failureName(code), failureName(FailureCode::StoreReadOnly));
    }
}

void TstOffice::storeThatIsNotThereIsNamed()
{
    support::OfficeFixture fixture;
    const auto opened = Office::open(fixture.path() + u"-other"_s, fixture.environment(), OfficeMode::ReadWrite);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.failure().code, FailureCode::StoreNotThere);
}

void TstOffice::actorSignsTheActs()
{
    support::OfficeFixture fixture;
    domain::Staff second;
    second.name = u"He Zhiyuan"_s;
    const auto added = StaffService(fixture.office()).save(second);
    QVERIFY(added.ok());
    fixture.office().setActor(*added);
    const PersonId person = fixture.addPerson();
    const auto view = PersonService(fixture.office()).view(person);
    QVERIFY(view.ok());
    QCOMPARE(view->history.first().actor, *added);
    QCOMPARE(view->history.first().act, u"person-add"_s);
}

void TstOffice::changesAreAnnouncedOnceAfterTheCommit()
{
    support::OfficeFixture fixture;
    QList<Changes> announced;
    fixture.office().setAnnouncer([&](const Changes& changes) { announced.append(changes); });
    const PersonId person = fixture.addPerson();
    QCOMPARE(announced.size(), 1);
    QVERIFY(announced.first().people.contains(person));
    auto again = PersonService(fixture.office()).view(person)->person;
    QVERIFY(PersonService(fixture.office()).save(again).ok());
    QCOMPARE(announced.size(), 1); // nothing differed: no act, no announcement
    QVERIFY(UndoService(fixture.office()).undo().ok());
    QCOMPARE(announced.size(), 2);
    QVERIFY(announced.last().everything);
}

void TstOffice::lastActiveMemberOfStaffStays()
{
    support::OfficeFixture fixture;
    domain::Staff only = StaffService(fixture.office()).list()->first();
    only.isActive = false;
    const auto saved = StaffService(fixture.office()).save(only);
    QVERIFY(!saved.ok());
    QCOMPARE(saved.failure().code, FailureCode::RecordInUse);
}

static const support::Registered<TstOffice> registered;

#include "tst_office.moc"

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "core/services/staff_service.h"
#include "core/services/store_verifier.h"
#include "core/services/undo_service.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

using Verb = std::function<bool(support::OfficeFixture&)>;
Q_DECLARE_METATYPE(Verb)

namespace {

CaseReturn oneDefect()
{
    return {.on = QDate(2026, 3, 2), .text = u"补正"_s, .dueOn = {}, .defects = {{u"R35"_s, u"模糊"_s}}};
}

domain::Passport passportOf(PersonId person)
{
    domain::Passport passport;
    passport.person = person;
    passport.number = u"533401299"_s;
    passport.issuingState = u"GBR"_s;
    passport.expiresOn = QDate(2033, 1, 4);
    return passport;
}

} // namespace

class TstUndoService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoLeavesEveryRowAsBefore_data();
    void undoLeavesEveryRowAsBefore();
    void redoDoesTheActAgain();
    void nothingToUndoIsSaid();
    void whatLeftTheHouseIsNotUndone();
    void undoSurvivesAReopening();
    void earlierActWhoseRowsChangedSinceConflicts();
    void historyOfUndoneActsStillVerifies();
};

void TstUndoService::undoLeavesEveryRowAsBefore_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<Verb>("verb");
    const auto add = [](const char* name, const QString& stage, const Verb& verb) {
        QTest::newRow(name) << stage << verb;
    };
    using Fixture = support::OfficeFixture;
    const CaseId first{1};
    add("open", u"collecting"_s, [](Fixture& fixture) {
        const CaseView view = fixture.view(CaseId{1});
        return CaseService(fixture.office())
            .open({.person = view.person.id,
                .employer = view.employer.id,
                .procedure = u"new-overseas"_s,
                .city = u"shenzhen"_s,
                .permitClass = u"A"_s})
            .ok();
    });
    add("advance", u"collecting"_s, [first](Fixture& fixture) {
        return CaseService(fixture.office()).advance(first, {.to = u"internal-review"_s}).ok();
    });
    add("visa obtained", u"notice-sent"_s, [first](Fixture& fixture) {
        return CaseService(fixture.office())
            .advance(first, {.to = u"visa-obtained"_s, .actor = domain::Actor::Individual})
            .ok();
    });
    add("entered", u"visa-obtained"_s, [first](Fixture& fixture) {
        return CaseService(fixture.office())
            .advance(first, {.to = u"entered"_s, .actor = domain::Actor::Individual})
            .ok();
    });
    add("lodging", u"entered"_s, [first](Fixture& fixture) {
        return CaseService(fixture.office())
            .advance(first, {.to = u"lodging-registered"_s, .actor = domain::Actor::Individual})
            .ok();
    });
    add("return", u"pre-review"_s,
        [first](Fixture& fixture) { return CaseService(fixture.office()).recordReturn(first, oneDefect()).ok(); });
    add("withdraw", u"pre-review"_s, [first](Fixture& fixture) {
        return CaseService(fixture.office()).advance(first, {.to = u"withdrawn"_s}).ok();
    });
    add("material", u"collecting"_s, [first](Fixture& fixture) {
        domain::Material material = fixture.view(first).materials.first();
        material.state = domain::MaterialState::Received;
        return CaseService(fixture.office()).setMaterial(material).ok();
    });
    add("authority check", u"pre-review"_s, [first](Fixture& fixture) {
        return CaseService(fixture.office()).recordAuthorityCheck(first, QDate(2026, 3, 2)).ok();
    });
    add("case record", u"collecting"_s, [first](Fixture& fixture) {
        domain::CaseRecord record = fixture.view(first).record;
        record.note = u"changed"_s;
        return CaseService(fixture.office()).saveRecord(record).ok();
    });
    add("person", u"collecting"_s, [first](Fixture& fixture) {
        domain::Person person = fixture.view(first).person;
        person.chineseName = u"哈特利"_s;
        return PersonService(fixture.office()).save(person).ok();
    });
    add("new person", u"collecting"_s, [](Fixture& fixture) { return fixture.addPerson(u"BRANDES"_s).isStored(); });
    add("passport", u"collecting"_s, [first](Fixture& fixture) {
        return PersonService(fixture.office()).savePassport(passportOf(fixture.view(first).person.id)).ok();
    });
    add("employer", u"collecting"_s, [first](Fixture& fixture) {
        domain::Employer employer = fixture.view(first).employer;
        employer.contactName = u"林晓棠"_s;
        return EmployerService(fixture.office()).save(employer).ok();
    });
    add("staff", u"collecting"_s, [](Fixture& fixture) {
        domain::Staff staff;
        staff.name = u"He Zhiyuan"_s;
        return StaffService(fixture.office()).save(staff).ok();
    });
}

void TstUndoService::undoLeavesEveryRowAsBefore()
{
    QFETCH(QString, stage);
    QFETCH(Verb, verb);
    support::OfficeFixture fixture;
    QCOMPARE(fixture.caseAt(stage), CaseId{1});
    const QStringList before = fixture.rows();
    QVERIFY(verb(fixture));
    QVERIFY(fixture.rows() != before);
    QVERIFY(UndoService(fixture.office()).undo().ok());
    QCOMPARE(fixture.rows(), before);
}

void TstUndoService::redoDoesTheActAgain()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"pre-review"_s);
    UndoService undo(fixture.office());
    QVERIFY(CaseService(fixture.office()).recordReturn(id, oneDefect()).ok());
    const QStringList after = fixture.rows();
    QCOMPARE((*undo.next())->act, u"case-return"_s);
    QVERIFY(undo.undo().ok());
    QVERIFY((*undo.nextRedo()).has_value());
    QVERIFY(undo.redo().ok());
    QCOMPARE(fixture.rows(), after);
    QVERIFY(!(*undo.nextRedo()).has_value());
}

void TstUndoService::nothingToUndoIsSaid()
{
    support::OfficeFixture fixture;
    const auto redone = UndoService(fixture.office()).redo();
    QVERIFY(!redone.ok());
    QCOMPARE(redone.failure().code, FailureCode::UndoNothing);
}

void TstUndoService::whatLeftTheHouseIsNotUndone()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"pre-review"_s);
    UndoService undo(fixture.office());
    QVERIFY(!(*undo.next()).has_value());
    const auto undone = undo.undoAct(fixture.view(id).history.first().id);
    QVERIFY(!undone.ok());
    QCOMPARE(undone.failure().code, FailureCode::UndoNotPossible);
}

void TstUndoService::undoSurvivesAReopening()
{
    support::OfficeFixture fixture;
    const PersonId person = fixture.addPerson();
    QVERIFY(person.isStored());
    fixture.close();
    const auto again = fixture.openAgain(OfficeMode::ReadWrite);
    QVERIFY(again.ok());
    QVERIFY(UndoService(**again).undo().ok());
    QCOMPARE(PersonService(**again).list()->size(), 0);
}

void TstUndoService::earlierActWhoseRowsChangedSinceConflicts()
{
    support::OfficeFixture fixture;
    const PersonId id = fixture.addPerson();
    PersonService people(fixture.office());
    const EventId added = people.view(id)->history.first().id;
    domain::Person person = people.view(id)->person;
    person.note = u"later"_s;
    QVERIFY(people.save(person).ok());
    const auto undone = UndoService(fixture.office()).undoAct(added);
    QVERIFY(!undone.ok());
    QCOMPARE(failureName(undone.failure().code), failureName(FailureCode::UndoConflict));
}

void TstUndoService::historyOfUndoneActsStillVerifies()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"internal-review"_s);
    QVERIFY(CaseService(fixture.office()).recordAuthorityCheck(id, QDate(2026, 3, 2)).ok());
    QVERIFY(UndoService(fixture.office()).undo().ok());
    const auto findings = verifyStore(fixture.office());
    QVERIFY(findings.ok());
    QVERIFY(findings->findings.isEmpty());
}

static const support::Registered<TstUndoService> registered;

#include "tst_undo_service.moc"

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/queries/event_queries.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/storage/store_fixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;

class TstAct : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsInsertedIsReadBack()
    {
        StoreFixture office;
        const domain::Person person = personNumber(1);
        const PersonId id = office.add(person);
        const auto found = RecordTable<domain::Person>::find(office.connection(), id);
        QVERIFY(found.ok());
        QCOMPARE(found->surname, person.surname);
        QCOMPARE(found->chineseName, person.chineseName);
        QCOMPARE(found->bornOn, person.bornOn);
        QCOMPARE(found->note, person.note);
        QCOMPARE(found->revision, 1);
    }

    void anActThatIsNotCommittedLeavesNothing()
    {
        StoreFixture office;
        const QString before = office.dump();
        {
            Act act = office.begin();
            QVERIFY(act.insert(personNumber(1)).ok());
        }
        QCOMPARE(office.dump(), before);
    }

    void anUpdateThatNamesAnOldRevisionIsStale()
    {
        StoreFixture office;
        const PersonId id = office.add(personNumber(1));
        domain::Person mine = *RecordTable<domain::Person>::find(office.connection(), id);
        domain::Person theirs = mine;
        theirs.phone = u"010-1"_s;
        {
            Act act = office.begin();
            QCOMPARE(*act.update(theirs), true);
            QVERIFY(act.commit().ok());
        }
        mine.phone = u"010-2"_s;
        Act act = office.begin();
        const Result<bool> updated = act.update(mine);
        QVERIFY(!updated.ok());
        QCOMPARE(updated.failure().code, FailureCode::StaleRecord);
        QCOMPARE(updated.failure().args.value(u"table"_s), u"person"_s);
        QCOMPARE(updated.failure().args.value(u"id"_s), QString::number(id.value));
        QCOMPARE(act.commit().failure().code, FailureCode::StaleRecord);
    }

    void anUpdateThatChangesNothingWritesNothing()
    {
        StoreFixture office;
        const PersonId id = office.add(personNumber(1));
        const domain::Person person = *RecordTable<domain::Person>::find(office.connection(), id);
        Act act = office.begin();
        QCOMPARE(*act.update(person), false);
        QVERIFY(act.commit().ok());
        QCOMPARE(RecordTable<domain::Person>::find(office.connection(), id)->revision, 1);
    }

    void aRecordThatAnotherNamesCannotBeRemoved()
    {
        StoreFixture office;
        const PersonId id = office.add(personNumber(1));
        office.add(passportOf(id, 1));
        Act act = office.begin();
        QCOMPARE(act.remove<domain::Person>(id).failure().code, FailureCode::RecordInUse);
    }

    void aMissingRecordIsNamed()
    {
        StoreFixture office;
        Act act = office.begin();
        const Result<void> removed = act.remove<domain::Person>(PersonId{99});
        QCOMPARE(removed.failure().code, FailureCode::RecordNotFound);
        QCOMPARE(removed.failure().args.value(u"id"_s), u"99"_s);
    }

    void numbersOfCasesRunWithinTheYear()
    {
        StoreFixture office;
        Act act = office.begin();
        QCOMPARE(*act.nextCaseNumber(), u"2026-0001"_s);
        QCOMPARE(*act.nextCaseNumber(), u"2026-0002"_s);
        QCOMPARE(*act.nextPaperNumber(), u"P2026-0001"_s);
    }

    void theEventSaysWhoDidWhat()
    {
        StoreFixture office;
        Result<Act> act = Act::begin(office.store(), ActInfo{office.staff(), u"person-save"_s, u"person"_s});
        const Result<PersonId> id = act->insert(personNumber(1));
        act->setSubject(id->value);
        act->setArg(u"via"_s, u"form"_s);
        const Result<EventId> event = act->commit();
        QVERIFY(event.ok());
        const auto history = event_queries::historyOf(office.connection(), u"person"_s, id->value);
        QCOMPARE(history->size(), 1);
        QCOMPARE(history->constFirst().id, *event);
        QCOMPARE(history->constFirst().act, u"person-save"_s);
        QCOMPARE(history->constFirst().actor, office.staff());
        QCOMPARE(history->constFirst().args.value(u"via"_s), u"form"_s);
        QCOMPARE(history->constFirst().at, QDateTime(QDate(2026, 1, 5), QTime(4, 0), Qt::UTC));
    }
};

static const support::Registered<TstAct> registered;

#include "tst_act.moc"

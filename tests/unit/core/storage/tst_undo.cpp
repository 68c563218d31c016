// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/chain_verifier.h"
#include "core/storage/queries/event_queries.h"
#include "core/storage/undo.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/storage/store_fixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;

namespace {

/// One random step of an act: adds, changes or removes a person or a passport.
void randomStep(Act& act, QRandomGenerator& random, int n)
{
    const auto people = RecordTable<domain::Person>::all(act.connection());
    const auto passports = RecordTable<domain::Passport>::all(act.connection());
    const int choice = random.bounded(6);
    if (choice <= 1 || people->isEmpty()) {
        QVERIFY(act.insert(personNumber(n)).ok());
        return;
    }
    domain::Person person = people->at(random.bounded(static_cast<int>(people->size())));
    if (choice == 2) {
        QVERIFY(act.insert(passportOf(person.id, n)).ok());
    } else if (choice == 3) {
        person.phone = QString::number(n);
        person.bornOn = {};
        QVERIFY(act.update(person).ok());
    } else if (choice == 4 && !passports->isEmpty()) {
        domain::Passport passport = passports->constFirst();
        passport.person = person.id;
        QVERIFY(act.update(passport).ok());
    } else if (!passports->isEmpty()) {
        QVERIFY(act.remove<domain::Passport>(passports->constLast().id).ok());
    }
}

} // namespace

class TstUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoingAWalkOfActsRestoresEveryRow()
    {
        StoreFixture office;
        QRandomGenerator random(42);
        QStringList dumps{office.dump()};
        QList<EventId> events;
        for (int n = 1; n <= 40; ++n) {
            Act act = office.begin();
            for (int step = 0; step <= n % 4; ++step) {
                randomStep(act, random, n * 10 + step);
            }
            const Result<EventId> event = act.commit();
            QVERIFY(event.ok());
            events.append(*event);
            dumps.append(office.dump());
        }
        for (qsizetype i = events.size() - 1; i >= 0; --i) {
            const Result<EventId> undone = undoAct(office.store(), events.at(i), office.staff());
            QVERIFY(undone.ok());
            QCOMPARE(office.dump(), dumps.at(i));
        }
    }

    void undoAndRedoWalkBackAndForth()
    {
        StoreFixture office;
        QStringList dumps{office.dump()};
        for (int n = 1; n <= 3; ++n) {
            office.add(personNumber(n));
            dumps.append(office.dump());
        }
        const auto undoOnce = [&] {
            return undoAct(office.store(), (*lastUndoable(office.connection()))->id, office.staff()).ok();
        };
        const auto redoOnce = [&] {
            return undoAct(office.store(), (*lastRedoable(office.connection()))->id, office.staff()).ok();
        };
        QVERIFY(!lastRedoable(office.connection())->has_value());
        QVERIFY(undoOnce());
        QVERIFY(undoOnce());
        QCOMPARE(office.dump(), dumps.at(1));
        QVERIFY(redoOnce());
        QCOMPARE(office.dump(), dumps.at(2));
        QVERIFY(undoOnce());
        QCOMPARE(office.dump(), dumps.at(1));
        QVERIFY(redoOnce());
        QVERIFY(redoOnce());
        QCOMPARE(office.dump(), dumps.at(3));
        QVERIFY(!lastRedoable(office.connection())->has_value());
        office.add(personNumber(4));
        QVERIFY(!lastRedoable(office.connection())->has_value());
    }

    void aRowChangedSinceIsAConflict()
    {
        StoreFixture office;
        const PersonId id = office.add(personNumber(1));
        const EventId adding = (*lastUndoable(office.connection()))->id;
        domain::Person person = *RecordTable<domain::Person>::find(office.connection(), id);
        person.phone = u"1"_s;
        Act act = office.begin();
        QVERIFY(act.update(person).ok());
        QVERIFY(act.commit().ok());
        const QString before = office.dump();
        const Result<EventId> undone = undoAct(office.store(), adding, office.staff());
        QCOMPARE(undone.failure().code, FailureCode::UndoConflict);
        QCOMPARE(undone.failure().args.value(u"table"_s), u"person"_s);
        QCOMPARE(office.dump(), before);
    }

    void whatLeftTheHouseIsNotUndone()
    {
        StoreFixture office;
        Act act = office.begin(u"paper-issue"_s, false);
        QVERIFY(act.insert(personNumber(1)).ok());
        const Result<EventId> event = act.commit();
        QCOMPARE(undoAct(office.store(), *event, office.staff()).failure().code, FailureCode::UndoNotPossible);
        QVERIFY(!lastUndoable(office.connection())->has_value());
    }

    void anActIsUndoneOnce()
    {
        StoreFixture office;
        office.add(personNumber(1));
        const EventId adding = (*lastUndoable(office.connection()))->id;
        QVERIFY(undoAct(office.store(), adding, office.staff()).ok());
        const Result<EventId> again = undoAct(office.store(), adding, office.staff());
        QCOMPARE(again.failure().code, FailureCode::UndoNotPossible);
        QCOMPARE(again.failure().args.value(u"why"_s), u"undone"_s);
    }

    void theUndoneEventNamesItsUndo()
    {
        StoreFixture office;
        office.add(personNumber(1));
        const EventId adding = (*lastUndoable(office.connection()))->id;
        const Result<EventId> undone = undoAct(office.store(), adding, office.staff());
        QCOMPARE(event_queries::find(office.connection(), adding)->undoneBy, *undone);
        QCOMPARE(event_queries::find(office.connection(), *undone)->undoes, adding);
    }

    void aPersonAndWhatComesAlongAreOneValue()
    {
        StoreFixture office;
        const QString empty = office.dump();
        Act act = office.begin();
        const PersonId first = *act.insert(personNumber(1));
        QVERIFY(act.insert(passportOf(first, 1)).ok());
        QVERIFY(act.insert(passportOf(first, 2)).ok());
        const PersonId second = *act.insert(personNumber(2));
        QVERIFY(act.insert(passportOf(second, 3)).ok());
        // Too late for the first person's value: a value of its own.
        QVERIFY(act.insert(passportOf(first, 4)).ok());
        EventId last = *act.commit();
        QCOMPARE(*office.connection().number("SELECT count(*) FROM event_value WHERE table_name = 'person'"), 2);
        QCOMPARE(*office.connection().number("SELECT count(*) FROM event_value WHERE table_name = 'passport'"), 1);
        const QString full = office.dump();
        int revision = 0;
        for (int turn = 0; turn < 6; ++turn) {
            last = *undoAct(office.store(), last, office.staff());
            QCOMPARE(office.dump(), turn % 2 == 0 ? empty : full);
            QVERIFY(!ChainVerifier(office.connection()).firstBreak()->has_value());
            if (turn % 2 == 1) {
                const int again = RecordTable<domain::Passport>::find(office.connection(), PassportId{1})->revision;
                QVERIFY(again > revision);
                revision = again;
            }
        }
    }

    void aHistoryThatNamesItsColumnsIsUndone()
    {
        StoreFixture office;
        const QString empty = office.dump();
        Act act = office.begin();
        domain::Person person;
        person.surname = u"TESTER"_s;
        person.id = *act.insert(person);
        domain::Passport passport;
        passport.person = person.id;
        passport.number = u"T1"_s;
        QVERIFY(act.insert(passport).ok());
        const EventId event = *act.commit();
        QVERIFY(office.connection().execute("DROP TRIGGER event_value_is_only_erased").ok());
        QVERIFY(office.connection()
                    .execute(R"(
UPDATE event_value
   SET new_values = '{"surname":"TESTER","with":[["passport",1,{"person_id":1,"number":"T1"}]]}'
 WHERE table_name = 'person')")
                    .ok());
        QVERIFY(undoAct(office.store(), event, office.staff()).ok());
        QCOMPARE(office.dump(), empty);
    }

    void erasedValuesAreNotUndone()
    {
        StoreFixture office;
        Act act = office.begin();
        const PersonId person = *act.insert(personNumber(1));
        QVERIFY(act.insert(passportOf(person, 1)).ok());
        const EventId event = *act.commit();
        QVERIFY(office.connection().execute("UPDATE event_value SET new_values = NULL WHERE table_name = 'person'").ok());
        const QString before = office.dump();
        QCOMPARE(undoAct(office.store(), event, office.staff()).failure().args.value(u"why"_s), u"erased"_s);
        QCOMPARE(office.dump(), before);
    }

    void aRestoredRowHasARevisionItNeverHad()
    {
        StoreFixture office;
        const PersonId id = office.add(personNumber(1));
        domain::Person person = *RecordTable<domain::Person>::find(office.connection(), id);
        for (int i = 0; i < 3; ++i) {
            person.phone = QString::number(i);
            Act act = office.begin();
            QVERIFY(act.update(person).ok());
            QVERIFY(act.commit().ok());
            person = *RecordTable<domain::Person>::find(office.connection(), id);
        }
        Act act = office.begin();
        QVERIFY(act.remove<domain::Person>(id).ok());
        const Result<EventId> removal = act.commit();
        QVERIFY(undoAct(office.store(), *removal, office.staff()).ok());
        QVERIFY(RecordTable<domain::Person>::find(office.connection(), id)->revision > person.revision);
    }
};

static const support::Registered<TstUndo> registered;

#include "tst_undo.moc"

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/known_people.h"
#include "core/services/person_service.h"
#include "core/storage/store.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using services::KnownPeople;

class TstKnownPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsInTheStoreIsNeverMissed();
    void whoIsAddedIsNeverMissed();
    void whoIsNewIsSeldomTakenForKnown();
};

void TstKnownPeople::whoIsInTheStoreIsNeverMissed()
{
    support::OfficeFixture fixture;
    const PersonId id = fixture.addPerson();
    services::PersonService people(fixture.office());
    domain::Person person = people.view(id)->person;
    person.bornOn = QDate(1980, 2, 29);
    QVERIFY(people.save(person).ok());
    QVERIFY(people.savePassport(domain::Passport{{}, id, u"533401299"_s, u"GBR"_s, {}, {}}).ok());
    domain::Permit permit;
    permit.person = id;
    permit.number = u"440000000104729"_s;
    QVERIFY(people.savePermit(permit).ok());
    const Result<KnownPeople> known = KnownPeople::load(fixture.office().store().connection());
    QVERIFY(known.ok());
    QVERIFY(known->mayHavePerson(person.surname, person.givenNames, person.bornOn));
    QVERIFY(known->mayHavePassport(u"533401299"_s));
    QVERIFY(known->mayHavePermit(u"440000000104729"_s));
    // Kinds do not mix, and names have no birthday in common.
    QVERIFY(!known->mayHavePermit(u"533401299"_s));
    QVERIFY(!known->mayHavePassport(u"440000000104729"_s));
    QVERIFY(!known->mayHavePerson(person.surname, person.givenNames, person.bornOn.addDays(1)));
}

void TstKnownPeople::whoIsAddedIsNeverMissed()
{
    support::OfficeFixture fixture;
    Result<KnownPeople> known = KnownPeople::load(fixture.office().store().connection());
    QVERIFY(known.ok());
    for (int i = 0; i < 10'000; ++i) {
        known->addPassport(QString::number(i));
    }
    for (int i = 0; i < 10'000; ++i) {
        QVERIFY(known->mayHavePassport(QString::number(i)));
    }
}

void TstKnownPeople::whoIsNewIsSeldomTakenForKnown()
{
    support::OfficeFixture fixture;
    Result<KnownPeople> known = KnownPeople::load(fixture.office().store().connection());
    QVERIFY(known.ok());
    for (int i = 0; i < 100'000; ++i) {
        known->addPassport(QString::number(i));
    }
    int taken = 0;
    for (int i = 100'000; i < 200'000; ++i) {
        taken += known->mayHavePassport(QString::number(i));
    }
    QVERIFY2(taken < 100, qPrintable(QString::number(taken)));
}

static const support::Registered<TstKnownPeople> registered;

#include "tst_known_people.moc"

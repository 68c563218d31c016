// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/deadline_file.h"
#include "core/services/person_service.h"
#include "core/storage/store.h"
#include "tests/support/test_registry.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

namespace {

QList<exchange::IcsEvent> eventsOf(support::OfficeFixture& fixture, const DeadlineChoice& choice = {})
{
    const auto events = deadlineEvents(
        fixture.office(), choice, [](const AgendaItem& item) { return DeadlineWords{item.code, item.personName}; });
    CORE_EXPECT(events.ok());
    return *events;
}

std::optional<exchange::IcsEvent> eventOf(support::OfficeFixture& fixture, const QString& code)
{
    const QList<exchange::IcsEvent> events = eventsOf(fixture);
    const auto found = std::ranges::find(events, code, &exchange::IcsEvent::title);
    return found == events.end() ? std::nullopt : std::optional(*found);
}

} // namespace

class TstDeadlineFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeadlineThatMovesKeepsItsName();
    void eachDeadlineHasANameOfItsOwn();
    void anotherStoresDeadlinesHaveOtherNames();
    void onlyTheChosenCasesAreTaken();
    void aCaseThatIsNotThereIsNamed();
    void papersThatEndComeAlongWithAllCases();
};

void TstDeadlineFile::aDeadlineThatMovesKeepsItsName()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"lodging-registered"_s);
    const auto before = eventOf(fixture, u"D05"_s);
    QVERIFY(before.has_value());
    CaseService cases(fixture.office());
    domain::CaseRecord record = fixture.view(id).record;
    record.enteredOn = record.enteredOn.addDays(-1);
    QVERIFY(cases.saveRecord(record).ok());
    const auto after = eventOf(fixture, u"D05"_s);
    QVERIFY(after.has_value());
    QCOMPARE(after->uid, before->uid);
    QCOMPARE(after->day, before->day.addDays(-1));
}

void TstDeadlineFile::eachDeadlineHasANameOfItsOwn()
{
    support::OfficeFixture fixture;
    for (int i = 0; i < 3; ++i) {
        (void)fixture.caseAt(u"entered"_s);
    }
    const QList<exchange::IcsEvent> events = eventsOf(fixture);
    QVERIFY(events.size() >= 6);
    QSet<QString> names;
    for (const exchange::IcsEvent& event : events) {
        names.insert(event.uid);
        QVERIFY2(!event.uid.contains(u"HARTLEY"_s), qPrintable(event.uid));
    }
    QCOMPARE(names.size(), events.size());
}

void TstDeadlineFile::anotherStoresDeadlinesHaveOtherNames()
{
    support::OfficeFixture one;
    (void)one.caseAt(u"entered"_s);
    const QString uid = eventsOf(one).first().uid;
    QVERIFY(uid.startsWith(u"2026-0001.D"_s));
    QVERIFY(uid.endsWith(u".permitdesk"_s));
    QVERIFY(uid.contains(one.office().store().storeId()));
}

void TstDeadlineFile::onlyTheChosenCasesAreTaken()
{
    support::OfficeFixture fixture;
    (void)fixture.caseAt(u"entered"_s);
    (void)fixture.caseAt(u"entered"_s);
    const QList<exchange::IcsEvent> all = eventsOf(fixture);
    const QList<exchange::IcsEvent> second = eventsOf(fixture, {{u"2026-0002"_s}, {}, {}});
    QVERIFY(!second.isEmpty() && second.size() < all.size());
    for (const exchange::IcsEvent& event : second) {
        QVERIFY(event.uid.startsWith(u"2026-0002."_s));
    }
}

void TstDeadlineFile::aCaseThatIsNotThereIsNamed()
{
    support::OfficeFixture fixture;
    const auto events =
        deadlineEvents(fixture.office(), {{u"1999-0001"_s}, {}, {}}, [](const AgendaItem&) { return DeadlineWords(); });
    QVERIFY(!events.ok());
    QCOMPARE(events.failure().code, FailureCode::RecordNotFound);
}

void TstDeadlineFile::papersThatEndComeAlongWithAllCases()
{
    support::OfficeFixture fixture;
    const PersonId person = fixture.addPerson();
    domain::Passport passport;
    passport.person = person;
    passport.number = u"533401201"_s;
    passport.expiresOn = QDate(2026, 10, 1);
    QVERIFY(PersonService(fixture.office()).savePassport(passport).ok());
    const auto event = eventOf(fixture, u"passport-expires"_s);
    QVERIFY(event.has_value());
    QCOMPARE(event->day, QDate(2026, 4, 1));
    QVERIFY(event->uid.startsWith(u"passport-expires.1@"_s));
}

static const support::Registered<TstDeadlineFile> registered;

#include "tst_deadline_file.moc"

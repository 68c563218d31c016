// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/person_service.h"
#include "core/services/reminder_service.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

namespace {

QList<AgendaItem> newOnes(support::OfficeFixture& fixture)
{
    auto reminders = ReminderService(fixture.office()).takeNew();
    CORE_EXPECT(reminders.ok());
    return std::move(reminders).value();
}

QString nameOf(const AgendaItem& item)
{
    const QString due = item.due.toString(Qt::ISODate);
    return u"%1 %2 %3 %4"_s.arg(item.code, item.caseNumber, QString::number(item.item), due).simplified();
}

QStringList namesOf(const QList<AgendaItem>& items)
{
    QStringList names;
    std::ranges::transform(items, std::back_inserter(names), nameOf);
    return names;
}

void addPassport(support::OfficeFixture& fixture, const QString& number, QDate expiresOn)
{
    domain::Passport passport;
    passport.person = fixture.addPerson();
    passport.number = number;
    passport.expiresOn = expiresOn;
    CORE_EXPECT(PersonService(fixture.office()).savePassport(passport).ok());
}

} // namespace

class TstReminderService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingNewlyDueShowsOnceOldestFirst_data();
    void everythingNewlyDueShowsOnceOldestFirst();
    void aClockPutBackDoublesNothing();
    void whatIsHandledIsNotRemembered();
    void aClientsLeadTimeGoesBeforeTheOffices();
    void aPermitIsRememberedBeforeItsEnd();
    void aLongerLeadTimeBringsItSooner();
    void onlyTheWriterRemembers();
};

void TstReminderService::everythingNewlyDueShowsOnceOldestFirst_data()
{
    QTest::addColumn<QList<int>>("steps");
    // However the same span is walked, the same things come, each once.
    QTest::newRow("a day at a time") << QList<int>(420, 1);
    QTest::newRow("ten days at a time") << QList<int>(42, 10);
    QTest::newRow("400 days closed") << QList<int>{1, 10, 400, 9};
}

void TstReminderService::everythingNewlyDueShowsOnceOldestFirst()
{
    QFETCH(QList<int>, steps);
    support::OfficeFixture fixture;
    (void)fixture.caseAt(u"lodging-registered"_s);
    (void)fixture.caseAt(u"notice-sent"_s);
    for (int month = 1; month <= 20; ++month) {
        addPassport(fixture, QString::number(533401200 + month), QDate(2026, 3, 15).addMonths(month));
    }
    QStringList shown = namesOf(newOnes(fixture));
    for (const int days : steps) {
        fixture.clock().setToday(fixture.clock().today().addDays(days));
        const QList<AgendaItem> fresh = newOnes(fixture);
        QVERIFY(std::ranges::is_sorted(fresh, {}, &AgendaItem::due));
        shown += namesOf(fresh);
    }
    QCOMPARE(fixture.clock().today(), QDate(2026, 3, 2).addDays(420));
    const auto passports = shown.filter(u"passport-expires"_s);
    QCOMPARE(passports.size(), 20);
    QStringList once = shown;
    QCOMPARE(once.removeDuplicates(), 0);
    // All that is due stands among what was shown.
    const auto standing = AgendaService(fixture.office()).agenda({}, fixture.clock().today());
    QVERIFY(standing.ok() && !standing->isEmpty());
    for (const AgendaItem& item : *standing) {
        QVERIFY2(shown.contains(nameOf(item)), qPrintable(nameOf(item)));
    }
}

void TstReminderService::aClockPutBackDoublesNothing()
{
    support::OfficeFixture fixture;
    (void)fixture.caseAt(u"lodging-registered"_s);
    fixture.clock().setToday(QDate(2026, 4, 10));
    QVERIFY(!newOnes(fixture).isEmpty());
    for (const QDate day : {QDate(2026, 3, 2), QDate(2026, 4, 9), QDate(2026, 4, 10)}) {
        fixture.clock().setToday(day);
        QVERIFY(newOnes(fixture).isEmpty());
    }
}

void TstReminderService::whatIsHandledIsNotRemembered()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"entered"_s);
    QVERIFY(
        CaseService(fixture.office()).advance(id, {.to = u"lodging-registered"_s, .actor = domain::Actor::Agency}).ok());
    fixture.clock().setToday(QDate(2026, 6, 1));
    for (const QString& name : namesOf(newOnes(fixture))) {
        QVERIFY2(!name.startsWith(u"D04"_s), qPrintable(name));
    }
}

void TstReminderService::aClientsLeadTimeGoesBeforeTheOffices()
{
    support::OfficeFixture fixture;
    const EmployerId client = fixture.addEmployer();
    ReminderService reminders(fixture.office());
    QCOMPARE(*reminders.leadDays(u"D05"_s, client), 7);
    fixture.choose(u"reminder-days-dates"_s, u"10"_s);
    fixture.choose(u"reminder-days-dates"_s, u"21"_s, client);
    QCOMPARE(*reminders.leadDays(u"D05"_s, client), 21);
    QCOMPARE(*reminders.leadDays(u"D05"_s, {}), 10);
    QCOMPARE(*reminders.leadDays(u"passport-expires"_s, client), 45);
    QCOMPARE(*reminders.leadDays(u"task"_s, client), 0);
    QCOMPARE(*reminders.leadDays(u"handler-expires"_s, client), 30);
}

/// 75 days before its end are 45 before the day on which it should be renewed.
void TstReminderService::aPermitIsRememberedBeforeItsEnd()
{
    support::OfficeFixture fixture;
    ReminderService reminders(fixture.office());
    QCOMPARE(*reminders.leadDays(u"permit-expires"_s, {}), 45);
    fixture.choose(u"internal-lead-days"_s, u"60"_s);
    QCOMPARE(*reminders.leadDays(u"residence-expires"_s, {}), 30);
    fixture.choose(u"internal-lead-days"_s, u"20"_s);
    QCOMPARE(*reminders.leadDays(u"permit-expires"_s, {}), 0);
}

void TstReminderService::aLongerLeadTimeBringsItSooner()
{
    support::OfficeFixture fixture;
    addPassport(fixture, u"533401299"_s, QDate(2026, 12, 1)); // to be renewed by 1 June, remembered from 17 April on
    QVERIFY(newOnes(fixture).isEmpty());
    fixture.choose(u"reminder-days-passports"_s, u"91"_s);
    QCOMPARE(namesOf(newOnes(fixture)), (QStringList{u"passport-expires 1 2026-06-01"_s}));
}

void TstReminderService::onlyTheWriterRemembers()
{
    support::OfficeFixture fixture;
    const auto reader = fixture.openAgain(OfficeMode::ReadOnly);
    QVERIFY(reader.ok());
    QCOMPARE(ReminderService(**reader).takeNew().failure().code, FailureCode::StoreInUse);
}

static const support::Registered<TstReminderService> registered;

#include "tst_reminder_service.moc"

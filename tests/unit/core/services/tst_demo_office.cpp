// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/rulebook.h"
#include "core/services/agenda_service.h"
#include "core/services/case_link_service.h"
#include "core/services/demo_names.h"
#include "core/services/demo_numbers.h"
#include "core/services/demo_office.h"
#include "core/services/employer_service.h"
#include "core/services/integration_service.h"
#include "core/services/staff_service.h"
#include "core/types/credit_code.h"
#include "core/types/passport_number.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <iterator>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

namespace {

/// Ways round that few cases take.
bool isRare(const rulebook::Stage& stage) { return stage.code == "card-made"_L1 || stage.code == "review-extended"_L1; }

} // namespace

class TstDemoOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasThreeClientsThreeMembersOfStaffAndItsPeople();
    void showsEveryStageOfTheProcedure();
    void returnedCasesHaveSeveralDefects();
    void peopleHoldPapersOfEveryForm();
    void everyPaperOfTheCardIntegrationIsHeld();
    void anExtensionIsOpenWithTheResidencePermits();
    void aFamilyHasPapersThatEnd();
    void everyClientHasPortalAccess();
    void agendaHasEveryGroup();
    void historyIsInTheOrderOfDays();
    void creditCodesAreRight();
    void numbersDoNotRepeat();
    void morePeopleRepeatThePattern();
    void aLargeOfficeHasFormerCases();
    void isMadeForAnyDayOfTheRules_data();
    void isMadeForAnyDayOfTheRules();
    void hasNoPlaceBeforeTheRules();

private:
    QTemporaryDir m_folder;
    StandingClock m_clock{QDate(2026, 6, 10)};
    CountingSaltSource m_salts{3};
    std::unique_ptr<Office> m_office;
};

void TstDemoOffice::initTestCase()
{
    auto made = makeDemoOffice(m_folder.filePath(u"Demo.permitdesk"_s), {m_clock, m_salts}, {});
    if (!made) {
        QFAIL(qPrintable(failureName(made.failure().code) + QStringList(made.failure().args.values()).join(u' ')));
    }
    m_office = std::move(made).value();
}

void TstDemoOffice::hasThreeClientsThreeMembersOfStaffAndItsPeople()
{
    QCOMPARE(EmployerService(*m_office).list()->size(), 3);
    QCOMPARE(StaffService(*m_office).list()->size(), 3);
    QCOMPARE(PersonService(*m_office).list()->size(), 24);
}

void TstDemoOffice::showsEveryStageOfTheProcedure()
{
    QSet<QString> shown;
    const auto cases = CaseService(*m_office).list();
    QVERIFY(cases.ok());
    for (const CaseListRow& row : *cases) {
        shown.insert(row.stage);
    }
    for (const QString& city : {u"shenzhen"_s, u"guangzhou"_s}) {
        for (const rulebook::Stage& stage :
            m_office->rules().forCase(city, m_office->today()).stagesOf(u"new-overseas"_s)) {
            QVERIFY2(isRare(stage) || shown.contains(stage.code), qPrintable(stage.code));
        }
    }
}

void TstDemoOffice::returnedCasesHaveSeveralDefects()
{
    const auto cases = CaseService(*m_office).list({{u"status"_s, u"returned"_s}});
    QVERIFY(cases.ok());
    QVERIFY(cases->size() >= 2);
    for (const CaseListRow& row : *cases) {
        const auto view = CaseService(*m_office).view(row.id);
        QVERIFY(view.ok());
        QVERIFY(view->returns.first().defects.size() >= 2);
    }
}

void TstDemoOffice::peopleHoldPapersOfEveryForm()
{
    QSet<QString> forms;
    const auto people = PersonService(*m_office).list();
    for (const PersonListRow& row : *people) {
        forms.insert(row.permitForm);
    }
    QVERIFY(forms.contains(u"card"_s));
    QVERIFY(forms.contains(u"electronic"_s));
    QVERIFY(forms.contains(u"notice"_s));
}

void TstDemoOffice::everyPaperOfTheCardIntegrationIsHeld()
{
    const auto holders = IntegrationService(*m_office).holders();
    QVERIFY(holders.ok());
    QMap<QString, int> toDo;
    int done = 0;
    for (const IntegrationHolder& holder : *holders) {
        if (holder.progress == IntegrationProgress::Done) {
            ++done;
        } else {
            ++toDo[holder.answer.pathway];
        }
    }
    const QMap<QString, int> expected{{u"keep-card"_s, 2}, {u"apply-anew"_s, 1}, {u"reissue-notice"_s, 1}};
    QCOMPARE(toDo, expected);
    QCOMPARE(done, 1);
}

void TstDemoOffice::anExtensionIsOpenWithTheResidencePermits()
{
    const auto cases = CaseService(*m_office).list({{u"procedure"_s, u"extension"_s}, {u"open"_s, u"true"_s}});
    QVERIFY(cases.ok());
    QCOMPARE(cases->size(), 1);
    const auto linked = CaseLinkService(*m_office).linked(cases->first().id);
    QVERIFY(linked.ok());
    QCOMPARE(linked->size(), 1);
    QCOMPARE(linked->first().row.procedure, u"residence-extension"_s);
    QCOMPARE(linked->first().kind, u"then"_s);
    QVERIFY(linked->first().filing && linked->first().filing->by >= m_clock.today());
    const auto extension = CaseLinkService(*m_office).linked(linked->first().row.id);
    QVERIFY(extension->first().filing && extension->first().filing->by >= m_clock.today());
    QVERIFY(domain::isOpen(linked->first().row.status));
}

void TstDemoOffice::aFamilyHasPapersThatEnd()
{
    const auto cases = CaseService(*m_office).list({{u"procedure"_s, u"extension"_s}});
    QVERIFY(cases.ok() && !cases->isEmpty());
    const auto view = PersonService(*m_office).view(cases->first().person);
    QVERIFY(view.ok());
    QCOMPARE(view->dependants.size(), 2);
    QSet<QString> passports;
    for (const domain::Dependant& each : view->dependants) {
        QVERIFY2(types::PassportNumber::parse(each.passportNumber).ok(), qPrintable(each.passportNumber));
        QVERIFY(each.passportExpiresOn > m_clock.today() && each.residenceExpiresOn > m_clock.today());
        QCOMPARE(each.surname, view->person.surname);
        QVERIFY(each.givenNames != view->person.givenNames);
        passports.insert(each.passportNumber);
    }
    QCOMPARE(passports.size(), 2);
    QSet<QString> codes;
    const auto items = AgendaService(*m_office).agenda();
    for (const AgendaItem& item : *items) {
        codes.insert(item.person == view->person.id ? item.code : QString());
    }
    QVERIFY(codes.contains({u"dependant-passport-expires"_s, u"dependant-residence-expires"_s}));
}

void TstDemoOffice::everyClientHasPortalAccess()
{
    const auto employers = EmployerService(*m_office).list();
    QVERIFY(employers.ok());
    for (const EmployerListRow& row : *employers) {
        const auto view = EmployerService(*m_office).view(row.id);
        QVERIFY(view.ok());
        QCOMPARE(view->portalAccounts.size(), 1);
        QVERIFY(!view->portalAccounts.first().handlerName.isEmpty());
        QVERIFY(view->portalAccounts.first().handlerValidTo > m_clock.today());
    }
}

void TstDemoOffice::agendaHasEveryGroup()
{
    QMap<AgendaGroup, QStringList> groups;
    const auto items = AgendaService(*m_office).agenda();
    QVERIFY(items.ok());
    for (const AgendaItem& item : *items) {
        groups[item.group].append(item.code);
    }
    QVERIFY(groups.contains(AgendaGroup::Overdue));
    QVERIFY(groups.contains(AgendaGroup::Today));
    QVERIFY(groups.contains(AgendaGroup::Within7Days));
    QVERIFY(groups.contains(AgendaGroup::Within30Days));
    QVERIFY(groups.contains(AgendaGroup::Later));
}

void TstDemoOffice::historyIsInTheOrderOfDays()
{
    const auto cases = CaseService(*m_office).list({{u"stage"_s, u"closed"_s}});
    QCOMPARE(cases->size(), 1);
    const auto view = CaseService(*m_office).view(cases->first().id);
    QVERIFY(view.ok());
    QVERIFY(view->history.size() > 15);
    for (qsizetype i = 1; i < view->history.size(); ++i) {
        QVERIFY(view->history.at(i).at <= view->history.at(i - 1).at);
    }
    QVERIFY(view->history.first().at.date() < m_clock.today());
}

void TstDemoOffice::creditCodesAreRight()
{
    const auto names = demo::DemoNames::load(1);
    QVERIFY(names.ok());
    for (int i = 0; i < 200; ++i) {
        const QString code = names->employer(i).creditCode;
        QVERIFY2(types::CreditCode::problems(code).isEmpty(), qPrintable(code));
    }
}

void TstDemoOffice::numbersDoNotRepeat()
{
    const auto names = demo::DemoNames::load(1);
    QVERIFY(names.ok());
    QSet<QString> seen;
    constexpr int kPeople = 5000;
    for (int i = 0; i < kPeople; ++i) {
        const domain::Passport passport = names->passport(i);
        QVERIFY2(types::PassportNumber::parse(passport.number).ok(), qPrintable(passport.number));
        seen.insert(passport.issuingState + passport.number);
    }
    QCOMPARE(seen.size(), kPeople);
}

void TstDemoOffice::morePeopleRepeatThePattern()
{
    QTemporaryDir folder;
    CountingSaltSource salts(5);
    constexpr int kPeople = 240;
    const auto made = makeDemoOffice(folder.filePath(u"Big.permitdesk"_s), {m_clock, salts}, {.people = kPeople});
    QVERIFY(made.ok());
    QCOMPARE(PersonService(**made).list()->size(), kPeople);
    const auto closed = CaseService(**made).list({{u"stage"_s, u"closed"_s}});
    QCOMPARE(closed->size(), 10);
    QSet<QString> numbers;
    for (const CaseListRow& row : *closed) {
        numbers.insert(row.number);
    }
    QCOMPARE(numbers.size(), 10);
    QVERIFY(EmployerService(**made).list()->size() > 3);
    const auto extensions = CaseService(**made).list({{u"procedure"_s, u"extension"_s}});
    QCOMPARE(extensions->size(), 10);
    for (const CaseListRow& row : *extensions) {
        QCOMPARE(CaseLinkService(**made).linked(row.id)->size(), 1);
        QCOMPARE(PersonService(**made).view(row.person)->dependants.size(), 2);
    }
    constexpr int kHolders = 5;
    const auto holders = IntegrationService(**made).holders();
    QCOMPARE(holders->size(), kHolders * kPeople / 24);
}

void TstDemoOffice::aLargeOfficeHasFormerCases()
{
    constexpr int kPlan = 24;
    constexpr int kSmall = 1000;
    constexpr int kFormer = 35; // of as many people as the plan has
    QTemporaryDir folder;
    CountingSaltSource salts(5);
    const auto made =
        makeDemoOffice(folder.filePath(u"Large.permitdesk"_s), {m_clock, salts}, {.people = kSmall + kPlan});
    QVERIFY(made.ok());
    QMap<PersonId, int> casesOf;
    const auto people = PersonService(**made).list();
    QVERIFY(people.ok());
    for (const PersonListRow& person : *people) {
        casesOf.insert(person.id, 0);
    }
    const PersonId firstOfLarge = std::next(casesOf.cbegin(), kSmall).key();
    const auto cases = CaseService(**made).list();
    QVERIFY(cases.ok());
    QSet<QString> numbers;
    QSet<QDate> closingDays;
    for (const CaseListRow& row : *cases) {
        ++casesOf[row.person];
        numbers.insert(row.number);
        QVERIFY(row.openedOn >= QDate(2024, 12, 1) && row.openedOn <= row.stageSince);
        QVERIFY(row.stageSince <= m_clock.today());
        QVERIFY(!row.procedureName->isEmpty() && !row.stageName->isEmpty());
        if (row.stage == "closed"_L1 && !(row.person < firstOfLarge)) {
            QVERIFY(!row.nextDue.isValid());
            closingDays.insert(row.stageSince);
        }
    }
    QCOMPARE(numbers.size(), cases->size());
    const QList<int> counts = casesOf.values();
    const auto sum = [&](int from) {
        return std::accumulate(counts.cbegin() + from, counts.cbegin() + from + kPlan, 0);
    };
    QCOMPARE(sum(kSmall), sum(kSmall - kPlan) + kFormer);
    constexpr int kVaried = 10;
    QVERIFY(closingDays.size() > kVaried);
}

void TstDemoOffice::isMadeForAnyDayOfTheRules_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("procedure");
    QTest::addColumn<QDate>("rulesBegin");
    const QDate integration(2024, 12, 1);
    const QDate before(2017, 4, 1); // when a notice and a card were applied for one after the other
    QTest::newRow("the spring before the card integration") << QDate(2024, 3, 1) << u"old-notice"_s << before;
    QTest::newRow("the last day before it") << QDate(2024, 11, 30) << u"old-notice"_s << before;
    QTest::newRow("the rules' first day") << QDate(2024, 12, 1) << u"new-overseas"_s << integration;
    QTest::newRow("part of the history") << QDate(2025, 1, 15) << u"new-overseas"_s << integration;
    QTest::newRow("all but the oldest case") << QDate(2026, 2, 1) << u"new-overseas"_s << integration;
    QTest::newRow("a leap day of a year without a calendar") << QDate(2028, 2, 29) << u"new-overseas"_s << integration;
}

void TstDemoOffice::isMadeForAnyDayOfTheRules()
{
    QFETCH(QDate, today);
    QFETCH(QString, procedure);
    QFETCH(QDate, rulesBegin);
    QTemporaryDir folder;
    StandingClock clock(today);
    CountingSaltSource salts(9);
    const auto made = makeDemoOffice(folder.filePath(u"Demo.permitdesk"_s), {clock, salts}, {});
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(failureName(made.failure().code)));
    QSet<QString> shown;
    const auto cases = CaseService(**made).list();
    QVERIFY(cases.ok());
    for (const CaseListRow& row : *cases) {
        shown.insert(row.procedure == procedure ? row.stage : QString());
        const auto view = CaseService(**made).view(row.id);
        QVERIFY(view.ok());
        for (const domain::CaseEvent& event : view->history) {
            QVERIFY(event.at.date() >= rulesBegin && event.at.date() <= today);
        }
        QVERIFY(view->record.openedOn >= rulesBegin);
        QVERIFY(view->record.stageSince >= view->record.openedOn && view->record.stageSince <= today);
    }
    for (const rulebook::Stage& stage : (*made)->rules().forCase(u"national"_s, today).stagesOf(procedure)) {
        QVERIFY2(isRare(stage) || shown.contains(stage.code), qPrintable(stage.code));
    }
}

void TstDemoOffice::hasNoPlaceBeforeTheRules()
{
    QTemporaryDir folder;
    StandingClock clock(QDate(2017, 3, 31));
    CountingSaltSource salts(9);
    const auto made = makeDemoOffice(folder.filePath(u"Demo.permitdesk"_s), {clock, salts}, {});
    QVERIFY(!made.ok());
    QCOMPARE(made.failure().code, FailureCode::ProcedureUnknown);
}

static const support::Registered<TstDemoOffice> registered;

#include "tst_demo_office.moc"

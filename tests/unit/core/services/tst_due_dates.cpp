// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/agenda_service.h"
#include "core/services/bin_service.h"
#include "core/services/case_fact_service.h"
#include "core/services/case_link_service.h"
#include "core/services/due_dates.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "core/services/recording.h"
#include "core/services/undo_service.h"
#include "core/storage/case_due.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store_meta.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

namespace {

/// Every kept row as text.
QStringList kept(Office& office)
{
    storage::Statement query = office.store().connection().statement(
        "SELECT case_id || ' ' || code || ' ' || item || ' ' || ifnull(due, '-') || ' ' || ifnull(plan_by, '-') || ' '"
        " || lane FROM case_due ORDER BY 1");
    QStringList rows;
    while (*query.step()) {
        rows.append(query.text(0));
    }
    return rows;
}

/// The same derived anew from the records.
QStringList derived(Office& office)
{
    storage::Connection& connection = office.store().connection();
    const auto before = storage::store_meta::setValue(connection, storage::store_meta::kDueRules, "other");
    CORE_EXPECT(before.ok());
    CORE_EXPECT(due_dates::bringUpToDate(office).ok());
    return kept(office);
}

std::optional<AgendaItem> itemOf(support::OfficeFixture& fixture, const QString& code)
{
    const auto items = AgendaService(fixture.office()).agenda();
    CORE_EXPECT(items.ok());
    const auto found = std::ranges::find(*items, code, &AgendaItem::code);
    return found == items->end() ? std::nullopt : std::optional(*found);
}

template <typename T> void insert(support::OfficeFixture& fixture, const T& record)
{
    auto act = beginAct(fixture.office(), u"test"_s, u"case"_s, 1);
    CORE_EXPECT(act.ok());
    CORE_EXPECT(act->insert(record).ok());
    CORE_EXPECT(commitAct(fixture.office(), *act, {}).ok());
}

} // namespace

class TstDueDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMoveKeepsWhatDerivingAnewGives();
    void anUndoBringsTheRowsBack();
    void anUndoneOpeningLeavesNone();
    void papersDateTheirDutiesFromTheirDayOfIssue();
    void aChosenSettingDatesTheOfficesCasesAnew();
    void otherRulesDeriveEverythingAnew();
    void aReaderDerivesBesideAStoreOfOtherRules();
    void whatComesFirstIsFiledByTheDayOfWhatFollows();
    void aTaskStandsUntilDone();
    void theOfficesRollRulePlansTasksAndPapers_data();
    void theOfficesRollRulePlansTasksAndPapers();
    void aStageLimitStandsOnceItHasPassed();
    void aFamilyHasClocksOfItsOwn();
    void aHandlersRegistrationLapses();
    void theOverviewCountsAllAndNamesTheFirst();
};

void TstDueDates::everyMoveKeepsWhatDerivingAnewGives()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"notice-sent"_s);
    CaseService cases(fixture.office());
    for (const QString& to : {u"visa-obtained"_s, u"entered"_s, u"lodging-registered"_s}) {
        QVERIFY(cases.advance(id, {.to = to, .actor = domain::Actor::Individual}).ok());
        const QStringList rows = kept(fixture.office());
        QCOMPARE(rows, derived(fixture.office()));
    }
    QVERIFY(!kept(fixture.office()).isEmpty());
    domain::Person person = fixture.view(id).person;
    person.bornOn = QDate(1999, 9, 9);
    QVERIFY(PersonService(fixture.office()).save(person).ok());
    QCOMPARE(kept(fixture.office()), derived(fixture.office()));
}

void TstDueDates::anUndoBringsTheRowsBack()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"visa-obtained"_s);
    const QStringList before = kept(fixture.office());
    QVERIFY(CaseService(fixture.office()).advance(id, {.to = u"entered"_s, .actor = domain::Actor::Individual}).ok());
    QVERIFY(kept(fixture.office()) != before);
    QVERIFY(UndoService(fixture.office()).undo().ok());
    QCOMPARE(kept(fixture.office()), before);
}

void TstDueDates::anUndoneOpeningLeavesNone()
{
    support::OfficeFixture fixture;
    QVERIFY(CaseService(fixture.office()).open(fixture.opening()).ok());
    QVERIFY(UndoService(fixture.office()).undo().ok());
    QVERIFY(kept(fixture.office()).isEmpty());
}

/// Domain §3, D16 to D18: six months from the day that the paper bears.
void TstDueDates::papersDateTheirDutiesFromTheirDayOfIssue()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"collecting"_s);
    CaseService cases(fixture.office());
    const auto date = [&](const QString& code, QDate issuedOn, domain::MaterialState state) {
        const QList<domain::Material> materials = fixture.view(id).materials;
        domain::Material material = *std::ranges::find(materials, code, &domain::Material::code);
        material.issuedOn = issuedOn;
        material.state = state;
        return cases.setMaterial(material).ok();
    };
    QVERIFY(!itemOf(fixture, u"D17"_s).has_value());
    const QStringList before = kept(fixture.office());
    QVERIFY(date(u"M05"_s, QDate(2025, 10, 10), domain::MaterialState::Received));
    QCOMPARE(itemOf(fixture, u"D17"_s)->due, QDate(2026, 4, 10));
    QVERIFY(UndoService(fixture.office()).undo().ok());
    QCOMPARE(kept(fixture.office()), before);
    QVERIFY(date(u"M05"_s, QDate(2025, 10, 10), domain::MaterialState::Asked)); // it runs out whoever has it
    QVERIFY(date(u"M06"_s, QDate(2025, 8, 31), domain::MaterialState::Checked));
    QVERIFY(date(u"M10"_s, QDate(2025, 12, 1), domain::MaterialState::Received));
    QCOMPARE(itemOf(fixture, u"D16"_s)->due, QDate(2026, 2, 28));
    QCOMPARE(itemOf(fixture, u"D17"_s)->due, QDate(2026, 4, 10));
    QCOMPARE(itemOf(fixture, u"D18"_s)->due, QDate(2026, 6, 1));
    QCOMPARE(kept(fixture.office()), derived(fixture.office()));
    QVERIFY(date(u"M06"_s, QDate(2025, 8, 31), domain::MaterialState::NotNeeded));
    QVERIFY(!itemOf(fixture, u"D16"_s).has_value());
}

void TstDueDates::aChosenSettingDatesTheOfficesCasesAnew()
{
    support::OfficeFixture fixture;
    (void)fixture.caseAt(u"notice-sent"_s);
    const QStringList before = kept(fixture.office());
    domain::SettingOverride chosen;
    chosen.code = u"notice-validity-months"_s;
    chosen.value = u"2"_s;
    insert(fixture, chosen);
    QVERIFY(kept(fixture.office()) != before);
    QCOMPARE(kept(fixture.office()), derived(fixture.office()));
}

void TstDueDates::otherRulesDeriveEverythingAnew()
{
    support::OfficeFixture fixture;
    (void)fixture.caseAt(u"lodging-registered"_s);
    const QStringList right = kept(fixture.office());
    storage::Connection& connection = fixture.office().store().connection();
    QVERIFY(storage::case_due::clear(connection).ok());
    QVERIFY(due_dates::bringUpToDate(fixture.office()).ok());
    QVERIFY(kept(fixture.office()).isEmpty()); // the same rules: the rows are taken for right
    QVERIFY(storage::store_meta::setValue(connection, storage::store_meta::kDueRules, "other").ok());
    fixture.close();
    const auto again = fixture.openAgain(OfficeMode::ReadWrite);
    QVERIFY(again.ok());
    QCOMPARE(kept(**again), right);
}

void TstDueDates::aReaderDerivesBesideAStoreOfOtherRules()
{
    support::OfficeFixture fixture;
    (void)fixture.caseAt(u"lodging-registered"_s);
    const QStringList right = kept(fixture.office());
    storage::Connection& connection = fixture.office().store().connection();
    QVERIFY(storage::case_due::clear(connection).ok());
    QVERIFY(storage::store_meta::setValue(connection, storage::store_meta::kDueRules, "other").ok());
    const auto reader = fixture.openAgain(OfficeMode::ReadOnly);
    QVERIFY(reader.ok());
    QCOMPARE(kept(**reader), right);
    QVERIFY(kept(fixture.office()).isEmpty()); // nothing was written
    QVERIFY(due_dates::bringUpToDate(fixture.office()).ok());
    QVERIFY(AgendaService(**reader).agenda().ok()); // now the store's own rows are read again
    QVERIFY(!*storage::case_due::isShadowed((*reader)->store().connection()));
    QCOMPARE(kept(**reader), right);
}

void TstDueDates::whatComesFirstIsFiledByTheDayOfWhatFollows()
{
    support::OfficeFixture fixture;
    CaseOpening change = fixture.opening();
    change.procedure = u"change"_s;
    change.eventOn = QDate(2026, 2, 25);
    const auto offered = CaseLinkService(fixture.office()).bundleFor(change);
    QVERIFY(offered.ok() && offered->with.size() == 1);
    QVERIFY(offered->with.first().filing->by < offered->main.filing->by); // ten days, and ten working days
    const auto opened = CaseLinkService(fixture.office()).openLinked({*offered});
    QVERIFY(opened.ok() && opened->size() == 2);
    const QDate by = offered->with.first().filing->by;
    const auto first = itemOf(fixture, u"file-by"_s);
    QVERIFY(first && first->caseId == opened->first());
    QCOMPARE(first->due, by);
    QVERIFY(!first->because.isEmpty() && !first->sources.isEmpty());
    QCOMPARE(fixture.view(opened->first()).nextStep.by, by);
    const auto beside = CaseLinkService(fixture.office()).linked(opened->last());
    QVERIFY(beside.ok() && beside->size() == 1);
    QCOMPARE(beside->first().filing->by, by);

    CaseFactService facts(fixture.office());
    QVERIFY(facts.save(opened->last(), {{u"eventOn"_s, u"2026-02-27"_s}}).ok());
    QVERIFY(itemOf(fixture, u"file-by"_s)->due > by);
    QCOMPARE(kept(fixture.office()), derived(fixture.office()));
    QVERIFY(BinService(fixture.office()).put({BinRecord{BinKind::Case, opened->last().value}}).ok());
    QCOMPARE(kept(fixture.office()), derived(fixture.office()));
    QVERIFY(!itemOf(fixture, u"file-by"_s));
}

void TstDueDates::aTaskStandsUntilDone()
{
    support::OfficeFixture fixture;
    domain::CaseTask task;
    task.caseId = fixture.caseAt(u"collecting"_s);
    task.text = u"Ask for the lease"_s;
    insert(fixture, task);
    auto item = itemOf(fixture, u"task"_s);
    QVERIFY(item.has_value());
    QCOMPARE(item->group, AgendaGroup::Today); // no day is set
    QCOMPARE(item->what.en, u"Ask for the lease"_s);
    auto act = beginAct(fixture.office(), u"test"_s, u"case"_s, task.caseId.value);
    auto stored = act->find<domain::CaseTask>(CaseTaskId{item->item});
    stored->doneOn = QDate(2026, 3, 2);
    QVERIFY(*act->update(*stored));
    QVERIFY(commitAct(fixture.office(), *act, {}).ok());
    QVERIFY(!itemOf(fixture, u"task"_s).has_value());
}

void TstDueDates::theOfficesRollRulePlansTasksAndPapers_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("planBy");
    QTest::newRow("the working day before") << u"previous-working-day"_s << QDate(2026, 3, 6);
    QTest::newRow("the next working day") << u"next-working-day"_s << QDate(2026, 3, 9);
    QTest::newRow("the day itself") << u"none"_s << QDate(2026, 3, 7);
}

/// 7 March 2026 is a Saturday.
void TstDueDates::theOfficesRollRulePlansTasksAndPapers()
{
    QFETCH(QString, rule);
    QFETCH(QDate, planBy);
    support::OfficeFixture fixture;
    fixture.choose(u"roll-rule"_s, rule);
    domain::CaseTask task;
    task.caseId = fixture.caseAt(u"collecting"_s);
    task.text = u"Ask for the lease"_s;
    task.dueOn = QDate(2026, 3, 7);
    insert(fixture, task);
    domain::PortalAccount account;
    account.employer = fixture.addEmployer();
    account.portal = u"fwp"_s;
    account.handlerName = u"陈静"_s;
    account.handlerValidTo = task.dueOn;
    insert(fixture, account);
    for (const QString& code : {u"task"_s, u"handler-expires"_s}) {
        const auto item = itemOf(fixture, code);
        QVERIFY(item.has_value());
        QCOMPARE(item->due, task.dueOn);
        QCOMPARE(item->planBy, planBy);
    }
    QCOMPARE(kept(fixture.office()), derived(fixture.office()));
}

void TstDueDates::aStageLimitStandsOnceItHasPassed()
{
    support::OfficeFixture fixture;
    (void)fixture.caseAt(u"pre-review"_s);
    QVERIFY(!itemOf(fixture, storage::case_due::kStageOverdue).has_value());
    fixture.clock().setToday(QDate(2026, 6, 1));
    const auto item = itemOf(fixture, storage::case_due::kStageOverdue);
    QVERIFY(item.has_value());
    QCOMPARE(item->lane, domain::Actor::Authority);
    QVERIFY(!item->what.zh.isEmpty());
    QVERIFY(!item->derivation.isEmpty());
}

void TstDueDates::aFamilyHasClocksOfItsOwn()
{
    support::OfficeFixture fixture;
    domain::Dependant child;
    child.person = fixture.addPerson();
    child.givenNames = u"EMMA"_s;
    child.surname = u"HARTLEY"_s;
    child.passportExpiresOn = QDate(2026, 9, 10);
    child.residenceExpiresOn = QDate(2026, 4, 20);
    insert(fixture, child);
    const auto passport = itemOf(fixture, u"dependant-passport-expires"_s);
    QVERIFY(passport.has_value());
    QCOMPARE(passport->due, QDate(2026, 3, 10));
    QCOMPARE(passport->about, u"EMMA HARTLEY"_s);
    QCOMPARE(passport->personName, u"OLIVER HARTLEY"_s);
    const auto residence = itemOf(fixture, u"dependant-residence-expires"_s);
    QVERIFY(residence.has_value());
    QCOMPARE(residence->due, QDate(2026, 3, 21));
    QVERIFY(!residence->derivation.isEmpty());
}

void TstDueDates::aHandlersRegistrationLapses()
{
    support::OfficeFixture fixture;
    domain::PortalAccount account;
    account.employer = fixture.addEmployer();
    account.portal = u"fwp"_s;
    account.handlerName = u"陈静"_s;
    account.handlerValidTo = QDate(2026, 3, 31);
    insert(fixture, account);
    const auto item = itemOf(fixture, u"handler-expires"_s);
    QVERIFY(item.has_value());
    QCOMPARE(item->due, QDate(2026, 3, 31));
    QCOMPARE(item->about, u"陈静"_s);
    QCOMPARE(item->employer, account.employer);
}

void TstDueDates::theOverviewCountsAllAndNamesTheFirst()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"collecting"_s);
    for (int day = 1; day <= 5; ++day) {
        domain::CaseTask task;
        task.caseId = id;
        task.text = QString::number(day);
        task.dueOn = QDate(2026, 2, 10 - day);
        insert(fixture, task);
    }
    const auto overview = AgendaService(fixture.office()).overview(QDate(2026, 4, 1), 2);
    QVERIFY(overview.ok());
    QCOMPARE(overview->counts.at(static_cast<std::size_t>(AgendaGroup::Overdue)), 5);
    QStringList first;
    for (const AgendaItem& item : overview->items) {
        if (item.group == AgendaGroup::Overdue) {
            first.append(item.what.en);
        }
    }
    QCOMPARE(first, (QStringList{u"5"_s, u"4"_s})); // the longest overdue first
}

static const support::Registered<TstDueDates> registered;

#include "tst_due_dates.moc"

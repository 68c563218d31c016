// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/agenda_service.h"
#include "core/services/arrival_service.h"
#include "core/services/demo_walk.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "core/services/reminder_service.h"
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/models/case_table_model.h"
#include "ui/models/words.h"
#include "ui/widgets/agenda_row.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/search_popup.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::services::AgendaItem;
using core::services::AgendaService;
using core::services::ArrivalService;
using core::services::AwaitedArrival;
using core::services::CaseListRow;
using core::services::CaseService;
using core::services::EmployerService;
using core::services::Office;
using core::services::PersonService;
using gui::kToday;
using gui::OfficeWindow;
using ui::models::CaseTableModel;
using ui::widgets::AgendaRow;
using ui::widgets::DateEdit;
using ui::widgets::DetailsPane;
using ui::widgets::RecordTable;
using ui::widgets::SearchPopup;

/// Wishes of a caseworker's week, each done as it is written: by keys, over a real demo store, in both languages.
class TstWeek : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalLandAndTodayShowsTheirDates_data() { languages(); }
    void severalLandAndTodayShowsTheirDates();
    void aResidencePermitStandsOnTodayUntilItIsCollected_data() { languages(); }
    void aResidencePermitStandsOnTodayUntilItIsCollected();
    void aPortalRoundIsNotedWithOneKey_data() { languages(); }
    void aPortalRoundIsNotedWithOneKey();
    void aNumberOfThePortalLeadsToItsCase_data() { languages(); }
    void aNumberOfThePortalLeadsToItsCase();
    void aLapsedHandlerWarnsBeforeSubmission_data() { languages(); }
    void aLapsedHandlerWarnsBeforeSubmission();
    void aFamilyMemberHasClocksAndStandsWithTheCase_data() { languages(); }
    void aFamilyMemberHasClocksAndStandsWithTheCase();
    void whatIsNewlyDueShowsOnceHoweverLongTheProgramWasClosed_data();
    void whatIsNewlyDueShowsOnceHoweverLongTheProgramWasClosed();

private:
    static void languages();
    [[nodiscard]] static std::unique_ptr<OfficeWindow> start();
    [[nodiscard]] static QList<CaseListRow> openCases(OfficeWindow& office);
    [[nodiscard]] static QList<AgendaItem> agenda(OfficeWindow& office);
    /// The row of Today that shows an item, or null.
    [[nodiscard]] static AgendaRow* rowOf(OfficeWindow& office, const AgendaItem& item);
    /// That item of the agenda, where it stands.
    template <typename Holds>
    [[nodiscard]] static std::optional<AgendaItem> standing(OfficeWindow& office, Holds holds);
    /// An act of the store's one writer; waits until it is done.
    template <typename Act> static void write(OfficeWindow& office, Act act);
    /// A residence permit that has been applied for.
    [[nodiscard]] static core::CaseId residenceCaseAtThePolice(OfficeWindow& office);
    /// Makes the next move of the case shown by keys, with a day that it asks for.
    static void moveOn(OfficeWindow& office, const QString& fact = {}, QDate day = {});
    /// What the details pane of the page shown says.
    [[nodiscard]] static QString details(OfficeWindow& office)
    {
        return qobject_cast<DetailsPane*>(office.page()->detailsPane())->plainText();
    }
    static void saveForm(OfficeWindow& office, const QString& field);
    /// What is newly due on a day in a fresh demo store after an act.
    template <typename Act>
    [[nodiscard]] static QList<AgendaItem> newlyDue(const QString& folder, QDate day, Act act);
};

void TstWeek::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

std::unique_ptr<OfficeWindow> TstWeek::start()
{
    QFETCH(QString, language);
    return std::make_unique<OfficeWindow>(gui::Contents::Demo, language);
}

QList<CaseListRow> TstWeek::openCases(OfficeWindow& office)
{
    auto rows = CaseService(office.office()).list({{u"open"_s, u"true"_s}});
    return rows ? std::move(rows).value() : QList<CaseListRow>();
}

QList<AgendaItem> TstWeek::agenda(OfficeWindow& office)
{
    constexpr int kShown = 30; // days, as Today has it
    auto items = AgendaService(office.office()).agenda({}, office.office().today().addDays(kShown));
    return items ? std::move(items).value() : QList<AgendaItem>();
}

template <typename Holds> std::optional<AgendaItem> TstWeek::standing(OfficeWindow& office, Holds holds)
{
    const QList<AgendaItem> items = agenda(office);
    const auto found = std::ranges::find_if(items, holds);
    return found == items.end() ? std::nullopt : std::optional(*found);
}

AgendaRow* TstWeek::rowOf(OfficeWindow& office, const AgendaItem& item)
{
    const core::types::Lang lang = office.root().desk().lang();
    for (AgendaRow* row : office.page()->findChildren<AgendaRow*>()) {
        const ui::widgets::AgendaItem& shown = row->item();
        const bool isIt = shown.what.contains(item.what.in(lang).text) && shown.what.contains(item.about)
            && shown.person.contains(item.personName) && shown.employer == item.employerName.in(lang).text
            && shown.date == ui::models::Words::ofDate(item.due, lang);
        if (isIt && row->isVisibleTo(office.page())) {
            return row;
        }
    }
    return nullptr;
}

template <typename Act> void TstWeek::write(OfficeWindow& office, Act act)
{
    bool isDone = false;
    office.root().desk().write(&office.window(), {}, std::move(act), [&isDone](auto&&...) { isDone = true; });
    QTRY_VERIFY(isDone);
}

core::CaseId TstWeek::residenceCaseAtThePolice(OfficeWindow& office)
{
    core::CaseId id;
    const CaseListRow of = openCases(office).first();
    write(office, [of, &id](Office& store) -> core::Result<void> {
        const auto opened = CaseService(store).open({.person = of.person,
            .employer = of.employer,
            .procedure = u"residence-extension"_s,
            .city = of.city,
            .permitClass = of.permitClass});
        if (!opened) {
            return opened.failure();
        }
        id = *opened;
        while (CaseService(store).view(id)->record.stage != "residence-filed"_L1) {
            if (const auto moved = core::services::demo::goOn(store, id); !moved) {
                return moved;
            }
        }
        return {};
    });
    return id;
}

void TstWeek::moveOn(OfficeWindow& office, const QString& fact, QDate day)
{
    office.settle();
    // The panel shows the next step once the page has been read again.
    const auto isAsked = [&office] {
        if (office.shown<QPushButton>(u"confirmMove"_s) == nullptr) {
            QTest::keyClick(office.page(), Qt::Key_Return, Qt::ControlModifier);
        }
        return office.shown<QPushButton>(u"confirmMove"_s) != nullptr;
    };
    QTRY_VERIFY(isAsked());
    if (!fact.isEmpty()) {
        auto* asked = office.shown<ui::widgets::FieldEdit>(u"moveFact."_s + fact);
        QVERIFY2(asked != nullptr, qPrintable(fact));
        asked->dateEdit()->setFocus();
        OfficeWindow::typeHere(day.toString(u"yyyyMMdd"_s));
    }
    office.shown<QPushButton>(u"confirmMove"_s)->setFocus();
    OfficeWindow::press(Qt::Key_Space);
    QTRY_VERIFY(office.shown<QPushButton>(u"confirmMove"_s) == nullptr);
}

void TstWeek::saveForm(OfficeWindow& office, const QString& field)
{
    office.shown<QLineEdit>(field)->setFocus();
    OfficeWindow::press(Qt::Key_S, Qt::ControlModifier);
}

template <typename Act> QList<AgendaItem> TstWeek::newlyDue(const QString& folder, QDate day, Act act)
{
    gui::makeStore(folder, gui::Contents::Demo);
    const core::StandingClock clock(day);
    core::CountingSaltSource salts(8);
    const auto store = Office::open(folder, {clock, salts}, core::services::OfficeMode::ReadWrite);
    CORE_EXPECT(store.ok() && act(**store).ok());
    auto items = core::services::ReminderService(**store).takeNew();
    CORE_EXPECT(items.ok());
    return std::move(items).value();
}

/// W4
void TstWeek::severalLandAndTodayShowsTheirDates()
{
    const auto office = start();
    office->window().goTo(u"today"_s);
    QTest::keyClick(&office->window(), Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(office->page()->id(), u"arrivals"_s);
    QList<AwaitedArrival> landing = *ArrivalService(office->office()).awaited();
    landing.removeIf([](const AwaitedArrival& each) { return each.enteredOn.isValid(); });
    QVERIFY(landing.size() > 1);
    const auto field = [&](const QString& day, const AwaitedArrival& each) {
        return office->shown<DateEdit>(day + each.row.number);
    };
    QTRY_VERIFY(field(u"entry-"_s, landing.first()) != nullptr);
    for (const AwaitedArrival& each : std::as_const(landing)) {
        for (const QString& day : {u"visa-"_s, u"entry-"_s}) {
            if (DateEdit* edit = field(day, each)) {
                edit->setFocus();
                OfficeWindow::typeHere(kToday.toString(u"yyyyMMdd"_s));
            }
        }
    }
    OfficeWindow::press(Qt::Key_S, Qt::ControlModifier);
    const auto here = [&](const AwaitedArrival& each) {
        return CaseService(office->office()).view(each.row.id)->record.enteredOn == kToday;
    };
    QTRY_VERIFY(std::ranges::all_of(landing, here));
    office->window().goTo(u"today"_s);
    for (const AwaitedArrival& each : std::as_const(landing)) {
        for (const QString& code : {u"D04"_s, u"D05"_s}) { // the lodging, the residence permit
            const auto item = standing(
                *office, [&](const AgendaItem& one) { return one.caseId == each.row.id && one.code == code; });
            QVERIFY2(item, qPrintable(each.row.number + u' ' + code));
            QTRY_VERIFY(rowOf(*office, *item) != nullptr);
        }
    }
}

/// W8
void TstWeek::aResidencePermitStandsOnTodayUntilItIsCollected()
{
    const auto office = start();
    const core::CaseId id = residenceCaseAtThePolice(*office);
    QVERIFY(id.isStored());
    const auto showCase = [&] {
        office->window().goTo(u"case"_s, QString::number(id.value));
        office->settle();
        QTRY_VERIFY(!details(*office).isEmpty());
    };
    showCase();
    QTest::keyClick(&office->window(), Qt::Key_F2);
    QTRY_COMPARE(office->page()->id(), u"case-facts"_s);
    office->settle();
    office->type(u"receiptNumber"_s, u"JL20261118"_s);
    office->type(u"collectOn"_s, kToday.toString(Qt::ISODate));
    office->type(u"passportPlace"_s, u"出入境窗口"_s);
    saveForm(*office, u"receiptNumber"_s);
    QTRY_COMPARE(office->page()->id(), u"case"_s);
    QTRY_VERIFY(details(*office).contains(u"出入境窗口"_s));
    QVERIFY(details(*office).contains(u"JL20261118"_s));

    const auto toCollect = [&] {
        return standing(*office,
            [&](const AgendaItem& one) { return one.caseId == id && one.code == "residence-collect"_L1; });
    };
    QVERIFY(!toCollect()); // the police has not answered
    moveOn(*office);
    QTRY_COMPARE(CaseService(office->office()).view(id)->record.stage, u"ready-to-collect"_s);
    const auto item = toCollect();
    QVERIFY(item);
    QCOMPARE(item->due, kToday);
    office->window().goTo(u"today"_s);
    QTRY_VERIFY(rowOf(*office, *item) != nullptr);
    rowOf(*office, *item)->setFocus();
    OfficeWindow::press(Qt::Key_Return);
    QTRY_COMPARE(office->page()->id(), u"case"_s);
    office->settle();
    moveOn(*office, u"residence.expiresOn"_s, kToday.addYears(1));
    QTRY_COMPARE(CaseService(office->office()).view(id)->record.stage, u"closed"_s);
    QVERIFY(!toCollect());
    office->window().goTo(u"today"_s);
    QTRY_VERIFY(rowOf(*office, *item) == nullptr);
}

/// W9
void TstWeek::aPortalRoundIsNotedWithOneKey()
{
    const auto office = start();
    office->window().goTo(u"cases"_s);
    auto* table = office->shown<RecordTable>(u"caseTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    const int all = table->model()->rowCount();
    office->shown<QComboBox>(u"caseScope"_s)->setFocus();
    OfficeWindow::press(Qt::Key_Down); // with the authority
    const auto* model = qobject_cast<CaseTableModel*>(table->model());
    QTRY_VERIFY(model->rowCount() < all);
    QVERIFY(model->rowCount() > 1);
    for (int row = 0; row < model->rowCount(); ++row) {
        QCOMPARE(model->record(row).lane, core::domain::Actor::Authority);
        QVERIFY(row == 0 || model->record(row - 1).authorityCheckedOn <= model->record(row).authorityCheckedOn);
    }
    const auto isNoted = [&] {
        const QList<CaseListRow> open = openCases(*office);
        return std::ranges::all_of(open, [](const CaseListRow& row) {
            return row.lane != core::domain::Actor::Authority || row.authorityCheckedOn == kToday;
        });
    };
    QVERIFY(!isNoted());
    table->setFocus();
    OfficeWindow::press(Qt::Key_A, Qt::ControlModifier);
    OfficeWindow::press(Qt::Key_F8);
    QTRY_VERIFY(isNoted());
    QTRY_COMPARE(model->record(0).authorityCheckedOn, kToday); // and the list shows it
}

/// W9
void TstWeek::aNumberOfThePortalLeadsToItsCase()
{
    const auto office = start();
    const core::CaseId id = openCases(*office).last().id;
    write(*office, [id](Office& store) -> core::Result<void> {
        core::domain::CaseRecord record = CaseService(store).view(id)->record;
        record.businessNumber = u"SZ7730185"_s;
        return CaseService(store).saveRecord(record);
    });
    QTest::keyClick(&office->window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), office->window().searchField());
    OfficeWindow::typeHere(u"7730185"_s);
    const auto* popup = office->window().findChild<SearchPopup*>();
    QTRY_VERIFY(popup != nullptr && popup->isVisible());
    QTRY_COMPARE(popup->hits().size(), 1);
    QTest::keyClick(office->window().searchField(), Qt::Key_Return);
    QTRY_COMPARE(office->page()->id(), u"case"_s);
    QCOMPARE(office->page()->place(), QString::number(id.value));
}

/// W10
void TstWeek::aLapsedHandlerWarnsBeforeSubmission()
{
    const auto office = start();
    const QList<CaseListRow> open = openCases(*office);
    const auto early = std::ranges::find_if(
        open, [](const CaseListRow& row) { return row.authorityStatus == core::domain::AuthorityStatus::None; });
    QVERIFY(early != open.end());
    const QString employer = QString::number(early->employer.value);
    office->window().goTo(u"portal-account-edit"_s, employer + u"/new"_s);
    office->settle();
    office->type(u"account"_s, u"lanyu-hr"_s);
    office->type(u"handlerName"_s, u"陈静"_s);
    office->type(u"handlerValidTo"_s, kToday.addDays(-1).toString(Qt::ISODate));
    saveForm(*office, u"account"_s);
    QTRY_VERIFY(office->page()->id() != u"portal-account-edit"_s); // the saved form leads back, before we go on
    QCOMPARE(EmployerService(office->office()).view(early->employer)->portalAccounts.size(), 1);

    office->window().goTo(u"case"_s, QString::number(early->id.value));
    QTRY_VERIFY(office->shown<QLabel>(u"warning"_s) != nullptr);
    QTRY_VERIFY(office->shown<QLabel>(u"warning"_s)->text().contains(u"陈静"_s));

    const auto item =
        standing(*office, [](const AgendaItem& one) { return one.code == "handler-expires"_L1; });
    QVERIFY(item);
    office->window().goTo(u"today"_s);
    QTRY_VERIFY(rowOf(*office, *item) != nullptr);
    rowOf(*office, *item)->setFocus();
    OfficeWindow::press(Qt::Key_Return);
    QTRY_COMPARE(office->page()->id(), u"employer"_s);
    QCOMPARE(office->page()->place(), employer);
}

/// W15
void TstWeek::aFamilyMemberHasClocksAndStandsWithTheCase()
{
    const auto office = start();
    const CaseListRow main = openCases(*office).first();
    const QString person = QString::number(main.person.value);
    office->window().goTo(u"person-edit"_s, person + u"/dependant/new"_s);
    office->settle();
    office->type(u"surname"_s, u"LINDQVIST"_s);
    office->type(u"givenNames"_s, u"EMMA"_s);
    office->type(u"passportExpiresOn"_s, kToday.addMonths(6).addDays(12).toString(Qt::ISODate));
    office->type(u"residenceExpiresOn"_s, kToday.addDays(40).toString(Qt::ISODate));
    saveForm(*office, u"surname"_s);
    QTRY_VERIFY(office->page()->id() != u"person-edit"_s); // the saved form leads back, before we go on
    QCOMPARE(PersonService(office->office()).view(main.person)->dependants.size(), 1);

    office->window().goTo(u"today"_s);
    for (const QString& code : {u"dependant-passport-expires"_s, u"dependant-residence-expires"_s}) {
        const auto item = standing(*office, [&](const AgendaItem& one) { return one.code == code; });
        QVERIFY2(item, qPrintable(code));
        QTRY_VERIFY(rowOf(*office, *item) != nullptr);
    }
    office->window().goTo(u"case"_s, QString::number(main.id.value));
    QTRY_VERIFY(details(*office).contains(u"EMMA LINDQVIST"_s));
}

void TstWeek::whatIsNewlyDueShowsOnceHoweverLongTheProgramWasClosed_data()
{
    QTest::addColumn<int>("days");
    for (const int days : {1, 10, 400}) {
        QTest::addRow("%d days", days) << days;
    }
}

void TstWeek::whatIsNewlyDueShowsOnceHoweverLongTheProgramWasClosed()
{
    QFETCH(int, days);
    OfficeWindow office(gui::Contents::Demo, u"en"_s);
    constexpr int kLead = 30; // days for what employers have to renew
    const auto addHandler = [days](Office& store) {
        core::domain::PortalAccount account;
        account.employer = EmployerService(store).list()->first().id;
        account.portal = u"fwp"_s;
        account.account = u"lanyu-hr"_s;
        account.handlerName = u"陈静"_s;
        account.handlerValidTo = kToday.addDays(days + kLead);
        return EmployerService(store).savePortalAccount(account);
    };
    write(office, addHandler);
    const QList<AgendaItem> expected = newlyDue(office.path(u"Copy.permitdesk"_s), kToday.addDays(days), addHandler);
    QVERIFY(!expected.isEmpty());
    const auto told = [&] {
        office.settle();
        write(office, [](Office&) { return core::Result<void>(); }); // reminders are read by the writer, before this
        return office.newestToast();
    };
    QCOMPARE(told(), QString()); // the fixture has told all that is due today
    office.restart(kToday.addDays(days));
    const QString words = told();
    QVERIFY2(words.startsWith(u"Newly due: %1 "_s.arg(expected.size())), qPrintable(words));
    qsizetype at = 0;
    for (const AgendaItem& item : expected.first(std::min<qsizetype>(3, expected.size()))) { // the oldest first
        at = words.indexOf(ui::models::Words::ofDate(item.due, core::types::Lang::En), at + 1);
        QVERIFY2(at > 0, qPrintable(words));
    }
    office.restart();
    QCOMPARE(told(), QString());
    office.restart(kToday); // the clock is put back
    QCOMPARE(told(), QString());
    office.restart(kToday.addDays(days));
    QCOMPARE(told(), QString());
}

static const support::Registered<TstWeek> registered;

#include "tst_week.moc"

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/arrival_service.h"
#include "core/services/case_link_service.h"
#include "core/services/demo_walk.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "tests/gui/week_window.h"
#include "tests/support/test_registry.h"
#include "ui/models/words.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_edit.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
namespace week = gui::week;
using core::services::AgendaItem;
using core::services::ArrivalService;
using core::services::AwaitedArrival;
using core::services::CaseLinkService;
using core::services::CaseListRow;
using core::services::CaseService;
using core::services::EmployerService;
using core::services::Office;
using core::services::PersonService;
using gui::kToday;
using gui::OfficeWindow;
using ui::widgets::AgendaRow;
using ui::widgets::DateEdit;

/// From the landing to the residence permit and its extension, done as it is written: by keys, over a real demo store,
/// in both languages.
class TstWeekLanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalLandAndTodayShowsTheirDates_data() { week::languages(); }
    void severalLandAndTodayShowsTheirDates();
    void aResidencePermitStandsOnTodayUntilItIsCollected_data() { week::languages(); }
    void aResidencePermitStandsOnTodayUntilItIsCollected();
    void theFirstResidencePermitComesHomeWithItsCase_data() { week::languages(); }
    void theFirstResidencePermitComesHomeWithItsCase();
    void aFamilyMemberHasClocksAndStandsWithTheCase_data() { week::languages(); }
    void aFamilyMemberHasClocksAndStandsWithTheCase();
    void aClientsExtensionsAreOpenedAtOnce_data() { week::languages(); }
    void aClientsExtensionsAreOpenedAtOnce();
    void noExtensionDueIsSaid_data() { week::languages(); }
    void noExtensionDueIsSaid();

private:
    /// A residence permit that has been applied for.
    [[nodiscard]] static core::CaseId residenceCaseAtThePolice(OfficeWindow& office);
    /// Makes the next move of the case shown by keys, with a day that it asks for.
    static void moveOn(OfficeWindow& office, const QString& fact = {}, QDate day = {});
};

core::CaseId TstWeekLanding::residenceCaseAtThePolice(OfficeWindow& office)
{
    core::CaseId id;
    const CaseListRow of = week::openCases(office).first();
    week::write(office, [of, &id](Office& store) -> core::Result<void> {
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

void TstWeekLanding::moveOn(OfficeWindow& office, const QString& fact, QDate day)
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

/// W4
void TstWeekLanding::severalLandAndTodayShowsTheirDates()
{
    const auto office = week::start();
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
    const auto inGuangzhou = [](const AwaitedArrival& each) { return each.row.city == "guangzhou"_L1; };
    QVERIFY(std::ranges::any_of(landing, inGuangzhou));
    for (const AwaitedArrival& each : std::as_const(landing)) {
        QStringList codes{u"D04"_s, u"D05"_s}; // the lodging, the residence permit
        if (inGuangzhou(each)) {
            codes.append(u"D07"_s); // the verification
        }
        for (const QString& code : std::as_const(codes)) {
            const auto item = week::standing(
                *office, [&](const AgendaItem& one) { return one.caseId == each.row.id && one.code == code; });
            QVERIFY2(item, qPrintable(each.row.number + u' ' + code));
            QTRY_VERIFY(week::rowOf(*office, *item) != nullptr);
        }
    }
}

/// W8
void TstWeekLanding::aResidencePermitStandsOnTodayUntilItIsCollected()
{
    const auto office = week::start();
    const core::CaseId id = residenceCaseAtThePolice(*office);
    QVERIFY(id.isStored());
    const auto showCase = [&] {
        office->window().goTo(u"case"_s, QString::number(id.value));
        office->settle();
        QTRY_VERIFY(!week::details(*office).isEmpty());
    };
    showCase();
    QTest::keyClick(&office->window(), Qt::Key_F2);
    QTRY_COMPARE(office->page()->id(), u"case-facts"_s);
    office->settle();
    office->type(u"receiptNumber"_s, u"JL20261118"_s);
    office->type(u"collectOn"_s, kToday.toString(Qt::ISODate));
    office->type(u"passportPlace"_s, u"出入境窗口"_s);
    week::saveForm(*office, u"receiptNumber"_s);
    QTRY_COMPARE(office->page()->id(), u"case"_s);
    QTRY_VERIFY(week::details(*office).contains(u"出入境窗口"_s));
    QVERIFY(week::details(*office).contains(u"JL20261118"_s));

    const auto toCollect = [&] {
        return week::standing(
            *office, [&](const AgendaItem& one) { return one.caseId == id && one.code == "residence-collect"_L1; });
    };
    QVERIFY(!toCollect()); // the police has not answered
    moveOn(*office);
    QTRY_COMPARE(CaseService(office->office()).view(id)->record.stage, u"ready-to-collect"_s);
    const auto item = toCollect();
    QVERIFY(item);
    QCOMPARE(item->due, kToday);
    office->window().goTo(u"today"_s);
    QTRY_VERIFY(week::rowOf(*office, *item) != nullptr);
    week::rowOf(*office, *item)->setFocus();
    OfficeWindow::press(Qt::Key_Return);
    QTRY_COMPARE(office->page()->id(), u"case"_s);
    office->settle();
    moveOn(*office, u"residence.newExpiresOn"_s, kToday.addYears(1));
    QTRY_COMPARE(CaseService(office->office()).view(id)->record.stage, u"closed"_s);
    QVERIFY(!toCollect());
    const auto held = PersonService(office->office()).view(CaseService(office->office()).view(id)->record.person);
    QCOMPARE(
        std::ranges::count(held->residencePermits, kToday.addYears(1), &core::domain::ResidencePermit::validTo), 1);
    office->window().goTo(u"today"_s);
    QTRY_VERIFY(week::rowOf(*office, *item) == nullptr);
}

/// W8: the work permit's case from overseas ends with the residence permit.
void TstWeekLanding::theFirstResidencePermitComesHomeWithItsCase()
{
    const auto office = week::start();
    const auto rows = week::openCases(*office);
    const auto row = std::ranges::find(rows, u"residence-filed"_s, &CaseListRow::stage);
    QVERIFY(row != rows.end());
    office->window().goTo(u"case"_s, QString::number(row->id.value));
    office->settle();
    QTRY_VERIFY(!week::details(*office).isEmpty());
    QTest::keyClick(&office->window(), Qt::Key_F2);
    QTRY_COMPARE(office->page()->id(), u"case-facts"_s);
    office->settle();
    office->type(u"receiptNumber"_s, u"JL20261119"_s);
    office->type(u"collectOn"_s, kToday.toString(Qt::ISODate));
    week::saveForm(*office, u"receiptNumber"_s);
    QTRY_COMPARE(office->page()->id(), u"case"_s);
    QTRY_VERIFY(week::details(*office).contains(u"JL20261119"_s));
    QVERIFY(week::standing(
        *office, [&](const AgendaItem& one) { return one.caseId == row->id && one.code == "residence-collect"_L1; }));
    moveOn(*office, u"residence.newExpiresOn"_s, kToday.addYears(1));
    QTRY_COMPARE(CaseService(office->office()).view(row->id)->record.stage, u"closed"_s);
    const auto held = PersonService(office->office()).view(row->person);
    const QDate last = kToday.addYears(1);
    QVERIFY(std::ranges::count(held->residencePermits, last, &core::domain::ResidencePermit::validTo) == 1);
}

/// W15
void TstWeekLanding::aFamilyMemberHasClocksAndStandsWithTheCase()
{
    const auto office = week::start();
    const CaseListRow main = week::openCases(*office).first();
    const QString person = QString::number(main.person.value);
    office->window().goTo(u"person-edit"_s, person + u"/dependant/new"_s);
    office->settle();
    office->type(u"surname"_s, u"LINDQVIST"_s);
    office->type(u"givenNames"_s, u"EMMA"_s);
    office->type(u"passportExpiresOn"_s, kToday.addMonths(6).addDays(12).toString(Qt::ISODate));
    office->type(u"residenceExpiresOn"_s, kToday.addDays(40).toString(Qt::ISODate));
    week::saveForm(*office, u"surname"_s);
    QTRY_VERIFY(office->page()->id() != u"person-edit"_s); // the saved form leads back, before we go on
    QCOMPARE(PersonService(office->office()).view(main.person)->dependants.size(), 1);

    office->window().goTo(u"today"_s);
    for (const QString& code : {u"dependant-passport-expires"_s, u"dependant-residence-expires"_s}) {
        const auto item = week::standing(*office, [&](const AgendaItem& one) { return one.code == code; });
        QVERIFY2(item, qPrintable(code));
        QTRY_VERIFY(week::rowOf(*office, *item) != nullptr);
    }
    office->window().goTo(u"case"_s, QString::number(main.id.value));
    QTRY_VERIFY(week::details(*office).contains(u"EMMA LINDQVIST"_s));
}

/// W6
void TstWeekLanding::aClientsExtensionsAreOpenedAtOnce()
{
    constexpr int kLookAhead = 150; // days, as the page has it
    constexpr int kExtensionsTab = 2;
    const auto office = week::start();
    core::EmployerId client;
    QList<core::services::CaseBundle> due;
    const auto clients = EmployerService(office->office()).list();
    for (const core::services::EmployerListRow& each : *clients) {
        auto bundles = CaseLinkService(office->office()).extensionsDue(each.id, kToday.addDays(kLookAhead));
        bundles->removeIf([](const core::services::CaseBundle& one) { return one.main.permitLapsedOn.isValid(); });
        if (due.isEmpty() && !bundles->isEmpty()) {
            client = each.id;
            due = *bundles;
        }
    }
    QVERIFY(!due.isEmpty() && due.first().main.filing && !due.first().with.isEmpty());
    office->window().goTo(u"employer"_s, QString::number(client.value));
    office->settle();
    office->shown<QTabWidget>(u"employerTabs"_s)->setCurrentIndex(kExtensionsTab);
    QTRY_VERIFY(office->shown<QPushButton>(u"extensionsOpen"_s) != nullptr);
    const QString fileBy = ui::models::Words::ofDate(due.first().main.filing->by, office->root().desk().lang());
    const auto boxes = office->page()->findChildren<QCheckBox*>();
    QVERIFY(std::ranges::any_of(boxes, [&](const QCheckBox* box) { return box->text().contains(fileBy); }));

    const qsizetype before = week::openCases(*office).size();
    office->shown<QPushButton>(u"extensionsOpen"_s)->setFocus();
    OfficeWindow::press(Qt::Key_Space);
    qsizetype opened = 0;
    for (const core::services::CaseBundle& each : std::as_const(due)) {
        opened += 1 + each.with.size();
    }
    QTRY_COMPARE(week::openCases(*office).size(), before + opened);
}

/// W6
void TstWeekLanding::noExtensionDueIsSaid()
{
    constexpr int kExtensionsTab = 2;
    const auto office = week::start();
    core::EmployerId client;
    week::write(*office, [&client](Office& store) -> core::Result<void> {
        core::domain::Employer fresh;
        fresh.name = {u"珠海新客户有限公司"_s, u"Zhuhai New Client Ltd"_s};
        fresh.city = u"shenzhen"_s;
        const auto added = EmployerService(store).save(fresh);
        client = added ? *added : core::EmployerId();
        return added ? core::Result<void>() : added.failure();
    });
    office->window().goTo(u"employer"_s, QString::number(client.value));
    office->settle();
    office->shown<QTabWidget>(u"employerTabs"_s)->setCurrentIndex(kExtensionsTab);
    const auto* panel = office->page()->findChild<QWidget*>(u"extensionOffers"_s);
    QVERIFY(panel != nullptr);
    QTRY_VERIFY(panel->isVisible());
    const auto* said = panel->findChild<ui::widgets::EmptyState*>();
    QVERIFY(said != nullptr && said->isVisible() && !said->accessibleName().isEmpty());
    QVERIFY(office->shown<QPushButton>(u"extensionsOpen"_s) == nullptr);
}

static const support::Registered<TstWeekLanding> registered;

#include "tst_week_landing.moc"

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/arrival_service.h"
#include "core/services/case_service.h"
#include "core/services/demo_walk.h"
#include "core/services/employer_service.h"
#include "core/services/reminder_service.h"
#include "core/services/undo_service.h"
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/models/words.h"
#include "ui/shell/day_watch.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::services::ArrivalService;
using core::services::AwaitedArrival;
using core::services::CaseService;
using core::services::EmployerService;
using core::services::Office;
using gui::OfficeWindow;
using ui::widgets::DateEdit;

/// The grid of entry dates, portal accounts and reminders over a real demo store, driven by keys, in both languages.
class TstArrivalsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entryDatesAreTypedIntoOneGridAndTakenBack_data() { languages(); }
    void entryDatesAreTypedIntoOneGridAndTakenBack();
    void whatIsKnownIsShownAndNotTypedOver();
    void aDayToComeIsSaidAtItsRow_data() { languages(); }
    void aDayToComeIsSaidAtItsRow();
    void theFilterFindsWhomTheLinesLeaveOut_data() { languages(); }
    void theFilterFindsWhomTheLinesLeaveOut();
    void portalAccessIsAddedByKeys_data() { languages(); }
    void portalAccessIsAddedByKeys();
    void aNewDayIsSeen();

private:
    static void languages();
    static QList<AwaitedArrival> awaited(OfficeWindow& office);
    static DateEdit* entryOf(OfficeWindow& office, const AwaitedArrival& arrival)
    {
        return office.shown<DateEdit>(u"entry-"_s + arrival.row.number);
    }
    /// More cases like that one, whose lodging has to be typed at least.
    static void expectMore(OfficeWindow& office, const AwaitedArrival& like, int count);
    /// The first whose visa is known and whose entry is not: only the entry has to be typed.
    static AwaitedArrival onTheWay(OfficeWindow& office);
};

void TstArrivalsPage::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

QList<AwaitedArrival> TstArrivalsPage::awaited(OfficeWindow& office)
{
    auto found = ArrivalService(office.office()).awaited();
    CORE_EXPECT(found.ok());
    return std::move(found).value();
}

AwaitedArrival TstArrivalsPage::onTheWay(OfficeWindow& office)
{
    for (const AwaitedArrival& each : awaited(office)) {
        if (each.visaObtainedOn.isValid() && !each.enteredOn.isValid()) {
            return each;
        }
    }
    qFatal("the demo office expects nobody");
}

void TstArrivalsPage::expectMore(OfficeWindow& office, const AwaitedArrival& like, int count)
{
    const auto view = CaseService(office.office()).view(like.row.id);
    CORE_EXPECT(view.ok());
    const core::services::CaseOpening opening{.person = like.row.person,
        .employer = like.row.employer,
        .procedure = view->record.procedure,
        .city = view->record.city,
        .permitClass = view->record.permitClass,
        .contractStartsOn = view->record.contractStartsOn,
        .contractEndsOn = view->record.contractEndsOn,
        .consulate = view->record.consulate};
    bool isDone = false;
    office.root().desk().write(
        &office.window(), {},
        [opening, count, stage = QString(like.row.stage)](Office& store) -> core::Result<void> {
            for (int i = 0; i < count; ++i) {
                const auto opened = CaseService(store).open(opening);
                while (CaseService(store).view(*opened)->record.stage != stage) {
                    CORE_EXPECT(core::services::demo::goOn(store, *opened).ok());
                }
            }
            return {};
        },
        [&isDone] { isDone = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 60'000);
}

void TstArrivalsPage::entryDatesAreTypedIntoOneGridAndTakenBack()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    const AwaitedArrival arrival = onTheWay(office);
    office.window().goTo(u"cases"_s);
    QTest::keyClick(&office.window(), Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(office.page()->id(), u"arrivals"_s);
    QTRY_VERIFY(entryOf(office, arrival) != nullptr);
    entryOf(office, arrival)->setFocus();
    OfficeWindow::typeHere(gui::kToday.toString(u"yyyyMMdd"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    const auto recorded = [&] {
        const auto view = CaseService(office.office()).view(arrival.row.id);
        return view ? view->record.enteredOn : QDate();
    };
    QTRY_COMPARE(recorded(), gui::kToday);
    QTRY_VERIFY(office.shell().actions().action(u"edit.undo"_s)->isEnabled());
    QTest::keyClick(&office.window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(recorded(), QDate());
}

void TstArrivalsPage::whatIsKnownIsShownAndNotTypedOver()
{
    OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
    const QList<AwaitedArrival> all = awaited(office);
    const auto here = std::ranges::find_if(all, [](const AwaitedArrival& each) { return each.enteredOn.isValid(); });
    QVERIFY(here != all.end());
    office.window().goTo(u"arrivals"_s);
    QTRY_VERIFY(office.shown<DateEdit>(u"lodging-"_s + here->row.number) != nullptr);
    QVERIFY(entryOf(office, *here) == nullptr);
    QStringList texts;
    for (const QLabel* label : office.page()->findChildren<QLabel*>()) {
        texts.append(label->text());
    }
    QVERIFY(texts.contains(ui::models::Words::ofDate(here->enteredOn, core::types::Lang::En)));
}

void TstArrivalsPage::aDayToComeIsSaidAtItsRow()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    const AwaitedArrival arrival = onTheWay(office);
    office.window().goTo(u"arrivals"_s);
    QTRY_VERIFY(entryOf(office, arrival) != nullptr);
    entryOf(office, arrival)->setFocus();
    OfficeWindow::typeHere(gui::kToday.addDays(1).toString(Qt::ISODate));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    const auto problems = [&] {
        QStringList texts;
        for (const QLabel* label : office.page()->findChildren<QLabel*>()) {
            if (label->property("error").toBool() && !label->text().isEmpty()) {
                texts.append(label->text());
            }
        }
        return texts;
    };
    QTRY_COMPARE(problems().size(), 1);
    QVERIFY(awaited(office).size() > 0);
}

/// More arrivals than lines: what was typed stays on the screen whatever the filter looks for, and the rest is shown
/// on demand.
void TstArrivalsPage::theFilterFindsWhomTheLinesLeaveOut()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    const AwaitedArrival first = onTheWay(office);
    constexpr int kLines = 30;
    expectMore(office, first, kLines + 2 - static_cast<int>(awaited(office).size()));
    const QList<AwaitedArrival> all = awaited(office);
    office.window().goTo(u"arrivals"_s);
    QTRY_VERIFY(entryOf(office, first) != nullptr);
    const auto lines = [&] {
        return office.page()->findChildren<DateEdit*>(QRegularExpression(u"^lodging-"_s)).size();
    };
    QCOMPARE(lines(), kLines);
    QVERIFY(office.shown<DateEdit>(u"lodging-"_s + all.last().row.number) == nullptr);
    entryOf(office, first)->setFocus();
    OfficeWindow::typeHere(u"2026"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"arrivalFilter"_s);
    OfficeWindow::typeHere(all.last().row.number);
    QTRY_VERIFY(office.shown<DateEdit>(u"lodging-"_s + all.last().row.number) != nullptr);
    QCOMPARE(lines(), 2);
    QCOMPARE(entryOf(office, first)->text(), u"2026"_s);
    OfficeWindow::press(Qt::Key_A, Qt::ControlModifier);
    OfficeWindow::press(Qt::Key_Delete);
    QTRY_COMPARE(lines(), kLines);
    QTest::keyClick(office.shown<QPushButton>(u"moreArrivals"_s), Qt::Key_Space);
    QTRY_COMPARE(lines(), all.size());
    QVERIFY(office.shown<QPushButton>(u"moreArrivals"_s) == nullptr);
    QTRY_VERIFY(entryOf(office, first) != nullptr);
    QCOMPARE(entryOf(office, first)->text(), u"2026"_s);
}

void TstArrivalsPage::portalAccessIsAddedByKeys()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    const auto employers = EmployerService(office.office()).list();
    const core::EmployerId id = employers->first().id;
    const auto accounts = [&] { return EmployerService(office.office()).view(id)->portalAccounts; };
    const qsizetype before = accounts().size();
    office.window().goTo(u"employer"_s, QString::number(id.value));
    QTRY_VERIFY(office.shown<ui::widgets::RecordTable>(u"personTable"_s) != nullptr);
    QTest::keyClick(&office.window(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(office.page()->id(), u"portal-account-edit"_s);
    QTRY_VERIFY(office.shown<QLineEdit>(u"account"_s) != nullptr);
    office.type(u"account"_s, u"lanyu-hr"_s);
    office.type(u"handlerName"_s, u"陈静"_s);
    office.type(u"handlerValidTo"_s, u"2026-12-31"_s);
    QTest::keyClick(office.shown<QLineEdit>(u"account"_s), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(accounts().size(), before + 1);
    QCOMPARE(accounts().last().handlerValidTo, QDate(2026, 12, 31));
    QTRY_COMPARE(office.page()->id(), u"employer"_s);
}

void TstArrivalsPage::aNewDayIsSeen()
{
    core::StandingClock clock(QDate(2026, 11, 18));
    ui::shell::DayWatch watch(clock);
    const QSignalSpy changed(&watch, &ui::shell::DayWatch::dayChanged);
    watch.look();
    QCOMPARE(changed.count(), 0);
    clock.setToday(QDate(2026, 11, 19));
    watch.look();
    watch.look();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toDate(), QDate(2026, 11, 19));
}

static const support::Registered<TstArrivalsPage> registered;

#include "tst_arrivals_page.moc"

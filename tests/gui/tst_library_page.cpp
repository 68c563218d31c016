// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_shelf.h"
#include "core/services/rule_pack_service.h"
#include "core/services/setting_service.h"
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/library/library_table_model.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/why_popover.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::services::RulePackService;
using core::services::SettingService;
using gui::OfficeWindow;
using ui::library::LibraryTableModel;
using ui::widgets::RecordTable;

namespace {

const QString kRules = u"" TEST_DATA_DIR "/rules/"_s;
const QString kOwnPack = u"chengdu-2025-01-01"_s;
constexpr int kOwnYear = 2027;
const QString kLead = u"internal-lead-days"_s;

/// An invented 2027 that is free from the first to the eleventh of October.
QString writtenYear(OfficeWindow& office)
{
    QFile file(office.path(u"2027.csv"_s));
    const bool isOpen = file.open(QIODevice::WriteOnly);
    for (int day = 1; isOpen && day <= 11; ++day) {
        file.write(u"%1,国庆节,休\n"_s.arg(QDate(kOwnYear, 10, day).toString(Qt::ISODate)).toUtf8());
    }
    return file.fileName();
}

} // namespace

/// The library driven by keys over a real store, in both languages.
class TstLibraryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRuleIsFoundByCityDayAndWordsAndSaysWho_data() { languages(); }
    void aRuleIsFoundByCityDayAndWordsAndSaysWho();
    void anotherDayShowsItsOwnRulesAndWhatDiffers_data() { languages(); }
    void anotherDayShowsItsOwnRulesAndWhatDiffers();
    void aSettingIsChosenTakenBackAndUndone_data() { languages(); }
    void aSettingIsChosenTakenBackAndUndone();
    void aPackIsAddedSwitchedOffAndRemoved_data() { languages(); }
    void aPackIsAddedSwitchedOffAndRemoved();
    void aSpoiledPackIsRefusedWithPlaceAndReason_data() { languages(); }
    void aSpoiledPackIsRefusedWithPlaceAndReason();
    void aYearIsImportedShownAndTakenAway_data() { languages(); }
    void aYearIsImportedShownAndTakenAway();
    void everythingHasANameForScreenReaders_data() { languages(); }
    void everythingHasANameForScreenReaders();

private:
    static void languages();
    [[nodiscard]] static std::unique_ptr<OfficeWindow> start(const QString& tab);
    [[nodiscard]] static LibraryTableModel& rows(OfficeWindow& office, const QString& tab);
    static void choose(OfficeWindow& office, const QString& tab, const QString& key);
    static void chooseIn(OfficeWindow& office, const QString& box, const QVariant& value);
};

/// Own packs and years lie beside the store: a run that was broken off may have left some.
void TstLibraryPage::init()
{
    (void)RulePackService().remove(kOwnPack);
    (void)core::calendar::CalendarShelf().remove(kOwnYear);
}

void TstLibraryPage::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

std::unique_ptr<OfficeWindow> TstLibraryPage::start(const QString& tab)
{
    QFETCH(QString, language);
    auto office = std::make_unique<OfficeWindow>(gui::Contents::Empty, language);
    office->window().goTo(u"library"_s, tab);
    office->settle();
    return office;
}

LibraryTableModel& TstLibraryPage::rows(OfficeWindow& office, const QString& tab)
{
    auto* table = office.page()->findChild<RecordTable*>(tab + u"Table"_s);
    return *qobject_cast<LibraryTableModel*>(table->model());
}

/// Walks to a row with the arrow keys.
void TstLibraryPage::choose(OfficeWindow& office, const QString& tab, const QString& key)
{
    auto* table = office.shown<RecordTable>(tab + u"Table"_s);
    QVERIFY(table);
    table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    const LibraryTableModel& model = rows(office, tab);
    const int wanted = model.rowOf(key);
    QVERIFY2(wanted >= 0, qPrintable(key));
    for (int i = 0; i < model.rowCount() && table->currentRow() != wanted; ++i) {
        QTest::keyClick(table, Qt::Key_Down);
    }
    QCOMPARE(table->currentRow(), wanted);
}

void TstLibraryPage::chooseIn(OfficeWindow& office, const QString& name, const QVariant& value)
{
    auto* box = office.shown<QComboBox>(name);
    QVERIFY(box);
    box->setFocus(Qt::TabFocusReason);
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentData() != value; ++i) {
        QTest::keyClick(box, Qt::Key_Down);
    }
    QCOMPARE(box->currentData(), value);
    office.settle();
}

void TstLibraryPage::aRuleIsFoundByCityDayAndWordsAndSaysWho()
{
    const auto office = start({});
    QCOMPARE(office->page()->id(), u"library"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"procedureTable"_s);
    chooseIn(*office, u"libraryCity"_s, u"shenzhen"_s);
    choose(*office, u"procedure"_s, u"new-overseas"_s);
    QVERIFY(rows(*office, u"rule"_s).count() > 20);
    OfficeWindow::press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"libraryFilter"_s);
    OfficeWindow::typeHere(u"D04"_s);
    QCOMPARE(rows(*office, u"rule"_s).count(), 1);
    choose(*office, u"rule"_s, u"deadlines/D04#0"_s);
    OfficeWindow::press(Qt::Key_F3);
    auto* why = office->page()->findChild<ui::widgets::WhyPopover*>();
    QVERIFY(why->isVisible());
    QString said;
    for (const QLabel* label : why->findChildren<QLabel*>()) {
        said += label->text() + u'\n';
    }
    QVERIFY2(said.contains(u"BJ (1)①"_s), qPrintable(said));
    OfficeWindow::press(Qt::Key_Escape);
    QVERIFY(!why->isVisible());
    QCOMPARE(office->page()->id(), u"library"_s);
}

void TstLibraryPage::anotherDayShowsItsOwnRulesAndWhatDiffers()
{
    const auto office = start(u"offices"_s);
    chooseIn(*office, u"libraryCity"_s, u"guangzhou"_s);
    const auto address = [&] {
        const LibraryTableModel& model = rows(*office, u"offices"_s);
        QString found;
        for (int row = 0; row < model.rowCount(); ++row) {
            found += model.record(row).detail;
        }
        return found;
    };
    QVERIFY(address().contains(u"155"_s));
    office->type(u"libraryDay"_s, u"2025-09-30"_s);
    office->settle();
    QVERIFY(address().contains(u"516"_s));
    office->type(u"libraryDay"_s, u"2025-10-09"_s);
    office->window().goTo(u"library"_s, u"difference"_s);
    chooseIn(*office, u"otherCity"_s, u"guangzhou"_s);
    office->type(u"otherDay"_s, u"2025-09-30"_s);
    office->settle();
    QTRY_COMPARE(rows(*office, u"difference"_s).count(), 1);
    choose(*office, u"difference"_s, u"offices//guangzhou-window"_s);
}

void TstLibraryPage::aSettingIsChosenTakenBackAndUndone()
{
    const auto office = start(u"settings"_s);
    choose(*office, u"settings"_s, kLead);
    const LibraryTableModel& listed = rows(*office, u"settings"_s);
    const QString name = listed.record(listed.rowOf(kLead)).name;
    const QString standing = listed.record(listed.rowOf(kLead)).code;
    OfficeWindow::press(Qt::Key_F2);
    QCOMPARE(office->page()->id(), u"setting-edit"_s);
    office->settle();
    QCOMPARE(office->shown<QLabel>(u"pageRemark"_s)->text(), name);
    const QList<QLineEdit*> fields = office->page()->findChildren<QLineEdit*>();
    QVERIFY(fields.size() >= 3);
    QTRY_COMPARE(fields.first()->text(), standing);
    QCOMPARE(QApplication::focusWidget(), fields.first());
    QCOMPARE(fields.first()->selectedText(), standing); // so what is typed takes its place
    OfficeWindow::typeHere(u"60"_s);
    fields.last()->setFocus(Qt::TabFocusReason);
    OfficeWindow::typeHere(u"客户要求"_s);
    OfficeWindow::press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(office->page()->id(), u"library"_s);
    office->settle();
    auto* table = office->shown<RecordTable>(u"settingsTable"_s); // back on the line that was changed
    QCOMPARE(QApplication::focusWidget(), table);
    QTRY_COMPARE(rows(*office, u"settings"_s).record(table->currentRow()).key, listed.record(listed.rowOf(kLead)).key);
    const auto chosen = SettingService(office->office()).find(kLead, {});
    QVERIFY(chosen.ok() && chosen->has_value());
    QCOMPARE((*chosen)->value, u"60"_s);
    QTRY_COMPARE(rows(*office, u"settings"_s).record(rows(*office, u"settings"_s).rowOf(kLead)).code, u"60"_s);
    choose(*office, u"settings"_s, kLead);
    OfficeWindow::press(Qt::Key_Backspace, Qt::ControlModifier);
    QTRY_VERIFY(!SettingService(office->office()).find(kLead, {})->has_value());
    office->settle();
    QTest::keyClick(&office->window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(SettingService(office->office()).find(kLead, {})->has_value());
}

void TstLibraryPage::aPackIsAddedSwitchedOffAndRemoved()
{
    const QString name = kOwnPack;
    const auto office = start(u"packs"_s);
    const auto* cities = office->page()->findChild<QComboBox*>(u"libraryCity"_s);
    const auto hasCity = [&] { return cities->findData(u"chengdu"_s) >= 0; };
    QVERIFY(!hasCity());
    office->prompts().expectFiles(u"pack-add"_s, {kRules + name + u".json"_s});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(hasCity()); // it holds at once, on every thread
    choose(*office, u"packs"_s, name);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!hasCity());
    choose(*office, u"packs"_s, name);
    office->prompts().expectQuestion(u"pack-remove"_s, true);
    OfficeWindow::press(Qt::Key_Backspace, Qt::ControlModifier);
    QTRY_COMPARE(rows(*office, u"packs"_s).rowOf(name), -1);
}

void TstLibraryPage::aSpoiledPackIsRefusedWithPlaceAndReason()
{
    const auto office = start(u"packs"_s);
    const qsizetype before = RulePackService().list()->size();
    office->prompts().expectFiles(u"pack-add"_s, {kRules + u"spoiled/no-source.json"_s});
    office->prompts().expectInformation(u"pack-refused"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    const QString asked = office->prompts().lastText(); // which file
    QTRY_VERIFY(office->prompts().lastText() != asked);
    QCOMPARE(RulePackService().list()->size(), before);
}

void TstLibraryPage::aYearIsImportedShownAndTakenAway()
{
    const auto office = start(u"calendar"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"yearGrid"_s);
    chooseIn(*office, u"calendarYear"_s, kOwnYear);
    QCOMPARE(rows(*office, u"calendar"_s).count(), 0); // provisional: weekends alone are free
    office->prompts().expectFiles(u"year-import"_s, {writtenYear(*office)});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(rows(*office, u"calendar"_s).count() > 10);
    QTRY_VERIFY(office->page()->findChild<QAction*>(u"record.remove"_s)->isEnabled());
    office->prompts().expectQuestion(u"year-remove"_s, true);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace, Qt::ControlModifier);
    QTRY_COMPARE(rows(*office, u"calendar"_s).count(), 0);
}

void TstLibraryPage::everythingHasANameForScreenReaders()
{
    const auto office = start({});
    auto* tabs = office->shown<QTabWidget>(u"libraryTabs"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        QVERIFY(!tabs->tabText(i).isEmpty());
        for (const QWidget* each : tabs->widget(i)->findChildren<QWidget*>()) {
            const bool takesKeys = (each->focusPolicy() & Qt::TabFocus) != 0 && each->isVisibleTo(tabs->widget(i))
                                   && !each->objectName().startsWith(u"qt_"_s);
            QVERIFY2(!takesKeys || !each->accessibleName().isEmpty(),
                qPrintable(QString::fromLatin1(each->metaObject()->className()) + each->objectName()));
        }
    }
}

static const support::Registered<TstLibraryPage> registered;

#include "tst_library_page.moc"

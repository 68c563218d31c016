// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/week_window.h"
#include "tests/support/test_registry.h"
#include "ui/case_page/dates_panel.h"
#include "ui/case_page/material_table_model.h"
#include "ui/models/words.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/record_table.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
namespace week = gui::week;
using core::domain::Material;
using core::domain::MaterialState;
using core::services::CaseListRow;
using core::services::CaseService;
using core::services::CaseView;
using core::services::Office;
using core::workflow::ChecklistItem;
using gui::kToday;
using gui::OfficeWindow;
using ui::case_page::DatesPanel;
using ui::case_page::MaterialTableModel;
using ui::models::Words;
using ui::widgets::AgendaRow;
using ui::widgets::FieldEdit;
using ui::widgets::RecordTable;
using ui::widgets::WhyPopover;

/// The days that a case's papers bear, and those that wait for what nobody has typed yet: by keys, over a real demo
/// store, in both languages.
class TstCaseDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPapersDaysAreTypedKeptAndUndone_data() { week::languages(); }
    void aPapersDaysAreTypedKeptAndUndone();
    void aDayThatCannotBeIsRefusedBesideItsField_data() { week::languages(); }
    void aDayThatCannotBeIsRefusedBesideItsField();
    void aPaperWithoutItsDayLeadsToTheField_data() { week::languages(); }
    void aPaperWithoutItsDayLeadsToTheField();
    void allThatIsChosenIsMarkedAtOnceAndUndoneAtOnce_data() { week::languages(); }
    void allThatIsChosenIsMarkedAtOnceAndUndoneAtOnce();
    void whatWasChosenStaysChosen_data() { week::languages(); }
    void whatWasChosenStaysChosen();
    void enterOnALineAsksForItsDays_data() { week::languages(); }
    void enterOnALineAsksForItsDays();
    void aDutyWithoutADaySaysWhatItWaitsFor_data() { week::languages(); }
    void aDutyWithoutADaySaysWhatItWaitsFor();

private:
    static constexpr int kLine = 1; ///< of the checklist, with which the tests work

    /// The page of a case that is being collected, with its checklist read and a line chosen.
    [[nodiscard]] static core::CaseId openChecklist(OfficeWindow& office);
    [[nodiscard]] static QString code(OfficeWindow& office) { return cell(office, MaterialTableModel::Code); }
    [[nodiscard]] static QString cell(OfficeWindow& office, int column);
    [[nodiscard]] static Material stored(OfficeWindow& office, core::CaseId id, const QString& code);
    /// Opens the form of the days by its button.
    static void askDays(OfficeWindow& office);
    static void typeDay(OfficeWindow& office, const QString& field, const QString& day);
    [[nodiscard]] static bool isRefused(OfficeWindow& office, const QString& field);
    [[nodiscard]] static CaseView view(OfficeWindow& office, core::CaseId id);
    /// Goes to the tab of the dates by the arrow keys.
    static void showDates(OfficeWindow& office);
    /// The row of the dates that says so, or null.
    [[nodiscard]] static AgendaRow* rowOf(OfficeWindow& office, const QString& what);
};

core::CaseId TstCaseDays::openChecklist(OfficeWindow& office)
{
    const QList<CaseListRow> open = week::openCases(office);
    const auto row = std::ranges::find(open, u"collecting"_s, &CaseListRow::stage);
    CORE_EXPECT(row != open.end());
    office.window().goTo(u"case"_s, QString::number(row->id.value));
    office.settle();
    auto* table = office.shown<RecordTable>(u"materialTable"_s);
    CORE_EXPECT(table->model()->rowCount() > kLine);
    table->setFocus();
    table->selectRecordRow(kLine);
    return row->id;
}

QString TstCaseDays::cell(OfficeWindow& office, int column)
{
    return office.shown<RecordTable>(u"materialTable"_s)->model()->index(kLine, column).data().toString();
}

Material TstCaseDays::stored(OfficeWindow& office, core::CaseId id, const QString& code)
{
    const QList<Material> materials = view(office, id).materials;
    const auto found = std::ranges::find(materials, code, &Material::code);
    return found == materials.end() ? Material() : *found;
}

CaseView TstCaseDays::view(OfficeWindow& office, core::CaseId id)
{
    auto view = CaseService(office.office()).view(id);
    CORE_EXPECT(view.ok());
    return std::move(view).value();
}

void TstCaseDays::askDays(OfficeWindow& office)
{
    auto* button = office.shown<QPushButton>(u"materialDays"_s);
    QTRY_VERIFY(button->isEnabled());
    button->setFocus();
    OfficeWindow::press(Qt::Key_Space);
    QTRY_VERIFY(office.shown<QLineEdit>(u"materialIssuedOn"_s) != nullptr);
    QTRY_VERIFY(office.shown<QLineEdit>(u"materialIssuedOn"_s)->hasFocus());
    QVERIFY(office.shown<QPushButton>(u"recordMaterialDays"_s) != nullptr);
    // However small the screen, what is asked for is in sight.
    QTRY_VERIFY(!office.shown<QPushButton>(u"recordMaterialDays"_s)->visibleRegion().isEmpty());
}

void TstCaseDays::typeDay(OfficeWindow& office, const QString& field, const QString& day)
{
    auto* edit = office.shown<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    OfficeWindow::typeHere(day);
}

bool TstCaseDays::isRefused(OfficeWindow& office, const QString& field)
{
    const auto* edit = office.shown<QLineEdit>(field);
    return edit != nullptr && qobject_cast<const FieldEdit*>(edit->parentWidget())->hasError();
}

void TstCaseDays::aPapersDaysAreTypedKeptAndUndone()
{
    const auto office = week::start();
    const core::CaseId id = openChecklist(*office);
    const Material before = stored(*office, id, code(*office));
    askDays(*office);
    typeDay(*office, u"materialIssuedOn"_s, u"20261102"_s);
    typeDay(*office, u"materialExpiresOn"_s, u"2027-05-01"_s);
    OfficeWindow::press(Qt::Key_Return);
    QTRY_COMPARE(stored(*office, id, code(*office)).issuedOn, QDate(2026, 11, 2));
    QCOMPARE(stored(*office, id, code(*office)).expiresOn, QDate(2027, 5, 1));
    const core::types::Lang lang = office->root().desk().lang();
    QTRY_COMPARE(cell(*office, MaterialTableModel::Issued), Words::ofDate(QDate(2026, 11, 2), lang));
    QCOMPARE(cell(*office, MaterialTableModel::Expires), Words::ofDate(QDate(2027, 5, 1), lang));
    QCOMPARE(stored(*office, id, code(*office)).state, before.state); // where the paper stands is said apart

    QTRY_VERIFY(office->shown<QLineEdit>(u"materialIssuedOn"_s) == nullptr);
    QTRY_VERIFY(office->shown<RecordTable>(u"materialTable"_s)->hasFocus());
    askDays(*office); // what was kept is there again, and Esc leaves the form and not the page
    QCOMPARE(office->shown<QLineEdit>(u"materialIssuedOn"_s)->text(), u"2026-11-02"_s);
    typeDay(*office, u"materialIssuedOn"_s, u"2026-10-01"_s);
    OfficeWindow::press(Qt::Key_Escape);
    QTRY_VERIFY(office->shown<QLineEdit>(u"materialIssuedOn"_s) == nullptr);
    QCOMPARE(office->page()->id(), u"case"_s);
    QCOMPARE(stored(*office, id, code(*office)).issuedOn, QDate(2026, 11, 2));

    QTest::keyClick(&office->window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored(*office, id, code(*office)).issuedOn, before.issuedOn);
    QTRY_VERIFY(cell(*office, MaterialTableModel::Issued).isEmpty());
}

void TstCaseDays::aDayThatCannotBeIsRefusedBesideItsField()
{
    const auto office = week::start();
    const core::CaseId id = openChecklist(*office);
    askDays(*office);
    typeDay(*office, u"materialIssuedOn"_s, u"2026-02-30"_s);
    OfficeWindow::press(Qt::Key_Return);
    QTRY_VERIFY(isRefused(*office, u"materialIssuedOn"_s));

    typeDay(*office, u"materialIssuedOn"_s, kToday.addDays(1).toString(Qt::ISODate)); // nothing is issued tomorrow
    QVERIFY(!isRefused(*office, u"materialIssuedOn"_s));
    OfficeWindow::press(Qt::Key_Return);
    QTRY_VERIFY(isRefused(*office, u"materialIssuedOn"_s));

    typeDay(*office, u"materialIssuedOn"_s, u"2026-11-02"_s);
    typeDay(*office, u"materialExpiresOn"_s, u"2026-11-01"_s);
    OfficeWindow::press(Qt::Key_Return);
    QTRY_VERIFY(isRefused(*office, u"materialExpiresOn"_s));
    QVERIFY(!isRefused(*office, u"materialIssuedOn"_s));
    QVERIFY(stored(*office, id, code(*office)).issuedOn.isNull());

    typeDay(*office, u"materialExpiresOn"_s, u"2026-11-30"_s);
    OfficeWindow::press(Qt::Key_Return);
    QTRY_COMPARE(stored(*office, id, code(*office)).expiresOn, QDate(2026, 11, 30));
}

void TstCaseDays::showDates(OfficeWindow& office)
{
    auto* tabs = office.shown<QTabWidget>(u"caseTabs"_s);
    const int wanted = tabs->indexOf(tabs->findChild<DatesPanel*>());
    tabs->tabBar()->setFocus();
    while (tabs->currentIndex() != wanted) {
        QTest::keyClick(tabs->tabBar(), tabs->currentIndex() < wanted ? Qt::Key_Right : Qt::Key_Left);
    }
}

AgendaRow* TstCaseDays::rowOf(OfficeWindow& office, const QString& what)
{
    for (AgendaRow* row : office.page()->findChildren<AgendaRow*>()) {
        if (row->isVisible() && row->item().what == what) {
            return row;
        }
    }
    return nullptr;
}

void TstCaseDays::aPaperWithoutItsDayLeadsToTheField()
{
    const auto office = week::start();
    const core::CaseId id = openChecklist(*office);
    const CaseView before = view(*office, id);
    // One that has not come yet: its row tells that the page knows of it.
    const auto ages = std::ranges::find_if(before.checklist, [&office, id](const ChecklistItem& item) {
        const MaterialState state = stored(*office, id, item.material).state;
        return item.validity.from == "issuedOn"_L1 && state != MaterialState::Received
               && state != MaterialState::Checked;
    });
    QVERIFY(ages != before.checklist.end());
    const QString name = ages->names.in(office->root().desk().lang()).text;
    Material paper = stored(*office, id, ages->material);
    paper.caseId = id;
    paper.code = ages->material;
    paper.state = MaterialState::Received;
    paper.receivedOn = kToday;
    week::write(*office, [paper](Office& store) { return CaseService(store).setMaterial(paper); });
    showDates(*office);
    QTRY_VERIFY(rowOf(*office, name) != nullptr);
    QVERIFY(rowOf(*office, name)->item().date.isEmpty());
    QVERIFY(rowOf(*office, name)->item().employer.contains(ages->material));

    rowOf(*office, name)->setFocus();
    OfficeWindow::press(Qt::Key_Return);
    QTRY_VERIFY(office->shown<QLineEdit>(u"materialIssuedOn"_s) != nullptr);
    QTRY_VERIFY(office->shown<QLineEdit>(u"materialIssuedOn"_s)->hasFocus());
    OfficeWindow::typeHere(u"2026-11-02"_s);
    OfficeWindow::press(Qt::Key_Return);
    QTRY_COMPARE(stored(*office, id, ages->material).issuedOn, QDate(2026, 11, 2));
    office->settle();
    showDates(*office);
    QTRY_VERIFY(rowOf(*office, name) == nullptr || !rowOf(*office, name)->item().date.isEmpty());
}

void TstCaseDays::allThatIsChosenIsMarkedAtOnceAndUndoneAtOnce()
{
    const auto office = week::start();
    const core::CaseId id = openChecklist(*office);
    const auto states = [&] {
        QList<MaterialState> all;
        for (const Material& each : view(*office, id).materials) {
            all.append(each.state);
        }
        return all;
    };
    const QList<MaterialState> before = states();
    auto* table = office->shown<RecordTable>(u"materialTable"_s);
    QVERIFY(table->model()->rowCount() > 2);
    table->setFocus();
    OfficeWindow::press(Qt::Key_A, Qt::ControlModifier);
    auto* received = office->shown<QPushButton>(u"materialState.received"_s);
    QTRY_VERIFY(received->isEnabled());
    QTest::keyClick(received, Qt::Key_Space);
    const auto areReceived = [&] {
        const QList<MaterialState> now = states();
        return now.size() >= table->model()->rowCount()
               && std::ranges::count(now, MaterialState::Received) >= table->model()->rowCount();
    };
    QTRY_VERIFY(areReceived());
    office->settle();
    office->root().desk().undo();
    QTRY_VERIFY(!areReceived());
    QTRY_COMPARE(states(), before);
}

void TstCaseDays::whatWasChosenStaysChosen()
{
    const auto office = week::start();
    const core::CaseId id = openChecklist(*office);
    auto* table = office->shown<RecordTable>(u"materialTable"_s);
    const auto chosen = [table] { return table->selectionModel()->selectedRows().size(); };
    const auto press = [&](const QString& state, qsizetype rows) {
        auto* button = office->shown<QPushButton>(u"materialState."_s + state);
        QTRY_VERIFY(button->isEnabled());
        button->setFocus();
        OfficeWindow::press(Qt::Key_Space);
        QTRY_VERIFY(!button->isEnabled()); // it is so now
        office->settle();
        QCOMPARE(chosen(), rows);
        QCOMPARE(table->currentRow(), kLine);
        QVERIFY(table->hasFocus());
    };
    press(u"checked"_s, 1);
    QCOMPARE(stored(*office, id, code(*office)).state, MaterialState::Checked);
    table->selectionModel()->select(
        table->model()->index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    press(u"received"_s, 2);
    press(u"checked"_s, 2);
}

void TstCaseDays::enterOnALineAsksForItsDays()
{
    const auto office = week::start();
    (void)openChecklist(*office);
    OfficeWindow::press(Qt::Key_Return);
    QTRY_VERIFY(office->shown<QLineEdit>(u"materialIssuedOn"_s) != nullptr);
    QTRY_VERIFY(office->shown<QLineEdit>(u"materialIssuedOn"_s)->hasFocus());
    OfficeWindow::press(Qt::Key_Escape);
    auto* table = office->shown<RecordTable>(u"materialTable"_s);
    QTRY_VERIFY(table->hasFocus());
    const QPoint place = table->visualRect(table->model()->index(kLine, 1)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(office->shown<QLineEdit>(u"materialIssuedOn"_s) != nullptr);
}

void TstCaseDays::aDutyWithoutADaySaysWhatItWaitsFor()
{
    const auto office = week::start();
    const core::types::Lang lang = office->root().desk().lang();
    const QList<CaseListRow> open = week::openCases(*office);
    const auto waiting = std::ranges::find_if(
        open, [&office](const CaseListRow& row) { return !view(*office, row.id).undated.isEmpty(); });
    QVERIFY(waiting != open.end());
    office->window().goTo(u"case"_s, QString::number(waiting->id.value));
    office->settle();
    showDates(*office);
    for (const core::workflow::UndatedDeadline& each : view(*office, waiting->id).undated) {
        AgendaRow* row = nullptr;
        QTRY_VERIFY((row = rowOf(*office, each.names.in(lang).text)) != nullptr);
        for (const QString& need : each.needs) {
            QVERIFY2(row->item().employer.contains(Words::ofFact(need)), qPrintable(row->item().employer));
        }
        row->setFocus();
        OfficeWindow::press(Qt::Key_Menu);
        auto* why = office->page()->findChild<DatesPanel*>()->findChild<WhyPopover*>();
        QTRY_VERIFY(why->isVisible());
        QTest::keyClick(why, Qt::Key_Escape);
        QTRY_VERIFY(!why->isVisible());
    }
}

static const support::Registered<TstCaseDays> registered;

#include "tst_case_days.moc"

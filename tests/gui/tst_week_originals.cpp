// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/custody_service.h"
#include "tests/gui/week_window.h"
#include "tests/support/test_registry.h"
#include "ui/case_page/custody_panel.h"
#include "ui/case_page/kit_table_model.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/record_table.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
namespace week = gui::week;
using core::services::CaseListRow;
using core::services::CustodyService;
using core::services::Office;
using core::services::WindowKit;
using gui::OfficeWindow;
using ui::case_page::CustodyPanel;
using ui::models::Tone;
using ui::widgets::Chip;
using ui::widgets::RecordTable;

/// Originals come, lie here and there and go back (week W7): by keys, over a real demo store, in both languages.
class TstWeekOriginals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKitStaysRedWhileOneOriginalIsAbsent_data() { week::languages(); }
    void theKitStaysRedWhileOneOriginalIsAbsent();
    void whatCameInOneEnvelopeIsRecordedAtOnce_data() { week::languages(); }
    void whatCameInOneEnvelopeIsRecordedAtOnce();
    void nothingIsRedWhereNoWindowAsks_data() { week::languages(); }
    void nothingIsRedWhereNoWindowAsks();

private:
    static void choose(OfficeWindow& office, const QString& material);
    [[nodiscard]] static WindowKit kit(OfficeWindow& office, core::CaseId id);
    /// Goes to the tab of originals by the arrow keys.
    static void showOriginals(OfficeWindow& office);
    /// Chooses the line of a material and presses Enter, which begins what can be done with it.
    static void openLine(OfficeWindow& office, const QString& material);
    /// Says by the button that the original of a material lies somewhere else.
    static void moveTo(OfficeWindow& office, const QString& material, const QString& place);
    static void typeInto(OfficeWindow& office, const QString& field, const QString& text);
    [[nodiscard]] static Tone verdict(OfficeWindow& office) { return office.shown<Chip>(u"kitVerdict"_s)->tone(); }
};

WindowKit TstWeekOriginals::kit(OfficeWindow& office, core::CaseId id)
{
    auto kit = CustodyService(office.office()).kit(id);
    return kit ? std::move(kit).value() : WindowKit();
}

void TstWeekOriginals::showOriginals(OfficeWindow& office)
{
    auto* tabs = office.shown<QTabWidget>(u"caseTabs"_s);
    const int wanted = tabs->indexOf(tabs->findChild<CustodyPanel*>());
    tabs->tabBar()->setFocus();
    while (tabs->currentIndex() != wanted) {
        QTest::keyClick(tabs->tabBar(), tabs->currentIndex() < wanted ? Qt::Key_Right : Qt::Key_Left);
    }
}

void TstWeekOriginals::choose(OfficeWindow& office, const QString& material)
{
    auto* table = office.shown<RecordTable>(u"kitTable"_s);
    table->setFocus();
    const auto* model = table->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, ui::case_page::KitTableModel::Code).data().toString() == material) {
            table->selectRecordRow(row);
            break;
        }
    }
}

void TstWeekOriginals::moveTo(OfficeWindow& office, const QString& material, const QString& place)
{
    choose(office, material);
    auto* button = office.shown<QPushButton>(u"moveOriginal"_s);
    QTRY_VERIFY(button->isEnabled());
    button->setFocus();
    OfficeWindow::press(Qt::Key_Space);
    QTRY_COMPARE(QApplication::focusWidget(), office.shown<QLineEdit>(u"custodyMore"_s));
    QVERIFY(office.shown<QLineEdit>(u"custodyWho"_s) == nullptr);
    OfficeWindow::press(Qt::Key_Escape); // leaves the line, not the page
    QTRY_VERIFY(office.shown<QLineEdit>(u"custodyMore"_s) == nullptr);
    QTRY_COMPARE(QApplication::focusWidget(), office.shown<RecordTable>(u"kitTable"_s));
    button->setFocus();
    OfficeWindow::press(Qt::Key_Space);
    QTRY_COMPARE(QApplication::focusWidget(), office.shown<QLineEdit>(u"custodyMore"_s));
    OfficeWindow::typeHere(place);
    OfficeWindow::press(Qt::Key_Return);
}

void TstWeekOriginals::openLine(OfficeWindow& office, const QString& material)
{
    choose(office, material);
    QTest::keyClick(office.shown<RecordTable>(u"kitTable"_s), Qt::Key_Return);
    QTRY_VERIFY(office.shown<QLineEdit>(u"custodyWho"_s) != nullptr);
}

void TstWeekOriginals::typeInto(OfficeWindow& office, const QString& field, const QString& text)
{
    office.shown<QLineEdit>(field)->setFocus();
    OfficeWindow::typeHere(text);
}

/// W7
void TstWeekOriginals::theKitStaysRedWhileOneOriginalIsAbsent()
{
    const auto office = week::start();
    const QList<CaseListRow> open = week::openCases(*office);
    const auto row = std::ranges::find(open, u"new-overseas"_s, &CaseListRow::procedure);
    QVERIFY(row != open.end());
    const QStringList materials = [&] {
        QStringList codes;
        for (const core::services::KitItem& item : kit(*office, row->id).items) {
            codes.append(item.material);
        }
        return codes;
    }();
    QVERIFY(materials.size() > 2);
    // All but the last came before.
    week::write(*office, [id = row->id, materials](Office& store) -> core::Result<void> {
        for (const QString& material : materials.mid(0, materials.size() - 1)) {
            core::domain::Custody original;
            original.caseId = id;
            original.material = material;
            const auto kept = CustodyService(store).receive(original);
            if (!kept) {
                return kept.failure();
            }
        }
        return {};
    });
    office->window().goTo(u"case"_s, QString::number(row->id.value));
    office->settle();
    showOriginals(*office);
    QTRY_COMPARE(kit(*office, row->id).absent(), 1);
    QTRY_COMPARE(verdict(*office), Tone::Overdue);

    openLine(*office, materials.last());
    typeInto(*office, u"custodyWho"_s, u"客户HR"_s);
    typeInto(*office, u"custodyMore"_s, u"保险柜"_s);
    OfficeWindow::press(Qt::Key_Return);
    QTRY_VERIFY(kit(*office, row->id).isComplete());
    QTRY_COMPARE(verdict(*office), Tone::Done);
    const core::domain::Custody kept = kit(*office, row->id).items.last().custody.first();
    QCOMPARE(kept.receivedFrom, u"客户HR"_s);
    QCOMPARE(kept.place, u"保险柜"_s);
    QCOMPARE(kept.receivedOn, gui::kToday);

    office->settle();
    moveTo(*office, materials.last(), u"客户HR"_s);
    QTRY_COMPARE(kit(*office, row->id).items.last().custody.first().place, u"客户HR"_s);
    QCOMPARE(verdict(*office), Tone::Done); // it is still in our hands
    office->settle();
    moveTo(*office, materials.last(), u"窗口"_s);
    QTRY_COMPARE(kit(*office, row->id).items.last().custody.first().place, u"窗口"_s);
    office->settle();
    office->root().desk().undo();
    QTRY_COMPARE(kit(*office, row->id).items.last().custody.first().place, u"客户HR"_s);

    office->settle();
    openLine(*office, materials.last());
    typeInto(*office, u"custodyWho"_s, u"本人"_s);
    typeInto(*office, u"custodyMore"_s, u"R-12"_s);
    OfficeWindow::press(Qt::Key_Return);
    QTRY_COMPARE(kit(*office, row->id).absent(), 1);
    QTRY_COMPARE(verdict(*office), Tone::Overdue);
    const core::domain::Custody back = kit(*office, row->id).items.last().custody.first();
    QCOMPARE(back.returnedTo, u"本人"_s);
    QCOMPARE(back.receipt, u"R-12"_s);
    QCOMPARE(back.returnedOn, gui::kToday);
    office->settle();
    office->root().desk().undo();
    QTRY_VERIFY(kit(*office, row->id).isComplete());
}

/// W7
void TstWeekOriginals::whatCameInOneEnvelopeIsRecordedAtOnce()
{
    const auto office = week::start();
    const core::CaseId id = week::openCases(*office).first().id;
    const auto here = [&] { return kit(*office, id).items.size() - kit(*office, id).absent(); };
    office->window().goTo(u"case"_s, QString::number(id.value));
    office->settle();
    showOriginals(*office);
    const qsizetype before = here();
    const auto& items = kit(*office, id).items;
    const auto firstAbsent = std::ranges::find_if_not(items, &core::services::KitItem::isHere);
    QVERIFY(items.end() - firstAbsent >= 3);
    choose(*office, firstAbsent->material);
    auto* table = office->shown<RecordTable>(u"kitTable"_s);
    OfficeWindow::press(Qt::Key_Down, Qt::ShiftModifier);
    OfficeWindow::press(Qt::Key_Down, Qt::ShiftModifier);
    const int row = table->currentRow();
    const qsizetype wanted = std::ranges::count_if(
        firstAbsent, firstAbsent + 3, [](const core::services::KitItem& each) { return !each.isHere(); });
    OfficeWindow::press(Qt::Key_Return);
    QTRY_VERIFY(office->shown<QLineEdit>(u"custodyWho"_s) != nullptr);
    OfficeWindow::typeHere(u"陈静"_s);
    OfficeWindow::press(Qt::Key_Return);
    QTRY_COMPARE(here(), before + wanted);
    QTRY_COMPARE(QApplication::focusWidget(), table);
    office->settle();
    QCOMPARE(table->currentRow(), row); // and the list keeps its place
    QTest::keyClick(&office->window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(here(), before);
}

void TstWeekOriginals::nothingIsRedWhereNoWindowAsks()
{
    const auto office = week::start();
    const QList<CaseListRow> open = week::openCases(*office);
    for (const bool isAsked : {true, false}) {
        const auto row = std::ranges::find_if(open, [&](const CaseListRow& each) {
            const WindowKit kit = TstWeekOriginals::kit(*office, each.id);
            return (kit.rule != "none"_L1) == isAsked && kit.absent() > 0;
        });
        QVERIFY(row != open.end());
        office->window().goTo(u"case"_s, QString::number(row->id.value));
        office->settle();
        showOriginals(*office);
        QTRY_COMPARE(verdict(*office), isAsked ? Tone::Overdue : Tone::Neutral);
    }
}

static const support::Registered<TstWeekOriginals> registered;

#include "tst_week_originals.moc"

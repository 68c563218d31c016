// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_service.h"
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/cases/board_column_model.h"
#include "ui/cases/case_board.h"
#include "ui/models/cell_role.h"
#include "ui/widgets/record_table.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::services::CaseListRow;
using core::services::CaseService;
using gui::OfficeWindow;
using ui::cases::BoardColumnModel;
using ui::cases::CaseBoard;
using ui::widgets::RecordTable;

namespace {

constexpr int kColumns = 6;

QListView* cards(OfficeWindow& office, int column)
{
    return office.page()->findChild<QListView*>(u"board%1"_s.arg(column));
}

RecordTable* table(OfficeWindow& office) { return office.page()->findChild<RecordTable*>(u"caseTable"_s); }

void toCases(OfficeWindow& office)
{
    office.window().goTo(u"cases"_s, {});
    office.settle();
    QTRY_VERIFY(table(office) != nullptr && table(office)->model()->rowCount() > 0);
}

/// Of the rows chosen in the table that both share.
QList<qint64> chosenKeys(OfficeWindow& office)
{
    QList<qint64> keys;
    for (const QModelIndex& each : table(office)->selectionModel()->selectedRows()) {
        keys.append(each.data(ui::models::KeyRole).toLongLong());
    }
    return keys;
}

} // namespace

/// The cases as cards, over a real demo store, by keys, in both languages.
class TstCaseBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCaseOfTheListHasOneCard_data() { languages(); }
    void everyCaseOfTheListHasOneCard();
    void arrowsWalkTheBoardAndEnterOpensTheCase_data() { languages(); }
    void arrowsWalkTheBoardAndEnterOpensTheCase();
    void tableAndBoardShareTheChoice();
    void aCheckIsNotedForTheChosenCardsAndTheyStayChosen();
    void theBoardIsThereAgainAfterARestart();
    void anEmptyBoardSaysWhatToDo_data() { languages(); }
    void anEmptyBoardSaysWhatToDo();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Chinese") << u"zh"_s;
        QTest::newRow("English") << u"en"_s;
    }
};

void TstCaseBoard::everyCaseOfTheListHasOneCard()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    toCases(office);
    OfficeWindow::press(Qt::Key_F11, Qt::ShiftModifier);
    QVERIFY(!table(office)->isVisible());
    const auto listed = CaseService(office.office()).list();
    QVERIFY(listed.ok());
    auto* scopes = office.page()->findChild<QComboBox*>();
    for (int scope = 0; scope < scopes->count(); ++scope) {
        scopes->setCurrentIndex(scope);
        QSet<int> rows;
        int shown = 0;
        for (int column = 0; column < kColumns; ++column) {
            const QAbstractItemModel* model = cards(office, column)->model();
            shown += model->rowCount();
            for (int card = 0; card < model->rowCount(); ++card) {
                rows.insert(model->index(card, 0).data(BoardColumnModel::CaseRole).toInt());
            }
            const auto* heading = cards(office, column)->parentWidget()->findChild<QLabel*>();
            QVERIFY(heading->text().endsWith(u"  %1"_s.arg(model->rowCount())));
        }
        QCOMPARE(shown, table(office)->model()->rowCount());
        QCOMPARE(rows.size(), shown);
    }
    scopes->setCurrentIndex(scopes->count() - 1); // all cases
    const auto isReturned = [](const CaseListRow& row) { return row.status == core::domain::CaseStatus::Returned; };
    QCOMPARE(cards(office, 0)->model()->rowCount(), std::ranges::count_if(*listed, isReturned));
    const auto hasEnded = [](const CaseListRow& row) { return !core::domain::isOpen(row.status); };
    QCOMPARE(cards(office, kColumns - 1)->model()->rowCount(), std::ranges::count_if(*listed, hasEnded));
}

void TstCaseBoard::arrowsWalkTheBoardAndEnterOpensTheCase()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    toCases(office);
    OfficeWindow::press(Qt::Key_F11, Qt::ShiftModifier);
    auto* from = qobject_cast<QListView*>(QApplication::focusWidget());
    QVERIFY(from != nullptr);
    OfficeWindow::press(Qt::Key_Home);
    QVERIFY(from->model()->rowCount() > 1);
    OfficeWindow::press(Qt::Key_Down);
    QCOMPARE(from->currentIndex().row(), 1);
    while (QApplication::focusWidget() != cards(office, 0)) { // to the leftmost column that has cards
        QWidget* const before = QApplication::focusWidget();
        OfficeWindow::press(Qt::Key_Left);
        if (QApplication::focusWidget() == before) {
            break;
        }
    }
    auto* leftmost = qobject_cast<QListView*>(QApplication::focusWidget());
    OfficeWindow::press(Qt::Key_Right);
    auto* next = qobject_cast<QListView*>(QApplication::focusWidget());
    QVERIFY(next != nullptr && next != leftmost);
    QVERIFY(!leftmost->selectionModel()->hasSelection());
    const QModelIndex card = next->currentIndex();
    QVERIFY(card.isValid());
    QVERIFY(!card.data(Qt::AccessibleTextRole).toString().isEmpty());
    const QString id = table(office)
                           ->model()
                           ->index(card.data(BoardColumnModel::CaseRole).toInt(), 0)
                           .data(ui::models::KeyRole)
                           .toString();
    OfficeWindow::press(Qt::Key_Return);
    office.settle();
    QCOMPARE(office.page()->id(), u"case"_s);
    QCOMPARE(office.page()->place(), id);
}

void TstCaseBoard::tableAndBoardShareTheChoice()
{
    OfficeWindow office(OfficeWindow::Contents::Demo, u"zh"_s);
    toCases(office);
    table(office)->selectRecordRow(3);
    const QList<qint64> before = chosenKeys(office);
    OfficeWindow::press(Qt::Key_F11, Qt::ShiftModifier);
    auto* here = qobject_cast<QListView*>(QApplication::focusWidget());
    QVERIFY(here != nullptr);
    QCOMPARE(here->currentIndex().data(BoardColumnModel::CaseRole).toInt(), 3);
    QCOMPARE(chosenKeys(office), before);
    OfficeWindow::press(here->currentIndex().row() > 0 ? Qt::Key_Up : Qt::Key_Down);
    const int row = here->currentIndex().data(BoardColumnModel::CaseRole).toInt();
    OfficeWindow::press(Qt::Key_F11, Qt::ShiftModifier);
    QVERIFY(table(office)->isVisible());
    QCOMPARE(table(office)->currentRow(), row);
    QVERIFY(chosenKeys(office) != before);
}

void TstCaseBoard::aCheckIsNotedForTheChosenCardsAndTheyStayChosen()
{
    OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
    toCases(office);
    OfficeWindow::press(Qt::Key_F11, Qt::ShiftModifier);
    OfficeWindow::press(Qt::Key_Home);
    OfficeWindow::press(Qt::Key_Down, Qt::ShiftModifier);
    QList<qint64> chosen = chosenKeys(office);
    QCOMPARE(chosen.size(), 2);
    const auto isCheckedToday = [&office](qint64 id) {
        const auto rows = CaseService(office.office()).list();
        const auto found = std::ranges::find(*rows, id, [](const CaseListRow& row) { return row.id.value; });
        return found != rows->end() && found->authorityCheckedOn == gui::kToday;
    };
    QAction* check = nullptr;
    for (QAction* each : office.page()->actions()) {
        check = each->objectName() == u"case.check"_s ? each : check;
    }
    QVERIFY(check != nullptr);
    QTest::keySequence(QApplication::focusWidget(), check->shortcut());
    QTRY_VERIFY(isCheckedToday(chosen.at(0)) && isCheckedToday(chosen.at(1)));
    office.settle();
    QList<qint64> after = chosenKeys(office);
    std::ranges::sort(chosen);
    std::ranges::sort(after);
    QCOMPARE(after, chosen);
}

void TstCaseBoard::theBoardIsThereAgainAfterARestart()
{
    OfficeWindow office(OfficeWindow::Contents::Demo, u"zh"_s);
    toCases(office);
    OfficeWindow::press(Qt::Key_F11, Qt::ShiftModifier);
    office.restart();
    toCases(office);
    QVERIFY(office.page()->findChild<CaseBoard*>()->isVisible());
    QVERIFY(qobject_cast<QListView*>(office.page()->firstFocus()) != nullptr);
}

void TstCaseBoard::anEmptyBoardSaysWhatToDo()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Empty, language);
    office.window().goTo(u"cases"_s, {});
    office.settle();
    OfficeWindow::press(Qt::Key_F11, Qt::ShiftModifier);
    QVERIFY(!office.page()->findChild<CaseBoard*>()->isVisible());
    QVERIFY(table(office)->isVisible()); // it shows the advice
}

static const support::Registered<TstCaseBoard> registered;

#include "tst_case_board.moc"

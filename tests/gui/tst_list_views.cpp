// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/models/case_table_model.h"
#include "ui/record_pages/list_shape.h"
#include "ui/record_pages/record_list_page.h"
#include "ui/widgets/record_table.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using gui::OfficeWindow;
using ui::models::CaseTableModel;
using ui::record_pages::ListShape;
using ui::record_pages::RecordListPage;
using ui::record_pages::shapeFromJson;
using ui::widgets::RecordTable;

namespace {

RecordListPage* list(OfficeWindow& office) { return qobject_cast<RecordListPage*>(office.page()); }

RecordTable* table(OfficeWindow& office) { return office.page()->findChild<RecordTable*>(u"caseTable"_s); }

QMenu* openMenu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }

void toCases(OfficeWindow& office)
{
    office.window().goTo(u"cases"_s, {});
    office.settle();
    QTRY_VERIFY(table(office)->model()->rowCount() > 0);
}

/// Opens the menu of the list and walks down to an entry by keys. Of the words only what stands before "…" counts.
void walkTo(OfficeWindow& office, const QString& entry)
{
    if (openMenu() == nullptr) {
        OfficeWindow::press(Qt::Key_F11, Qt::ControlModifier | Qt::ShiftModifier);
        office.settle();
        QTRY_VERIFY(openMenu() != nullptr);
    }
    QMenu* menu = openMenu();
    for (int step = 0; step <= menu->actions().size(); ++step) {
        if (menu->activeAction() && menu->activeAction()->text() == entry) {
            return;
        }
        OfficeWindow::press(Qt::Key_Down);
    }
    QFAIL(qPrintable(u"no entry %1"_s.arg(entry)));
}

void choose(OfficeWindow& office, const QString& entry)
{
    walkTo(office, entry);
    OfficeWindow::press(Qt::Key_Return);
}

QString word(const char* context, const char* text) { return QCoreApplication::translate(context, text); }

QString menuWord(const char* text) { return word("ui::record_pages::ListMenu", text); }

QString heading(OfficeWindow& office, int column)
{
    return table(office)->model()->headerData(column, Qt::Horizontal).toString();
}

void saveView(OfficeWindow& office, const QString& name)
{
    choose(office, menuWord("Save This View …"));
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"caseViewNameEdit"_s);
    OfficeWindow::typeHere(name);
    OfficeWindow::press(Qt::Key_Return);
    office.settle();
    QTRY_VERIFY(office.newestToast().contains(name));
}

} // namespace

/// How lists are looked at: columns and named views, over a real demo store, by keys, in both languages.
class TstListViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShapeIsReadAsItWasWritten();
    void whatIsSpoiledIsAsIfItWereNotSaid();
    void columnsAreChosenAndKept_data() { languages(); }
    void columnsAreChosenAndKept();
    void aNamedViewBringsAllBack_data() { languages(); }
    void aNamedViewBringsAllBack();
    void aViewIsRemoved_data() { languages(); }
    void aViewIsRemoved();
    void namingAViewCanBeLeft();
    void theMachineKeepsNoWordsOfAFilter();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Chinese") << u"zh"_s;
        QTest::newRow("English") << u"en"_s;
    }
};

void TstListViews::aShapeIsReadAsItWasWritten()
{
    ListShape shape;
    QCOMPARE(shapeFromJson(toJson(shape)), shape);
    shape = {{0, 3, 1}, 3, Qt::DescendingOrder, true, u"2"_s, u"张"_s};
    QCOMPARE(shapeFromJson(toJson(shape)), shape);
}

void TstListViews::whatIsSpoiledIsAsIfItWereNotSaid()
{
    OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
    toCases(office);
    list(office)->setShape(shapeFromJson({{u"columns"_s, QJsonArray{u"x"_s, 77, -3, 4, 4}}, {u"sort"_s, 99}}));
    QCOMPARE(table(office)->chosenColumns(), (QList<int>{0, 4}));
    list(office)->setShape(shapeFromJson({{u"columns"_s, u"all"_s}, {u"scope"_s, u"beyond"_s}}));
    QVERIFY(table(office)->chosenColumns().size() > 4);
    QVERIFY(table(office)->model()->rowCount() > 0);
}

void TstListViews::columnsAreChosenAndKept()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    toCases(office);
    const QList<int> usual = table(office)->chosenColumns();
    QVERIFY(!usual.contains(CaseTableModel::OpenedOn));
    choose(office, menuWord("Columns"));
    choose(office, heading(office, CaseTableModel::OpenedOn));
    QTRY_VERIFY(!table(office)->isColumnHidden(CaseTableModel::OpenedOn));
    choose(office, menuWord("Columns"));
    choose(office, heading(office, CaseTableModel::Employer));
    QTRY_VERIFY(table(office)->isColumnHidden(CaseTableModel::Employer));
    QList<int> wished = usual;
    wished.removeAll(CaseTableModel::Employer);
    wished.append(CaseTableModel::OpenedOn);
    QCOMPARE(table(office)->chosenColumns(), wished);
    office.restart();
    toCases(office);
    QCOMPARE(table(office)->chosenColumns(), wished);
    choose(office, menuWord("Columns"));
    choose(office, menuWord("As at First"));
    QTRY_COMPARE(table(office)->chosenColumns(), usual);
}

void TstListViews::aNamedViewBringsAllBack()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    toCases(office);
    auto* scopes = office.page()->findChild<QComboBox*>();
    scopes->setCurrentIndex(scopes->count() - 1);
    office.type(u"caseFilter"_s, u"深圳"_s);
    table(office)->sortByColumn(CaseTableModel::NextDue, Qt::DescendingOrder);
    table(office)->setFocus();
    OfficeWindow::press(Qt::Key_F11, Qt::ShiftModifier);
    const ListShape shape = list(office)->shape();
    QCOMPARE(shape.filter, u"深圳"_s);
    QVERIFY(shape.isBoard);
    const int rows = table(office)->model()->rowCount();
    saveView(office, u"深圳 & all"_s);
    OfficeWindow::press(Qt::Key_F11, Qt::ShiftModifier);
    scopes->setCurrentIndex(0);
    office.type(u"caseFilter"_s, {});
    table(office)->sortByColumn(CaseTableModel::Person, Qt::AscendingOrder);
    QVERIFY(list(office)->shape() != shape);
    office.restart();
    toCases(office);
    choose(office, u"深圳 && all"_s);
    office.settle();
    QTRY_COMPARE(list(office)->shape(), shape);
    QCOMPARE(table(office)->model()->rowCount(), rows);
}

void TstListViews::aViewIsRemoved()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    toCases(office);
    saveView(office, u"Mine"_s);
    choose(office, menuWord("Remove a View"));
    choose(office, u"Mine"_s);
    office.settle();
    OfficeWindow::press(Qt::Key_F11, Qt::ControlModifier | Qt::ShiftModifier);
    office.settle();
    QTRY_VERIFY(openMenu() != nullptr);
    for (const QAction* each : openMenu()->actions()) {
        QVERIFY(each->text() != u"Mine"_s);
    }
    OfficeWindow::press(Qt::Key_Escape);
}

void TstListViews::namingAViewCanBeLeft()
{
    OfficeWindow office(OfficeWindow::Contents::Demo, u"zh"_s);
    toCases(office);
    choose(office, menuWord("Save This View …"));
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"caseViewNameEdit"_s);
    OfficeWindow::typeHere(u"  "_s);
    OfficeWindow::press(Qt::Key_Return); // a name of blanks is none
    QVERIFY(office.shown<QLineEdit>(u"caseViewNameEdit"_s) != nullptr);
    OfficeWindow::press(Qt::Key_Escape);
    QVERIFY(office.shown<QLineEdit>(u"caseViewNameEdit"_s) == nullptr);
    QCOMPARE(QApplication::focusWidget(), table(office));
}

void TstListViews::theMachineKeepsNoWordsOfAFilter()
{
    OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
    toCases(office);
    office.type(u"caseFilter"_s, u"shen"_s);
    table(office)->setFocus();
    OfficeWindow::press(Qt::Key_F11, Qt::ShiftModifier); // what is kept on this machine is written now
    office.restart();
    QFile file(office.path(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray settings = file.readAll();
    QVERIFY(settings.contains("board"));
    QVERIFY(!settings.contains("shen"));
}

static const support::Registered<TstListViews> registered;

#include "tst_list_views.moc"

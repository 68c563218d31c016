// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/help/key_table_model.h"
#include "ui/shell/rail.h"
#include "ui/widgets/record_table.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using gui::OfficeWindow;
using ui::help::KeyTableModel;
using ui::shell::ActionSpec;
using ui::shell::ActionTable;
using ui::widgets::RecordTable;

/// The list of keys: whole, grouped, searchable, opened and left by keys, in both languages.
class TstKeysPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionWithKeysIsListedInItsGroup_data() { languages(); }
    void everyActionWithKeysIsListedInItsGroup();
    void typingNarrowsTheListAndDownGoesIntoIt_data() { languages(); }
    void typingNarrowsTheListAndDownGoesIntoIt();
    void aPagesKeysWorkWhereverTheKeyboardIs_data() { languages(); }
    void aPagesKeysWorkWhereverTheKeyboardIs();
    void theKeysThatOpenItCloseItAndSoDoesEsc_data();
    void theKeysThatOpenItCloseItAndSoDoesEsc();
    void theProgramDoesNotStartWithItAgain();

private:
    static void languages();
    [[nodiscard]] static std::unique_ptr<OfficeWindow> start();
    [[nodiscard]] static const KeyTableModel& rows(OfficeWindow& office);
};

void TstKeysPage::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

std::unique_ptr<OfficeWindow> TstKeysPage::start()
{
    QFETCH(QString, language);
    auto office = std::make_unique<OfficeWindow>(gui::Contents::Empty, language);
    QTest::keyClick(&office->window(), Qt::Key_Slash, Qt::ControlModifier);
    return office;
}

const KeyTableModel& TstKeysPage::rows(OfficeWindow& office)
{
    return *qobject_cast<const KeyTableModel*>(office.shown<RecordTable>(u"keyTable"_s)->model());
}

void TstKeysPage::everyActionWithKeysIsListedInItsGroup()
{
    const auto office = start();
    QCOMPARE(office->page()->id(), u"keys"_s);
    const KeyTableModel& model = rows(*office);
    QStringList listed;
    std::optional<ui::help::KeyGroup> group;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.record(row).spec == nullptr) {
            QVERIFY(!group || *group < model.record(row).group);
            group = model.record(row).group;
            QVERIFY(!model.flags(model.index(row, 0)).testFlag(Qt::ItemIsSelectable));
        } else {
            listed.append(QString::fromLatin1(model.record(row).spec->id));
            QCOMPARE(ui::help::groupOf(*model.record(row).spec), *group);
            QVERIFY(!model.index(row, KeyTableModel::Keys).data().toString().isEmpty());
        }
    }
    QStringList expected;
    for (const ActionSpec& spec : ActionTable::specs()) {
        if (qstrlen(spec.keys) > 0) {
            expected.append(QString::fromLatin1(spec.id));
        }
    }
    listed.sort();
    expected.sort();
    QCOMPARE(listed, expected);
    QCOMPARE(model.actionCount(), expected.size());
}

void TstKeysPage::typingNarrowsTheListAndDownGoesIntoIt()
{
    const auto office = start();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"keyFilter"_s);
    OfficeWindow::typeHere(u"ctrl+shift+n"_s);
    QCOMPARE(rows(*office).actionCount(), 1);
    QCOMPARE(rows(*office).record(1).spec->id, ActionTable::find(u"case.new"_s)->id);
    OfficeWindow::press(Qt::Key_A, Qt::ControlModifier);
    OfficeWindow::typeHere(ActionTable::textOf(*ActionTable::find(u"record.preview"_s)));
    QVERIFY(rows(*office).actionCount() >= 1);
    OfficeWindow::press(Qt::Key_Down);
    auto* table = office->shown<RecordTable>(u"keyTable"_s);
    QCOMPARE(QApplication::focusWidget(), table);
    QCOMPARE(table->currentRow(), 1);
    OfficeWindow::press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"keyFilter"_s);
    OfficeWindow::typeHere(u"no such action"_s);
    QCOMPARE(rows(*office).rowCount(), 0);
}

void TstKeysPage::aPagesKeysWorkWhereverTheKeyboardIs()
{
    QFETCH(QString, language);
    OfficeWindow office(gui::Contents::Demo, language);
    for (const bool hasKeyboard : {true, false}) {
        office.window().goTo(u"people"_s);
        office.settle();
        auto* rail = office.window().findChild<ui::shell::Rail*>();
        rail->findChild<QAbstractButton*>()->setFocus();
        if (!hasKeyboard) { // as after a button that went away
            QApplication::focusWidget()->clearFocus();
        }
        QTest::keyClick(&office.window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(office.page()->id(), u"person-edit"_s);
    }
}

void TstKeysPage::theKeysThatOpenItCloseItAndSoDoesEsc_data()
{
    QTest::addColumn<QKeySequence>("opens");
    QTest::addColumn<QKeySequence>("closes");
    const QKeySequence slash(Qt::ControlModifier | Qt::Key_Slash);
    QTest::newRow("Ctrl+/ twice") << slash << slash;
    QTest::newRow("Esc") << slash << QKeySequence(Qt::Key_Escape);
}

void TstKeysPage::theKeysThatOpenItCloseItAndSoDoesEsc()
{
    QFETCH(QKeySequence, opens);
    QFETCH(QKeySequence, closes);
    OfficeWindow office(gui::Contents::Empty, u"en"_s);
    office.window().goTo(u"people"_s);
    QTest::keySequence(&office.window(), opens);
    QCOMPARE(office.page()->id(), u"keys"_s);
    QTest::keySequence(QApplication::focusWidget(), closes);
    QCOMPARE(office.page()->id(), u"people"_s);
}

void TstKeysPage::theProgramDoesNotStartWithItAgain()
{
    OfficeWindow office(gui::Contents::Empty, u"en"_s);
    office.window().goTo(u"keys"_s);
    office.window().close();
    office.restart();
    QVERIFY(office.page() != nullptr);
    QVERIFY(office.page()->id() != u"keys"_s);
}

static const support::Registered<TstKeysPage> registered;

#include "tst_keys_page.moc"

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/bin_service.h"
#include "core/services/case_service.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/models/cell_role.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/record_table.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::services::BinItem;
using core::services::BinService;
using core::services::CaseService;
using core::services::EmployerService;
using core::services::PersonService;
using gui::OfficeWindow;
using ui::widgets::EmptyState;
using ui::widgets::RecordTable;

/// The bin over a real demo store, driven by keys, in both languages.
class TstBinPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delMovesTheChosenRowAndTheNextIsChosen_data();
    void delMovesTheChosenRowAndTheNextIsChosen();
    void whoSaysNoKeepsTheRow_data() { languages(); }
    void whoSaysNoKeepsTheRow();
    void severalGoAndComeBackWithOneUndo_data() { languages(); }
    void severalGoAndComeBackWithOneUndo();
    void aRecordsPageIsLeft_data();
    void aRecordsPageIsLeft();
    void theBinRestoresByKeys_data() { languages(); }
    void theBinRestoresByKeys();
    void anEmptyBinTeaches_data() { languages(); }
    void anEmptyBinTeaches();

private:
    static void languages();
    static void lists();
    [[nodiscard]] static std::unique_ptr<OfficeWindow> start();
    /// The list of a page, filled.
    [[nodiscard]] static RecordTable* list(OfficeWindow& office, const QString& page, const QString& table);
    [[nodiscard]] static qint64 keyAt(const RecordTable& table, int row);
    [[nodiscard]] static QList<BinItem> binned(OfficeWindow& office);
};

void TstBinPage::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

void TstBinPage::lists()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("table");
    for (const QString& language : {u"zh"_s, u"en"_s}) {
        QTest::addRow("people %s", qPrintable(language)) << language << u"people"_s << u"personTable"_s;
        QTest::addRow("employers %s", qPrintable(language)) << language << u"employers"_s << u"employerTable"_s;
        QTest::addRow("cases %s", qPrintable(language)) << language << u"cases"_s << u"caseTable"_s;
    }
}

std::unique_ptr<OfficeWindow> TstBinPage::start()
{
    QFETCH(QString, language);
    return std::make_unique<OfficeWindow>(OfficeWindow::Contents::Demo, language);
}

RecordTable* TstBinPage::list(OfficeWindow& office, const QString& page, const QString& table)
{
    office.window().goTo(page);
    office.settle();
    return office.shown<RecordTable>(table);
}

qint64 TstBinPage::keyAt(const RecordTable& table, int row)
{
    return table.model()->index(row, 0).data(ui::models::KeyRole).toLongLong();
}

QList<BinItem> TstBinPage::binned(OfficeWindow& office)
{
    const auto items = BinService(office.office()).list();
    return items ? *items : QList<BinItem>();
}

void TstBinPage::delMovesTheChosenRowAndTheNextIsChosen_data() { lists(); }

void TstBinPage::delMovesTheChosenRowAndTheNextIsChosen()
{
    QFETCH(QString, page);
    QFETCH(QString, table);
    const auto office = start();
    RecordTable* rows = list(*office, page, table);
    const int before = rows->model()->rowCount();
    QVERIFY(before > 2);
    QTest::keyClick(rows, Qt::Key_Down);
    const qint64 going = keyAt(*rows, 1);
    const qint64 next = keyAt(*rows, 2);
    const QString name = rows->model()->index(1, 0).data().toString();
    office->prompts().expectQuestion(u"bin"_s, true);
    QTest::keyClick(rows, Qt::Key_Delete);
    QTRY_COMPARE(binned(*office).size(), 1);
    office->settle();
    QCOMPARE(binned(*office).first().record.id, going);
    QVERIFY(office->prompts().lastText().contains(name));
    QVERIFY(!office->prompts().lastDetail().isEmpty());
    // With an employer its cases go from that list too; here each list is of its own kind.
    QTRY_COMPARE(rows->model()->rowCount(), before - 1);
    QTRY_COMPARE(keyAt(*rows, rows->currentRow()), next);
    QVERIFY(!office->newestToast().isEmpty());
}

void TstBinPage::whoSaysNoKeepsTheRow()
{
    const auto office = start();
    RecordTable* rows = list(*office, u"people"_s, u"personTable"_s);
    const int before = rows->model()->rowCount();
    office->prompts().expectQuestion(u"bin"_s, false);
    QTest::keyClick(rows, Qt::Key_Delete);
    office->settle();
    QCOMPARE(rows->model()->rowCount(), before);
    QVERIFY(binned(*office).isEmpty());
}

void TstBinPage::severalGoAndComeBackWithOneUndo()
{
    const auto office = start();
    RecordTable* rows = list(*office, u"people"_s, u"personTable"_s);
    const int before = rows->model()->rowCount();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(rows, Qt::Key_Down, Qt::ShiftModifier);
    }
    office->prompts().expectQuestion(u"bin"_s, true);
    QTest::keyClick(rows, Qt::Key_Delete);
    QTRY_COMPARE(rows->model()->rowCount(), before - 4);
    QVERIFY(office->prompts().lastText().contains(u"4"_s));
    office->settle();
    QTest::keyClick(rows, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(rows->model()->rowCount(), before);
    QVERIFY(binned(*office).isEmpty());
}

void TstBinPage::aRecordsPageIsLeft_data() { lists(); }

void TstBinPage::aRecordsPageIsLeft()
{
    QFETCH(QString, page);
    QFETCH(QString, table);
    const auto office = start();
    RecordTable* rows = list(*office, page, table);
    const int before = rows->model()->rowCount();
    QTest::keyClick(rows, Qt::Key_Return);
    office->settle();
    QVERIFY(office->page()->id() != page);
    office->prompts().expectQuestion(u"bin"_s, true);
    OfficeWindow::press(Qt::Key_Delete, Qt::ControlModifier);
    QTRY_COMPARE(office->page()->id(), page);
    office->settle();
    QTRY_COMPARE(rows->model()->rowCount(), before - 1);
    QCOMPARE(binned(*office).size(), 1);
}

void TstBinPage::theBinRestoresByKeys()
{
    const auto office = start();
    RecordTable* rows = list(*office, u"employers"_s, u"employerTable"_s);
    const int before = rows->model()->rowCount();
    const qsizetype cases = CaseService(office->office()).list()->size();
    office->prompts().expectQuestion(u"bin"_s, true);
    QTest::keyClick(rows, Qt::Key_Delete);
    QTRY_COMPARE(binned(*office).size(), 1);
    QVERIFY(CaseService(office->office()).list()->size() < cases);
    office->settle();

    OfficeWindow::press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(office->page()->id(), u"bin"_s);
    office->settle();
    auto* bin = office->shown<RecordTable>(u"binTable"_s);
    QVERIFY(bin);
    QTRY_COMPARE(bin->model()->rowCount(), 1);
    for (int column = 0; column < bin->model()->columnCount(); ++column) {
        QVERIFY2(!bin->model()->index(0, column).data().toString().isEmpty(), qPrintable(QString::number(column)));
    }
    QTest::keyClick(bin, Qt::Key_Insert, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(bin->model()->rowCount(), 0);
    QCOMPARE(CaseService(office->office()).list()->size(), cases);
    QCOMPARE(EmployerService(office->office()).list()->size(), before);
}

void TstBinPage::anEmptyBinTeaches()
{
    const auto office = start();
    office->window().goTo(u"bin"_s);
    office->settle();
    const auto* empty = office->page()->findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    QVERIFY(empty->accessibleDescription().contains(u"Del"_s));
    auto* way = empty->findChild<QAbstractButton*>();
    QVERIFY(way);
    way->setFocus();
    QTest::keyClick(way, Qt::Key_Space);
    QCOMPARE(office->page()->id(), u"people"_s);
}

static const support::Registered<TstBinPage> registered;

#include "tst_bin_page.moc"

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_service.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "tests/support/desk_office.h"
#include "tests/support/test_registry.h"
#include "ui/cases/cases_page.h"
#include "ui/models/cell_role.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::services::CaseListRow;
using core::services::CaseService;
using core::services::Office;
using support::DeskOffice;
using ui::cases::CasesPage;
using ui::models::CaseTableModel;
using ui::widgets::DetailsPane;
using ui::widgets::RecordTable;

namespace {

constexpr int kCases = 3;

void openCases(Office& office)
{
    core::domain::Employer employer;
    employer.name = {u"深圳市蓝屿海洋科技有限公司"_s, u"Lanyu Ocean Technology"_s};
    employer.city = u"shenzhen"_s;
    const auto employerId = core::services::EmployerService(office).save(employer);
    CORE_EXPECT(employerId.ok());
    for (int i = 0; i < kCases; ++i) {
        core::domain::Person person;
        person.surname = u"PERSON "_s + QChar(u'A' + i);
        const auto personId = core::services::PersonService(office).save(person);
        CORE_EXPECT(personId.ok());
        core::services::CaseOpening opening;
        opening.person = *personId;
        opening.employer = *employerId;
        opening.procedure = u"new-overseas"_s;
        opening.city = u"shenzhen"_s;
        opening.permitClass = u"B"_s;
        CORE_EXPECT(CaseService(office).open(opening).ok());
    }
}

/// What stands in a CSV file without quoted line ends.
QList<QStringList> linesOf(const QString& path)
{
    QFile file(path);
    CORE_EXPECT(file.open(QIODevice::ReadOnly));
    QList<QStringList> lines;
    for (const QString& line : QString::fromUtf8(file.readAll().sliced(3)).split(u"\r\n"_s, Qt::SkipEmptyParts)) {
        lines.append(line.split(u','));
        for (QString& cell : lines.last()) {
            cell.remove(u'"');
        }
    }
    return lines;
}

} // namespace

/// The list of cases, driven by keys in both languages; with it, what every list does with choice and place.
class TstCasesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRowIsChosenAndToldOf_data() { languages(); }
    void theFirstRowIsChosenAndToldOf();
    void choosingTheFirstRowLeavesTheKeyboardAlone();
    void oneKeyNotesACheckOfAllSelected_data() { languages(); }
    void oneKeyNotesACheckOfAllSelected();
    void whatWasNeverCheckedComesFirst();
    void theSelectionOutlivesTheFilter();
    void aWholeListStaysSelected();
    void theListIsSavedAsItIsShown_data() { languages(); }
    void theListIsSavedAsItIsShown();
    void anExcelFileIsSavedToo();
    void anEmptyListIsNotSaved();

private:
    static void languages();
    [[nodiscard]] static std::unique_ptr<DeskOffice> start(const QString& language);
    [[nodiscard]] static QList<QDate> checks(DeskOffice& desk);
};

void TstCasesPage::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

std::unique_ptr<DeskOffice> TstCasesPage::start(const QString& language)
{
    auto desk = std::make_unique<DeskOffice>(language, openCases);
    desk->addPage<CasesPage>();
    desk->show(u"cases"_s);
    return desk;
}

QList<QDate> TstCasesPage::checks(DeskOffice& desk)
{
    QList<QDate> days;
    const auto rows = CaseService(desk.office()).list();
    for (const CaseListRow& row : *rows) {
        days.append(row.authorityCheckedOn);
    }
    return days;
}

void TstCasesPage::theFirstRowIsChosenAndToldOf()
{
    QFETCH(QString, language);
    const auto desk = start(language);
    auto* table = desk->shown<RecordTable>(u"caseTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), kCases);
    QCOMPARE(table->currentRow(), 0);
    const auto* details = qobject_cast<DetailsPane*>(desk->window().currentPage()->detailsPane());
    QVERIFY(details->plainText().contains(table->model()->index(0, CaseTableModel::Number).data().toString()));
}

void TstCasesPage::choosingTheFirstRowLeavesTheKeyboardAlone()
{
    const auto desk = start(u"en"_s);
    auto* filter = desk->shown<QLineEdit>(u"caseFilter"_s);
    filter->setFocus();
    auto* table = desk->shown<RecordTable>(u"caseTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), kCases);
    QTest::keyClicks(filter, u"PERSON"_s);
    QCOMPARE(table->currentRow(), 0);
    QCOMPARE(QApplication::focusWidget(), filter);
    QCOMPARE(desk->window().currentPage()->id(), u"cases"_s);
}

void TstCasesPage::oneKeyNotesACheckOfAllSelected()
{
    QFETCH(QString, language);
    const auto desk = start(language);
    auto* table = desk->shown<RecordTable>(u"caseTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), kCases);
    table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
    QTest::keyClick(table, Qt::Key_F8);
    const QDate today(2026, 11, 18);
    QTRY_COMPARE(checks(*desk), (QList<QDate>{today, today, QDate()}));
    const auto shown = [&](int row) { return table->model()->index(row, CaseTableModel::CheckedOn).data().toString(); };
    QTRY_VERIFY(!shown(0).isEmpty() && !shown(1).isEmpty());
    QVERIFY(shown(2).isEmpty());
    QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
    QCOMPARE(CaseService(desk->office()).view(core::CaseId{2})->history.first().act, u"case-check"_s);

    desk->desk().undo();
    QTRY_COMPARE(checks(*desk), QList<QDate>(kCases));
}

void TstCasesPage::whatWasNeverCheckedComesFirst()
{
    CaseTableModel model;
    CaseListRow checked;
    checked.number = u"2026-0001"_s;
    checked.authorityCheckedOn = QDate(2026, 11, 17);
    CaseListRow never;
    never.number = u"2026-0002"_s;
    model.setRecords({checked, never});
    model.sort(CaseTableModel::CheckedOn, Qt::AscendingOrder);
    QCOMPARE(model.record(0).number, u"2026-0002"_s);
}

void TstCasesPage::theSelectionOutlivesTheFilter()
{
    const auto desk = start(u"en"_s);
    auto* table = desk->shown<RecordTable>(u"caseTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), kCases);
    table->selectRecordRow(2);
    auto* filter = desk->shown<QLineEdit>(u"caseFilter"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"PERSON C"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->currentRow(), 0);
    filter->clear();
    QCOMPARE(table->model()->rowCount(), kCases);
    QCOMPARE(table->currentRow(), 2);
}

void TstCasesPage::aWholeListStaysSelected()
{
    const auto desk = start(u"en"_s);
    auto* table = desk->shown<RecordTable>(u"caseTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), kCases);
    table->selectAll();
    auto* filter = desk->shown<QLineEdit>(u"caseFilter"_s);
    filter->setText(u"person"_s);
    QCOMPARE(table->selectionModel()->selectedRows().size(), kCases);
    filter->setText(u"nobody"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    filter->clear();
    QCOMPARE(table->model()->rowCount(), kCases);
}

void TstCasesPage::theListIsSavedAsItIsShown()
{
    QFETCH(QString, language);
    const auto desk = start(language);
    auto* table = desk->shown<RecordTable>(u"caseTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), kCases);
    table->sortByColumn(CaseTableModel::Number, Qt::DescendingOrder);
    desk->shown<QLineEdit>(u"caseFilter"_s)->setText(u"person b"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    desk->shown<QLineEdit>(u"caseFilter"_s)->setText(u"person"_s);
    table->setColumnHidden(CaseTableModel::Stage, true);
    const QString file = desk->path(u"cases.csv"_s);
    desk->prompts().expectFiles(u"list-save"_s, {file});
    QTest::keyClick(table, Qt::Key_F11, Qt::ControlModifier);
    QTRY_VERIFY(QFileInfo::exists(file));

    const QList<QStringList> lines = linesOf(file);
    QCOMPARE(lines.size(), kCases + 1);
    const auto heading = [&](int column) { return table->model()->headerData(column, Qt::Horizontal).toString(); };
    QCOMPARE(lines.first().first(), heading(CaseTableModel::Number));
    QVERIFY(!lines.first().contains(heading(CaseTableModel::Stage)));
    const auto due = lines.first().indexOf(heading(CaseTableModel::NextDue));
    QVERIFY(due > 0);
    for (int row = 0; row < kCases; ++row) {
        const auto shown = [&](int column, int role) { return table->model()->index(row, column).data(role); };
        const QStringList& line = lines.at(row + 1);
        QCOMPARE(line.at(0), shown(CaseTableModel::Number, Qt::DisplayRole).toString());
        QCOMPARE(line.at(1), shown(CaseTableModel::Number, ui::models::SecondLineRole).toString());
        QCOMPARE(line.at(2), shown(CaseTableModel::Person, Qt::DisplayRole).toString());
        QCOMPARE(line.at(due), shown(CaseTableModel::NextDue, ui::models::ValueRole).toDate().toString(Qt::ISODate));
    }
}

void TstCasesPage::anExcelFileIsSavedToo()
{
    const auto desk = start(u"zh"_s);
    auto* table = desk->shown<RecordTable>(u"caseTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), kCases);
    const QString path = desk->path(u"cases.xlsx"_s);
    desk->prompts().expectFiles(u"list-save"_s, {path});
    QTest::keyClick(table, Qt::Key_F11, Qt::ControlModifier);
    QTRY_VERIFY(QFileInfo::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(2) == "PK");
}

void TstCasesPage::anEmptyListIsNotSaved()
{
    const auto desk = start(u"en"_s);
    auto* table = desk->shown<RecordTable>(u"caseTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), kCases);
    auto* filter = desk->shown<QLineEdit>(u"caseFilter"_s);
    filter->setText(u"nobody"_s);
    QTest::keyClick(filter, Qt::Key_F11, Qt::ControlModifier); // asks for no file
    QCOMPARE(table->model()->rowCount(), 0);
}

static const support::Registered<TstCasesPage> registered;

#include "tst_cases_page.moc"

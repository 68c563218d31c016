// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_service.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "tests/support/desk_office.h"
#include "tests/support/test_registry.h"
#include "ui/cases/cases_page.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QApplication>
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

static const support::Registered<TstCasesPage> registered;

#include "tst_cases_page.moc"

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/week_window.h"
#include "tests/support/test_registry.h"
#include "ui/case_page/material_table_model.h"
#include "ui/models/words.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/record_table.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
namespace week = gui::week;
using core::domain::Material;
using core::services::CaseListRow;
using core::services::CaseService;
using gui::kToday;
using gui::OfficeWindow;
using ui::case_page::MaterialTableModel;
using ui::models::Words;
using ui::widgets::FieldEdit;
using ui::widgets::RecordTable;

/// The days that a case's papers bear: by keys, over a real demo store, in both languages.
class TstCaseDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPapersDaysAreTypedKeptAndUndone_data() { week::languages(); }
    void aPapersDaysAreTypedKeptAndUndone();
    void aDayThatCannotBeIsRefusedBesideItsField_data() { week::languages(); }
    void aDayThatCannotBeIsRefusedBesideItsField();

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
    const auto view = CaseService(office.office()).view(id);
    CORE_EXPECT(view.ok());
    const auto found = std::ranges::find(view->materials, code, &Material::code);
    return found == view->materials.end() ? Material() : *found;
}

void TstCaseDays::askDays(OfficeWindow& office)
{
    auto* button = office.shown<QPushButton>(u"materialDays"_s);
    QTRY_VERIFY(button->isEnabled());
    button->setFocus();
    OfficeWindow::press(Qt::Key_Space);
    QTRY_VERIFY(office.shown<QLineEdit>(u"materialIssuedOn"_s) != nullptr);
    QTRY_VERIFY(office.shown<QLineEdit>(u"materialIssuedOn"_s)->hasFocus());
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

static const support::Registered<TstCaseDays> registered;

#include "tst_case_days.moc"

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/document_service.h"
#include "tests/gui/week_window.h"
#include "tests/support/test_registry.h"
#include "ui/case_page/material_table_model.h"
#include "ui/widgets/record_table.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;
namespace week = gui::week;
using core::CaseId;
using core::services::CaseFinding;
using core::services::CaseListRow;
using core::services::CaseService;
using core::services::DocumentService;
using core::services::Office;
using core::services::ReadFile;
using gui::OfficeWindow;
using ui::case_page::MaterialTableModel;
using ui::widgets::RecordTable;

/// What a person sees on a paper is said in the window and judged at once, by keys and in both languages.
class TstPaperMarksForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPaperShowsIsSaidAndJudged_data() { week::languages(); }
    void whatAPaperShowsIsSaidAndJudged();

    void whatTheContractSaysIsTickedAndJudged_data() { week::languages(); }
    void whatTheContractSaysIsTickedAndJudged();

private:
    [[nodiscard]] static std::optional<QString> missingItems(OfficeWindow& office, CaseId id);
    [[nodiscard]] static bool isUntranslated(OfficeWindow& office, CaseId id);
    static void chooseMaterial(OfficeWindow& office, const QString& code);
};

bool TstPaperMarksForm::isUntranslated(OfficeWindow& office, CaseId id)
{
    const auto view = CaseService(office.office()).view(id);
    return view && std::ranges::any_of(view->checks.findings, [](const CaseFinding& each) {
        return each.finding.rule == "R19"_L1 && each.finding.path.startsWith("/materials/M05"_L1);
    });
}

void TstPaperMarksForm::chooseMaterial(OfficeWindow& office, const QString& code)
{
    auto* table = office.shown<RecordTable>(u"materialTable"_s);
    QVERIFY(table);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, MaterialTableModel::Code).data().toString() == code) {
            table->setFocus();
            table->selectRecordRow(row);
        }
    }
}

void TstPaperMarksForm::whatAPaperShowsIsSaidAndJudged()
{
    const std::unique_ptr<OfficeWindow> office = week::start();
    const QList<CaseListRow> open = week::openCases(*office);
    const auto row = std::ranges::find(open, u"collecting"_s, &CaseListRow::stage);
    QVERIFY(row != open.end());
    const CaseId id = row->id;
    week::write(*office, [id](Office& writing) {
        const ReadFile file{u"record.pdf"_s, "%PDF a record", {}};
        return DocumentService(writing).attach(id, u"M05"_s, {{file, {}}});
    });
    office->window().goTo(u"case"_s, QString::number(id.value));
    office->settle();
    QVERIFY(!isUntranslated(*office, id));
    chooseMaterial(*office, u"M05"_s);
    auto* button = office->shown<QPushButton>(u"materialMarks"_s);
    QTRY_VERIFY(button->isEnabled());
    button->setFocus();
    OfficeWindow::press(Qt::Key_Space);
    QTRY_COMPARE(office->page()->id(), u"case-facts"_s);
    office->settle();
    office->type(u"language"_s, u"en"_s);
    auto* translated = office->shown<QComboBox>(u"translated"_s);
    QVERIFY(translated);
    translated->setFocus();
    QTest::keyClick(translated, Qt::Key_End); // no
    week::saveForm(*office, u"language"_s);
    QTRY_COMPARE(office->page()->id(), u"case"_s);
    QTRY_VERIFY(isUntranslated(*office, id));
}

std::optional<QString> TstPaperMarksForm::missingItems(OfficeWindow& office, CaseId id)
{
    const auto view = CaseService(office.office()).view(id);
    for (const CaseFinding& each : view ? view->checks.findings : QList<CaseFinding>()) {
        if (each.finding.code == core::checks::FindingCode::ContractItemsMissing) {
            return each.finding.args.value(u"items"_s);
        }
    }
    return std::nullopt;
}

void TstPaperMarksForm::whatTheContractSaysIsTickedAndJudged()
{
    const std::unique_ptr<OfficeWindow> office = week::start();
    const QList<CaseListRow> open = week::openCases(*office);
    const auto row = std::ranges::find_if(open, [](const CaseListRow& each) {
        return each.procedure == "new-overseas"_L1 && each.stage == "collecting"_L1;
    });
    QVERIFY(row != open.end());
    const CaseId id = row->id;
    QVERIFY(!missingItems(*office, id));
    office->window().goTo(u"case-facts"_s, QString::number(id.value) + u"/contract"_s);
    office->settle();
    auto* language = office->shown<QLineEdit>(u"contractLanguage"_s);
    QVERIFY(language);
    language->setFocus();
    QTest::keyClicks(language, u"Chinese"_s);
    OfficeWindow::press(Qt::Key_Tab);
    QVERIFY(language->property("error").toBool());
    office->type(u"contractLanguage"_s, u"zh"_s);
    QVERIFY(!language->property("error").toBool());
    for (int item = 0; item < 6; ++item) {
        auto* box = qobject_cast<QCheckBox*>(QApplication::focusWidget());
        QVERIFY(box);
        QVERIFY(!box->text().isEmpty());
        OfficeWindow::press(Qt::Key_Space);
        QVERIFY(box->isChecked());
        OfficeWindow::press(Qt::Key_Tab);
    }
    week::saveForm(*office, u"contractLanguage"_s);
    QTRY_COMPARE(missingItems(*office, id), std::optional(u"seal"_s));
}

static const support::Registered<TstPaperMarksForm> registered;

#include "tst_paper_marks_form.moc"

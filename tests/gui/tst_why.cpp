// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_service.h"
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/models/source_titles.h"
#include "ui/widgets/agenda_row.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/why_popover.h"

#include <QLabel>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::services::CaseListRow;
using core::services::CaseService;
using gui::OfficeWindow;
using ui::widgets::AgendaRow;
using ui::widgets::RecordTable;
using ui::widgets::WhyPopover;

/// Every row of Today, every date and every material of a case opens its why by a key: in words, with the source's
/// sign, title and place.
class TstWhy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMaterialSaysWhyAndWhoSaysSo_data() { languages(); }
    void everyMaterialSaysWhyAndWhoSaysSo();
    void everyDateOfACaseSaysWhyAndWhoSaysSo_data() { languages(); }
    void everyDateOfACaseSaysWhyAndWhoSaysSo();

    void everyRowOfTodaySaysWhyAndWhoSaysSo_data() { languages(); }
    void everyRowOfTodaySaysWhyAndWhoSaysSo();

private:
    static void languages();
    /// The page of an open case that has a date, with its sheet read.
    [[nodiscard]] static std::unique_ptr<OfficeWindow> start(CaseListRow& shown);
    /// What the popover that is open says; empty where none is.
    [[nodiscard]] static QString said(OfficeWindow& office);
    /// The title of some cited document stands in what was said.
    [[nodiscard]] static bool namesASource(OfficeWindow& office, const QString& said);
};

void TstWhy::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

std::unique_ptr<OfficeWindow> TstWhy::start(CaseListRow& shown)
{
    QFETCH(QString, language);
    auto office = std::make_unique<OfficeWindow>(OfficeWindow::Contents::Demo, language);
    const auto cases = CaseService(office->office()).list();
    const auto dated = [](const CaseListRow& row) { return core::domain::isOpen(row.status) && row.nextDue.isValid(); };
    if (!cases || std::ranges::none_of(*cases, dated)) {
        return nullptr;
    }
    shown = *std::ranges::find_if(*cases, dated);
    office->window().goTo(u"case"_s, QString::number(shown.id.value));
    office->settle();
    return office;
}

QString TstWhy::said(OfficeWindow& office)
{
    QString words;
    for (const WhyPopover* why : office.page()->findChildren<WhyPopover*>()) {
        for (const QLabel* label : why->findChildren<QLabel*>()) {
            words += why->isVisible() ? label->text() + u'\n' : QString();
        }
    }
    return words;
}

bool TstWhy::namesASource(OfficeWindow& office, const QString& said)
{
    return std::ranges::any_of(ui::models::sourceTitles(office.office().rules()),
        [&](const core::types::BilingualText& title) { return said.contains(office.root().desk().say(title)); });
}

void TstWhy::everyMaterialSaysWhyAndWhoSaysSo()
{
    CaseListRow shown;
    const auto office = start(shown);
    QVERIFY(office);
    auto* table = office->shown<RecordTable>(u"materialTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 5);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setFocus(Qt::TabFocusReason);
        table->selectRecordRow(row);
        OfficeWindow::press(Qt::Key_F3);
        const QString words = said(*office);
        QVERIFY2(words.contains(table->model()->index(row, 1).data().toString()), qPrintable(words));
        QVERIFY2(namesASource(*office, words), qPrintable(words));
        QTest::keyClick(
            office->page()->findChild<QTabWidget*>()->currentWidget()->findChild<WhyPopover*>(), Qt::Key_Escape);
        QVERIFY(said(*office).isEmpty());
    }
}

void TstWhy::everyDateOfACaseSaysWhyAndWhoSaysSo()
{
    CaseListRow shown;
    const auto office = start(shown);
    QVERIFY(office);
    auto* tabs = office->shown<QTabWidget>(u"caseTabs"_s);
    tabs->setCurrentIndex(1);
    const auto rows = [&] { return tabs->currentWidget()->findChildren<AgendaRow*>(); };
    QTRY_VERIFY(!rows().isEmpty());
    for (AgendaRow* row : rows()) {
        row->setFocus(Qt::TabFocusReason);
        OfficeWindow::press(Qt::Key_Space);
        const QString words = said(*office);
        QVERIFY2(words.contains(row->item().what), qPrintable(words));
        QVERIFY2(namesASource(*office, words), qPrintable(words));
        QTest::keyClick(tabs->currentWidget()->findChild<WhyPopover*>(), Qt::Key_Escape);
        QVERIFY(said(*office).isEmpty());
    }
}

void TstWhy::everyRowOfTodaySaysWhyAndWhoSaysSo()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    office.window().goTo(u"today"_s);
    const auto rows = [&] { return office.page()->findChildren<AgendaRow*>(); };
    QTRY_VERIFY(rows().size() > 3);
    for (AgendaRow* row : rows()) {
        row->setFocus(Qt::TabFocusReason);
        QTest::keyClick(row, Qt::Key_Menu);
        QTRY_VERIFY2(!said(office).isEmpty(), qPrintable(row->item().what));
        const QString words = said(office);
        QVERIFY2(words.contains(row->item().what), qPrintable(words));
        QVERIFY2(namesASource(office, words), qPrintable(words));
        QTest::keyClick(office.page()->findChild<WhyPopover*>(), Qt::Key_Escape);
        QTRY_VERIFY(said(office).isEmpty());
    }
}

static const support::Registered<TstWhy> registered;

#include "tst_why.moc"

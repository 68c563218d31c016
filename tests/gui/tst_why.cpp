// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_service.h"
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/models/cell_role.h"
#include "ui/models/source_titles.h"
#include "ui/models/words.h"
#include "ui/widgets/agenda_row.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/why_button.h"
#include "ui/widgets/why_popover.h"

#include <QFrame>
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
using ui::widgets::WhyButton;
using ui::widgets::WhyPopover;

/// Every row of Today, every day of a list, every date and every material of a case opens its why by a key: in words,
/// with the source's sign, title and place.
class TstWhy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMaterialSaysWhyAndWhoSaysSo_data() { languages(); }
    void everyMaterialSaysWhyAndWhoSaysSo();
    void everyDateOfACaseSaysWhyAndWhoSaysSo_data() { languages(); }
    void everyDateOfACaseSaysWhyAndWhoSaysSo();

    void theNextStepSaysWhyItIsDueThen_data() { languages(); }
    void theNextStepSaysWhyItIsDueThen();
    void aReturnSaysWhyItIsSubmittedAgainByItsDay_data() { languages(); }
    void aReturnSaysWhyItIsSubmittedAgainByItsDay();
    void everyDayOfAListSaysWhyAndWhoSaysSo_data();
    void everyDayOfAListSaysWhyAndWhoSaysSo();
    void theDaysOfARecordSayWhyAndWhoSaysSo_data() { languages(); }
    void theDaysOfARecordSayWhyAndWhoSaysSo();

    void everyRowOfTodaySaysWhyAndWhoSaysSo_data() { languages(); }
    void everyRowOfTodaySaysWhyAndWhoSaysSo();

private:
    static void languages();
    /// The page of an open case that has a date, with its sheet read.
    [[nodiscard]] static std::unique_ptr<OfficeWindow> start(CaseListRow& shown);
    /// The first column of a row whose day can be asked, or -1.
    [[nodiscard]] static int dayIn(const RecordTable& table, int row);
    /// Asks about the day of a row by key, and closes the answer again.
    static void askInList(OfficeWindow& office, RecordTable& table, int row);
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
    tabs->setCurrentIndex(2);
    const auto rows = [&] { return tabs->currentWidget()->findChildren<AgendaRow*>(); };
    QTRY_VERIFY(!rows().isEmpty());
    for (AgendaRow* row : rows()) {
        row->setFocus(Qt::TabFocusReason);
        OfficeWindow::press(Qt::Key_Menu);
        const QString words = said(*office);
        QVERIFY2(words.contains(row->item().what), qPrintable(words));
        QVERIFY2(namesASource(*office, words), qPrintable(words));
        QTest::keyClick(tabs->currentWidget()->findChild<WhyPopover*>(), Qt::Key_Escape);
        QVERIFY(said(*office).isEmpty());
    }
}

void TstWhy::theNextStepSaysWhyItIsDueThen()
{
    CaseListRow shown;
    const auto office = start(shown);
    QVERIFY(office);
    auto* panel = office->page()->findChild<QFrame*>(u"nextStep"_s);
    auto* button = panel->findChild<WhyButton*>();
    QTRY_VERIFY(button->isVisible());
    button->setFocus(Qt::TabFocusReason);
    OfficeWindow::press(Qt::Key_Space);
    const QString words = said(*office);
    QVERIFY2(words.contains(panel->findChild<QLabel*>(u"nextAct"_s)->text()), qPrintable(words));
    QVERIFY2(namesASource(*office, words), qPrintable(words));
}

void TstWhy::aReturnSaysWhyItIsSubmittedAgainByItsDay()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    const auto cases = CaseService(office.office()).list();
    const auto returned = std::ranges::find(*cases, core::domain::CaseStatus::Returned, &CaseListRow::status);
    QVERIFY(returned != cases->end());
    office.window().goTo(u"case"_s, QString::number(returned->id.value));
    office.settle();
    QTRY_VERIFY(office.shown<WhyButton>(u"returnWhy"_s) != nullptr);
    office.shown<WhyButton>(u"returnWhy"_s)->setFocus(Qt::TabFocusReason);
    OfficeWindow::press(Qt::Key_Space);
    QTRY_VERIFY(!said(office).isEmpty());
    for (const QLabel* label : office.shown<WhyPopover>({})->findChildren<QLabel*>()) { // nothing is cut off
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    const QDate due = CaseService(office.office()).view(returned->id)->returns.first().record.dueOn;
    const QString words = said(office);
    QVERIFY2(words.contains(ui::models::Words::ofDate(due, office.root().desk().lang())), qPrintable(words));
    QVERIFY2(namesASource(office, words), qPrintable(words));
}

int TstWhy::dayIn(const RecordTable& table, int row)
{
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (table.model()->index(row, column).data(ui::models::WhyRole).isValid()) {
            return column;
        }
    }
    return -1;
}

void TstWhy::askInList(OfficeWindow& office, RecordTable& table, int row)
{
    table.setFocus(Qt::TabFocusReason);
    table.selectRecordRow(row);
    OfficeWindow::press(Qt::Key_F3);
    QTRY_VERIFY(!said(office).isEmpty());
    QVERIFY2(namesASource(office, said(office)), qPrintable(said(office)));
    for (WhyPopover* why : office.page()->findChildren<WhyPopover*>()) {
        if (why->isVisible()) {
            QTest::keyClick(why, Qt::Key_Escape);
        }
    }
    QTRY_VERIFY(said(office).isEmpty());
}

void TstWhy::everyDayOfAListSaysWhyAndWhoSaysSo_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("list");
    for (const QString& language : {u"zh"_s, u"en"_s}) {
        for (const auto& [page, list] : {std::pair(u"cases"_s, u"caseTable"_s), std::pair(u"people"_s, u"personTable"_s),
                 std::pair(u"employers"_s, u"employerTable"_s)}) {
            QTest::addRow("%s %s", qPrintable(page), qPrintable(language)) << language << page << list;
        }
    }
}

void TstWhy::everyDayOfAListSaysWhyAndWhoSaysSo()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    QFETCH(QString, list);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    office.window().goTo(page);
    auto* table = office.shown<RecordTable>(list);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    int dated = -1;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (dayIn(*table, row) >= 0) {
            askInList(office, *table, row);
            dated = row;
        }
    }
    QVERIFY(dated >= 0);
    table->selectRecordRow(dated); // and by the button beside the day in the details pane
    QTRY_VERIFY(!office.page()->detailsPane()->findChildren<WhyButton*>().isEmpty());
    QTest::mouseClick(office.page()->detailsPane()->findChildren<WhyButton*>().last(), Qt::LeftButton);
    QTRY_VERIFY(namesASource(office, said(office)));
}

void TstWhy::theDaysOfARecordSayWhyAndWhoSaysSo()
{
    CaseListRow shown;
    const auto office = start(shown);
    QVERIFY(office);
    for (const auto& [page, key] :
        {std::pair(u"person"_s, shown.person.value), std::pair(u"employer"_s, shown.employer.value)}) {
        office->window().goTo(page, QString::number(key));
        office->settle();
        auto* tabs = office->shown<QTabWidget>(page + u"Tabs"_s);
        int asked = 0;
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            for (RecordTable* table : office->page()->findChildren<RecordTable*>()) {
                if (table->isVisible() && table->model()->rowCount() > 0 && dayIn(*table, 0) >= 0) {
                    askInList(*office, *table, 0);
                    ++asked;
                }
            }
        }
        QVERIFY2(asked > 1, qPrintable(page));
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

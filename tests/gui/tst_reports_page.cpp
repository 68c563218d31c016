// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/figure_service.h"
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/models/figure_words.h"
#include "ui/record_pages/figure_filter.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/record_table.h"

#include <QFile>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::services::Figure;
using core::services::FigureBar;
using core::services::FigureService;
using gui::OfficeWindow;
using ui::models::FigureWords;
using ui::record_pages::FigureFilter;
using ui::widgets::BarChart;
using ui::widgets::RecordTable;

/// Figures and the lists behind them, over a real demo store, by keys, in both languages.
class TstReportsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBarOpensAListOfAsManyRows_data() { languages(); }
    void everyBarOpensAListOfAsManyRows();
    void todaysChartsOpenTheSameLists_data() { languages(); }
    void todaysChartsOpenTheSameLists();
    void theFigureIsSavedForExcel_data() { languages(); }
    void theFigureIsSavedForExcel();
    void anEmptyOfficeSaysThatThereIsNothingToCount();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Chinese") << u"zh"_s;
        QTest::newRow("English") << u"en"_s;
    }
    static QString tableOf(Figure figure)
    {
        return FigureService::isOfPeople(figure) ? u"personTable"_s : u"caseTable"_s;
    }
    static BarChart* chart(OfficeWindow& office, Figure figure)
    {
        return office.shown<BarChart>(FigureService::nameOf(figure));
    }
};

void TstReportsPage::everyBarOpensAListOfAsManyRows()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    int opened = 0;
    for (const Figure figure : FigureService::all()) {
        const auto bars = FigureService(office.office()).bars(figure);
        QVERIFY(bars.ok());
        for (int i = 0; i < bars->size(); ++i) {
            if (bars->at(i).count() == 0) {
                continue;
            }
            office.window().goTo(u"reports"_s, FigureService::nameOf(figure));
            office.settle();
            BarChart* shown = chart(office, figure);
            QVERIFY(shown != nullptr);
            QCOMPARE(shown->bars().size(), bars->size());
            shown->setFocus();
            QTest::keyClick(shown, Qt::Key_Home);
            for (int step = 0; step < i; ++step) {
                QTest::keyClick(shown, Qt::Key_Right);
            }
            QCOMPARE(shown->accessibleDescription(), shown->bars().at(i).told);
            QTest::keyClick(shown, Qt::Key_Return);
            office.settle();
            QTRY_COMPARE(office.shown<RecordTable>(tableOf(figure))->model()->rowCount(), bars->at(i).count());
            ++opened;
        }
    }
    QVERIFY(opened > 20);
    // One key brings all rows back.
    auto* filter = office.shown<FigureFilter>(u"figureFilter"_s);
    QVERIFY(filter != nullptr);
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Space);
    QVERIFY(!filter->isVisible());
}

void TstReportsPage::todaysChartsOpenTheSameLists()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    office.window().goTo(u"today"_s, {});
    office.settle();
    for (const Figure figure :
        {Figure::PermitsByMonth, Figure::CasesByStage, Figure::ReturnsByReason, Figure::LoadByStaff}) {
        auto* shown = office.window().findChild<BarChart*>(FigureService::nameOf(figure));
        QVERIFY(shown != nullptr && shown->isVisible());
        QCOMPARE(shown->accessibleName(), FigureWords::titleOf(figure));
        QTRY_VERIFY(!shown->bars().isEmpty());
    }
    auto* shown = office.window().findChild<BarChart*>(u"load-by-staff"_s);
    const auto bars = FigureService(office.office()).bars(Figure::LoadByStaff);
    QTest::mouseClick(shown, Qt::LeftButton, {}, shown->placeOf(1));
    office.settle();
    QTRY_COMPARE(office.shown<RecordTable>(u"caseTable"_s)->model()->rowCount(), bars->at(1).count());
    office.window().goTo(u"today"_s, {});
    auto* table = office.window().findChild<QPushButton*>(u"cases-by-stageReport"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    office.settle();
    QCOMPARE(office.page()->id(), u"reports"_s);
    QVERIFY(chart(office, Figure::CasesByStage) != nullptr);
}

void TstReportsPage::theFigureIsSavedForExcel()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    office.window().goTo(u"reports"_s, u"returns-by-reason"_s);
    office.settle();
    const QString path = office.path(u"返回 returns.xlsx"_s);
    office.prompts().expectFiles(u"report"_s, {path});
    QTest::keyClick(office.page(), Qt::Key_F9, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QFile::exists(path));
    QFile book(path);
    QVERIFY(book.open(QIODevice::ReadOnly));
    QVERIFY(book.readAll().startsWith("PK"));
}

void TstReportsPage::anEmptyOfficeSaysThatThereIsNothingToCount()
{
    OfficeWindow office(OfficeWindow::Contents::Empty, u"en"_s);
    office.window().goTo(u"reports"_s, u"cases-by-stage"_s);
    office.settle();
    auto* hidden = office.page()->findChild<BarChart*>(FigureService::nameOf(Figure::CasesByStage));
    QVERIFY(hidden != nullptr && hidden->bars().isEmpty() && !hidden->isVisible());
    auto* table = office.shown<RecordTable>(u"cases-by-stageTable"_s);
    QVERIFY(table != nullptr && table->model()->rowCount() == 0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(office.page()->id(), u"reports"_s);
}

static const support::Registered<TstReportsPage> registered;

#include "tst_reports_page.moc"

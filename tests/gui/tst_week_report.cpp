// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/progress_report.h"
#include "tests/gui/week_window.h"
#include "tests/support/test_registry.h"
#include "ui/widgets/record_table.h"

#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
namespace week = gui::week;
using core::paper::PaperLanguage;
using core::services::CaseListRow;
using core::services::ProgressReportService;
using gui::OfficeWindow;
using ui::widgets::RecordTable;

/// Telling a client how the cases stand (week W14): by keys, over a real demo store, in both languages.
class TstWeekReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneActionSavesTheReportForReadingAndForExcel_data() { week::languages(); }
    void oneActionSavesTheReportForReadingAndForExcel();
    void passportNumbersStandOnlyWhereTheyAreTicked();
    void aTickForOneClientIsNoneForTheNext();
    void aWorkbookOfBeforeIsKept();
};

void TstWeekReport::oneActionSavesTheReportForReadingAndForExcel()
{
    const auto office = week::start();
    const core::EmployerId client = week::openCases(*office).first().employer;
    office->window().goTo(u"employer"_s, QString::number(client.value));
    office->settle();
    const QString pdf = office->path(u"progress.pdf"_s);
    office->prompts().expectFiles(u"progress-report"_s, {pdf});
    QTest::keyClick(office->page(), Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pdf), 30'000);
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QFile book(office->path(u"progress.xlsx"_s));
    QVERIFY(book.open(QIODevice::ReadOnly));
    QVERIFY(book.readAll().startsWith("PK"));
    const auto report = ProgressReportService(office->office()).of(client, false);
    QTRY_COMPARE(office->shown<RecordTable>(u"progressTable"_s)->model()->rowCount(), report->cases.size());
}

void TstWeekReport::passportNumbersStandOnlyWhereTheyAreTicked()
{
    OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
    const CaseListRow row = week::openCases(office).first();
    ProgressReportService reports(office.office());
    const auto without = reports.sheet(row.employer, PaperLanguage::Both, false);
    const auto with = reports.sheet(row.employer, PaperLanguage::Both, true);
    QVERIFY(without.ok() && with.ok());
    QCOMPARE(with->headings.size(), without->headings.size() + 1);
    for (const auto* sheet : {&*without, &*with}) {
        QVERIFY(!sheet->rows.isEmpty());
        for (const auto& cells : sheet->rows) {
            QCOMPARE(cells.size(), sheet->headings.size());
        }
    }
    const auto report = reports.of(row.employer, true);
    for (qsizetype i = 0; i < report->cases.size(); ++i) {
        const QString passport = report->cases[i].passport;
        QCOMPARE(std::get<QString>(with->rows[i][1]), passport);
        for (const auto& cell : without->rows[i]) {
            const QString* text = std::get_if<QString>(&cell);
            QVERIFY(text == nullptr || passport.isEmpty() || !text->contains(passport));
        }
    }
    office.window().goTo(u"employer"_s, QString::number(row.employer.value));
    office.settle();
    QVERIFY(!office.page()->findChild<QCheckBox*>(u"reportPassports"_s)->isChecked());
}

void TstWeekReport::aTickForOneClientIsNoneForTheNext()
{
    OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
    const QList<CaseListRow> open = week::openCases(office);
    const auto other =
        std::ranges::find_if(open, [&](const CaseListRow& row) { return row.employer != open.first().employer; });
    QVERIFY(other != open.end());
    const auto show = [&](core::EmployerId client) {
        office.window().goTo(u"employer"_s, QString::number(client.value));
        office.settle();
        return office.page()->findChild<QCheckBox*>(u"reportPassports"_s);
    };
    auto* tick = show(open.first().employer);
    tick->setChecked(true);
    QVERIFY(show(open.first().employer)->isChecked());
    QVERIFY(!show(other->employer)->isChecked());
}

void TstWeekReport::aWorkbookOfBeforeIsKept()
{
    OfficeWindow office(OfficeWindow::Contents::Demo, u"zh"_s);
    office.window().goTo(u"employer"_s, QString::number(week::openCases(office).first().employer.value));
    office.settle();
    QFile before(office.path(u"progress.xlsx"_s));
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("theirs");
    before.close();
    const QString pdf = office.path(u"progress.pdf"_s);
    office.prompts().expectFiles(u"progress-report"_s, {pdf});
    QTest::keyClick(office.page(), Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pdf), 30'000);
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), "theirs");
    QVERIFY(QFile::exists(office.path(u"progress (2).xlsx"_s)));
}

static const support::Registered<TstWeekReport> registered;

#include "tst_week_report.moc"

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/demo_office.h"
#include "core/services/figure_service.h"
#include "core/services/person_service.h"
#include "core/services/staff_service.h"
#include "core/services/undo_service.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

namespace {

FigureBar barOf(Office& office, Figure figure, const QString& key)
{
    const Result<FigureBar> bar = FigureService(office).bar(figure, key);
    CORE_EXPECT(bar.ok());
    return *bar;
}

QString monthOf(QDate day) { return day.toString(u"yyyy-MM"_s); }

} // namespace

/// What the office is counted by: each bar counts the rows of the list it opens, and nothing else.
class TstFigureService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesLeadBack();
    void everyOpenCaseIsInOneStageAndWithOneHandler();
    void aPermitIsCountedInTheMonthItsListShows();
    void aReturnedCaseStandsUnderItsReasonsAndPassesNoMore();
    void aStayIsAsLongAsItWasAndGoesWithItsUndo();
};

void TstFigureService::namesLeadBack()
{
    for (const Figure figure : FigureService::all()) {
        QCOMPARE(FigureService::byName(FigureService::nameOf(figure)), figure);
    }
    QVERIFY(!FigureService::byName(u"cases"_s));
}

void TstFigureService::everyOpenCaseIsInOneStageAndWithOneHandler()
{
    const QTemporaryDir dir;
    const StandingClock clock(QDate(2026, 11, 18));
    CountingSaltSource salts(7);
    const auto office = makeDemoOffice(dir.filePath(u"Demo.permitdesk"_s), {clock, salts}, {.people = 120});
    QVERIFY(office.ok());
    const auto open = CaseService(**office).list({{u"open"_s, u"true"_s}});
    QVERIFY(open.ok() && !open->isEmpty());
    for (const Figure figure : {Figure::CasesByStage, Figure::LoadByStaff}) {
        const auto bars = FigureService(**office).bars(figure);
        QVERIFY(bars.ok());
        QSet<qint64> counted;
        int sum = 0;
        for (const FigureBar& bar : *bars) {
            sum += bar.count();
            counted.unite({bar.members.cbegin(), bar.members.cend()});
            QVERIFY(!bar.name.isEmpty());
            QCOMPARE(bar.value, double(bar.count()));
        }
        QCOMPARE(sum, open->size());
        QCOMPARE(counted.size(), open->size());
    }
    const auto bars = FigureService(**office).bars(Figure::CasesByStage);
    for (const CaseListRow& row : *open) {
        const auto bar = std::ranges::find(*bars, row.stage, &FigureBar::key);
        QVERIFY(bar != bars->end() && bar->members.contains(row.id.value));
    }
}

void TstFigureService::aPermitIsCountedInTheMonthItsListShows()
{
    const QTemporaryDir dir;
    const StandingClock clock(QDate(2026, 11, 18));
    CountingSaltSource salts(7);
    const auto office = makeDemoOffice(dir.filePath(u"Demo.permitdesk"_s), {clock, salts}, {.people = 120});
    QVERIFY(office.ok());
    const auto months = FigureService(**office).bars(Figure::PermitsByMonth);
    const auto people = PersonService(**office).list();
    QVERIFY(months.ok() && people.ok());
    QCOMPARE(months->size(), 12);
    QCOMPARE(months->first().key, u"2026-11"_s);
    int counted = 0;
    for (const PersonListRow& person : *people) {
        const auto bar = std::ranges::find(*months, monthOf(person.permitValidTo), &FigureBar::key);
        const bool isIn = bar != months->end() && bar->members.contains(person.id.value);
        counted += isIn ? 1 : 0;
        for (const FigureBar& other : *months) {
            QVERIFY(other.key == monthOf(person.permitValidTo) || !other.members.contains(person.id.value));
        }
    }
    int sum = 0;
    for (const FigureBar& bar : *months) {
        sum += bar.count();
    }
    QVERIFY(counted > 0);
    QCOMPARE(sum, counted);
}

void TstFigureService::aReturnedCaseStandsUnderItsReasonsAndPassesNoMore()
{
    support::OfficeFixture fixture;
    const CaseId passing = fixture.caseAt(u"approved"_s);
    const CaseId returned = fixture.caseAt(u"pre-review"_s);
    const QString month = monthOf(fixture.clock().today());
    QCOMPARE(barOf(fixture.office(), Figure::FirstPassByMonth, month).members, QList<qint64>{passing.value});
    QCOMPARE(barOf(fixture.office(), Figure::FirstPassByMonth, month).value, 100.0);

    CaseReturn details;
    details.text = u"照片不合格"_s;
    details.defects = {{.reason = u"R01"_s}, {.reason = u"R02"_s}, {.reason = u"R01"_s}};
    QVERIFY(CaseService(fixture.office()).recordReturn(returned, details).ok());
    for (const QString& reason : {u"R01"_s, u"R02"_s}) {
        const FigureBar bar = barOf(fixture.office(), Figure::ReturnsByReason, reason);
        QCOMPARE(bar.members, QList<qint64>{returned.value});
        QVERIFY(!bar.name.isEmpty());
    }
    QCOMPARE(barOf(fixture.office(), Figure::ReturnsByReason, u"R03"_s).count(), 0);
}

void TstFigureService::aStayIsAsLongAsItWasAndGoesWithItsUndo()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"collecting"_s);
    const CaseView view = fixture.view(id);
    fixture.clock().setToday(fixture.clock().today().addDays(9));
    QVERIFY(CaseService(fixture.office()).advance(id, {.to = u"internal-review"_s}).ok());
    const FigureBar stay = barOf(fixture.office(), Figure::DaysByStage, u"collecting"_s);
    QCOMPARE(stay.members, QList<qint64>{id.value});
    QCOMPARE(stay.value, 9.0);
    QVERIFY(UndoService(fixture.office()).undo().ok());
    QCOMPARE(barOf(fixture.office(), Figure::DaysByStage, u"collecting"_s).count(), 0);
    QVERIFY(UndoService(fixture.office()).redo().ok());
    QCOMPARE(barOf(fixture.office(), Figure::DaysByStage, u"collecting"_s).value, 9.0);
}

static const support::Registered<TstFigureService> registered;

#include "tst_figure_service.moc"

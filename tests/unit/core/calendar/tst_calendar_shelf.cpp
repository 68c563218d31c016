// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_shelf.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace core::calendar;
using core::FailureCode;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An invented 2027 that is free from the first to the eleventh of October.
CalendarYear someYear(int year = 2027)
{
    CalendarYear some{year, {}, u"notice.csv"_s};
    for (int day = 1; day <= 11; ++day) {
        some.days.append({QDate(year, 10, day), u"国庆节"_s, false});
    }
    return some;
}

} // namespace

class TstCalendarShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anImportedYearCountsAtOnceAndAfterTheNextStart()
    {
        const QTemporaryDir folder;
        const CalendarShelf shelf(folder.filePath(u"calendar"_s));
        QVERIFY(shelf.calendar()->addWorkingDays(QDate(2027, 9, 30), 1).provisional);
        QVERIFY(shelf.add(someYear()).ok());
        for (const CalendarShelf& each : {shelf, CalendarShelf(folder.filePath(u"calendar"_s))}) {
            const DerivedDate day = each.calendar()->addWorkingDays(QDate(2027, 9, 30), 1);
            QCOMPARE(day.date, QDate(2027, 10, 12));
            QVERIFY(!day.provisional);
        }
    }

    void yearsAreListedWithTheirSource()
    {
        const QTemporaryDir folder;
        const CalendarShelf shelf(folder.path());
        QVERIFY(shelf.add(someYear()).ok());
        const auto years = shelf.years();
        QVERIFY(years.ok());
        QCOMPARE(years->first().year, 2024);
        QVERIFY(!years->first().own);
        QCOMPARE(years->last().year, 2027);
        QVERIFY(years->last().own);
        QCOMPARE(years->last().source, u"notice.csv"_s);
    }

    void anImportedYearCanBeTakenAway()
    {
        const QTemporaryDir folder;
        const CalendarShelf shelf(folder.path());
        QVERIFY(shelf.add(someYear()).ok());
        QVERIFY(shelf.remove(2027).ok());
        QVERIFY(!shelf.calendar()->hasYear(2027));
        QCOMPARE(shelf.remove(2027).failure().code, FailureCode::RecordNotFound);
    }

    void aYearThatIsThereIsRefused()
    {
        const QTemporaryDir folder;
        const CalendarShelf shelf(folder.path());
        QCOMPARE(shelf.add(someYear(2026)).failure().args.value(u"value"_s), u"2026"_s);
        QVERIFY(shelf.add(someYear()).ok());
        QVERIFY(!shelf.add(someYear()).ok());
    }

    void aYearThatDoesNotGoWithTheOthersLeavesNothingBehind()
    {
        const QTemporaryDir folder;
        const CalendarShelf shelf(folder.path());
        CalendarYear year = someYear();
        year.days.append({QDate(2026, 10, 1), u"国庆节"_s, false}); // the program's own 2026 has that day
        QCOMPARE(shelf.add(year).failure().code, FailureCode::FileDamaged);
        QVERIFY(QDir(folder.path()).isEmpty());
        QVERIFY(shelf.calendar().ok());
    }

    void whatTheProgramBringsGoesBeforeAnImportedYear()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"cn-holidays-2026.json"_s)); // imported before the program knew the year
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") > 0);
        file.close();
        const auto calendar = CalendarShelf(folder.path()).calendar();
        QVERIFY(calendar.ok());
        QVERIFY(!calendar->isWorkingDay(QDate(2026, 10, 1)));
    }
};

static const support::Registered<TstCalendarShelf> registered;

#include "tst_calendar_shelf.moc"

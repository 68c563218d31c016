// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/working_calendar.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

using core::FailureCode;
using core::calendar::DerivationStep;
using core::calendar::DerivedDate;
using core::calendar::WorkingCalendar;
using namespace Qt::Literals::StringLiterals;

namespace {

using Code = DerivationStep::Code;

QDate day(const char* iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

const WorkingCalendar& china()
{
    static const WorkingCalendar calendar = WorkingCalendar::loadShipped().value();
    return calendar;
}

QString writeFile(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        return {};
    }
    return file.fileName();
}

/// Domain §8, every make-up day of the years that are published.
const QList<QDate> kMakeUpDays{{2024, 2, 4}, {2024, 2, 18}, {2024, 4, 7}, {2024, 4, 28}, {2024, 5, 11}, {2024, 9, 14},
    {2024, 9, 29}, {2024, 10, 12}, {2025, 1, 26}, {2025, 2, 8}, {2025, 4, 27}, {2025, 9, 28}, {2025, 10, 11},
    {2026, 1, 4}, {2026, 2, 14}, {2026, 2, 28}, {2026, 5, 9}, {2026, 9, 20}, {2026, 10, 10}};

QDate lastWorkedUntil(QDate date)
{
    while (!china().isWorkingDay(date)) {
        date = date.addDays(-1);
    }
    return date;
}

QDate firstWorkedFrom(QDate date)
{
    while (!china().isWorkingDay(date)) {
        date = date.addDays(1);
    }
    return date;
}

QList<Code> codesOf(const DerivedDate& derived)
{
    QList<Code> codes;
    for (const DerivationStep& step : derived.derivation) {
        codes.append(step.code);
    }
    return codes;
}

} // namespace

class TstWorkingCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDomainsVectorsHold_data()
    {
        // domain §3.1
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("count");
        QTest::addColumn<QDate>("result");
        const auto row = [](const char* start, int count, const char* result) {
            QTest::newRow(start) << day(start) << count << day(result);
        };
        row("2024-11-29", 5, "2024-12-06");
        row("2024-12-25", 10, "2025-01-09");
        row("2025-01-20", 5, "2025-01-26");
        row("2025-01-24", 10, "2025-02-13");
        row("2025-04-25", 5, "2025-05-06");
        row("2025-09-24", 10, "2025-10-14");
        row("2025-09-26", 10, "2025-10-16");
        row("2025-12-29", 3, "2026-01-04");
        row("2026-02-10", 5, "2026-02-24");
        row("2026-02-13", 10, "2026-03-05");
        row("2026-04-02", 5, "2026-04-10");
        row("2026-04-28", 5, "2026-05-08");
        row("2026-09-18", 10, "2026-10-09");
        row("2026-09-24", 10, "2026-10-15");
        row("2026-09-30", 3, "2026-10-10");
    }

    void theDomainsVectorsHold()
    {
        QFETCH(QDate, start);
        QFETCH(int, count);
        const DerivedDate derived = china().addWorkingDays(start, count);
        QTEST(derived.date, "result");
        QVERIFY(!derived.provisional);
    }

    void theYearsHaveTheirNumberOfWorkingDays_data()
    {
        // domain §8
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("days");
        QTest::newRow("2024") << 2024 << 251;
        QTest::newRow("2025") << 2025 << 248;
        QTest::newRow("2026") << 2026 << 248;
    }

    void theYearsHaveTheirNumberOfWorkingDays()
    {
        QFETCH(int, year);
        int worked = 0;
        for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1)) {
            worked += china().isWorkingDay(date) ? 1 : 0;
        }
        QTEST(worked, "days");
    }

    /// From any day n working days on and n back lead to the working day that it is, or to the last one before it; the
    /// other way round to the first one after it.
    void forthAndBackIsTheSameWorkingDay()
    {
        for (QDate start(2024, 3, 1); start < QDate(2026, 10, 1); start = start.addDays(1)) {
            for (const int count : {1, 2, 5, 10, 23, 40}) {
                const QDate later = china().addWorkingDays(start, count).date;
                const QDate earlier = china().addWorkingDays(start, -count).date;
                QVERIFY(china().isWorkingDay(later) && china().isWorkingDay(earlier));
                QCOMPARE(china().addWorkingDays(later, -count).date, lastWorkedUntil(start));
                QCOMPARE(china().addWorkingDays(earlier, count).date, firstWorkedFrom(start));
            }
        }
    }

    void makeUpDaysAreNeverPassedOver_data()
    {
        QTest::addColumn<QDate>("makeUp");
        for (const QDate makeUp : kMakeUpDays) {
            QTest::newRow(qPrintable(makeUp.toString(Qt::ISODate))) << makeUp;
        }
    }

    void makeUpDaysAreNeverPassedOver()
    {
        QFETCH(QDate, makeUp);
        QVERIFY(makeUp.dayOfWeek() >= Qt::Saturday);
        QVERIFY(china().isWorkingDay(makeUp));
        const DerivedDate forth = china().addWorkingDays(makeUp.addDays(-1), 1);
        QCOMPARE(forth.date, makeUp);
        QVERIFY(codesOf(forth).contains(Code::MakeUpDayCounted));
        QCOMPARE(china().addWorkingDays(makeUp.addDays(1), -1).date, makeUp);
        QCOMPARE(china().lastWorkingDayOnOrBefore(makeUp).date, makeUp);
        // Counted from afar, too, one of the days is it.
        int counted = 1;
        while (china().addWorkingDays(makeUp.addDays(-20), counted).date < makeUp) {
            ++counted;
        }
        QCOMPARE(china().addWorkingDays(makeUp.addDays(-20), counted).date, makeUp);
    }

    /// Domain §8: of the weekends of every year that is published, those alone are worked.
    void noOtherWeekendIsWorked()
    {
        QList<QDate> worked;
        for (QDate date(2024, 1, 1); china().hasYear(date.year()); date = date.addDays(1)) {
            if (date.dayOfWeek() >= Qt::Saturday && china().isWorkingDay(date)) {
                worked.append(date);
            }
        }
        QCOMPARE(worked, kMakeUpDays);
    }

    void theStartIsNotCountedWhateverItIs()
    {
        QCOMPARE(china().addWorkingDays(day("2026-10-01"), 1).date, day("2026-10-08"));
        QCOMPARE(china().addWorkingDays(day("2026-10-08"), -1).date, day("2026-09-30"));
        QCOMPARE(china().addWorkingDays(day("2026-10-01"), 0).date, day("2026-10-01"));
    }

    void theDerivationNamesHolidaysOnceAndMakeUpDays()
    {
        const DerivedDate derived = china().addWorkingDays(day("2026-09-30"), 3);
        QCOMPARE(codesOf(derived),
            (QList{Code::Start, Code::WorkingDaysAdded, Code::HolidaySkipped, Code::MakeUpDayCounted, Code::Result}));
        const DerivationStep& holiday = derived.derivation[2];
        QCOMPARE(holiday.date, day("2026-10-01"));
        QCOMPARE(holiday.args.value(u"to"_s), u"2026-10-07"_s);
        QCOMPARE(holiday.args.value(u"name"_s), u"国庆节"_s);
    }

    void aHolidayCountedBackwardStillRunsFromItsFirstDay()
    {
        const DerivationStep holiday = china().addWorkingDays(day("2026-10-08"), -1).derivation.value(2);
        QCOMPARE(holiday.code, Code::HolidaySkipped);
        QCOMPARE(holiday.date, day("2026-10-01"));
        QCOMPARE(holiday.args.value(u"to"_s), u"2026-10-07"_s);
        const DerivationStep planned = china().lastWorkingDayOnOrBefore(day("2026-10-03")).derivation.value(1);
        QCOMPARE(planned.date, day("2026-10-01"));
        QCOMPARE(planned.args.value(u"to"_s), u"2026-10-03"_s);
    }

    void aYearWithoutCalendarMakesTheDateProvisional()
    {
        const DerivedDate within = china().addWorkingDays(day("2026-12-28"), 3);
        QCOMPARE(within.date, day("2026-12-31"));
        QVERIFY(!within.provisional);
        const DerivedDate beyond = china().addWorkingDays(day("2026-12-28"), 4);
        QCOMPARE(beyond.date, day("2027-01-01"));
        QVERIFY(beyond.provisional);
        QVERIFY(codesOf(beyond).contains(Code::YearWithoutCalendar));
        QVERIFY(china().addWorkingDays(day("2024-01-02"), -1).provisional);
        QVERIFY(!china().hasYear(2027));
    }

    void planningTakesTheLastWorkingDayBefore_data()
    {
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QDate>("planBy");
        QTest::newRow("National Day") << day("2026-10-01") << day("2026-09-30");
        QTest::newRow("Sunday") << day("2026-03-01") << day("2026-02-28");
        QTest::newRow("working day") << day("2026-03-04") << day("2026-03-04");
        QTest::newRow("amid a holiday") << day("2026-02-20") << day("2026-02-14");
    }

    void planningTakesTheLastWorkingDayBefore()
    {
        QFETCH(QDate, due);
        QTEST(china().lastWorkingDayOnOrBefore(due).date, "planBy");
    }

    void planningInAYearWithoutCalendarIsProvisional()
    {
        const DerivedDate planned = china().lastWorkingDayOnOrBefore(day("2027-05-01"));
        QCOMPARE(planned.date, day("2027-04-30"));
        QVERIFY(planned.provisional);
    }

    void aDamagedFileIsRefusedAtItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("at");
        QTest::newRow("no json") << QByteArray("{") << u"/years"_s;
        QTest::newRow("no years") << QByteArray(R"({"years": [], "days": []})") << u"/years"_s;
        const auto withDays = [](const char* days) {
            return QByteArray(R"({"years": [2026], "days": [)") + days + "]}";
        };
        QTest::newRow("no such day") << withDays(R"({"date": "2026-02-30", "name": "a", "kind": "off"})")
                                     << u"/days/0"_s;
        QTest::newRow("another year") << withDays(R"({"date": "2027-01-01", "name": "a", "kind": "off"})")
                                      << u"/days/0"_s;
        QTest::newRow("make-up day within the week")
            << withDays(R"({"date": "2026-01-05", "name": "a", "kind": "work"})") << u"/days/0"_s;
        QTest::newRow("twice") << withDays(R"({"date": "2026-01-01", "name": "a", "kind": "off"},
                                              {"date": "2026-01-01", "name": "a", "kind": "off"})")
                               << u"/days/1"_s;
    }

    void aDamagedFileIsRefusedAtItsPlace()
    {
        QFETCH(QByteArray, json);
        const QTemporaryDir folder;
        const auto calendar = WorkingCalendar::load({writeFile(folder, u"calendar.json"_s, json)});
        QVERIFY(!calendar.ok());
        QCOMPARE(calendar.failure().code, FailureCode::FileDamaged);
        QTEST(calendar.failure().args.value(u"at"_s), "at");
    }

    void aNewYearsFileAddsItsYearAndMakeUpDaysBeforeIt()
    {
        const QTemporaryDir folder;
        const QString first = writeFile(folder, u"a.json"_s, R"({"years": [2026], "days": []})");
        const QString second = writeFile(folder, u"b.json"_s,
            R"({"years": [2027], "days": [{"date": "2026-12-26", "name": "元旦", "kind": "work"},
                                          {"date": "2027-01-01", "name": "元旦", "kind": "off"}]})");
        const WorkingCalendar calendar = WorkingCalendar::load({first, second}).value();
        QVERIFY(calendar.hasYear(2026) && calendar.hasYear(2027));
        QVERIFY(calendar.isWorkingDay(day("2026-12-26")));
        const DerivedDate derived = calendar.addWorkingDays(day("2026-12-31"), 1);
        QCOMPARE(derived.date, day("2027-01-04"));
        QVERIFY(!derived.provisional);
    }

    void calendarsThatCountAlikeHaveOneDigest()
    {
        const QTemporaryDir folder;
        const auto digestOf = [&folder](const QByteArray& json) {
            return WorkingCalendar::load({writeFile(folder, u"year.json"_s, json)})->digest();
        };
        const QByteArray off = digestOf(R"({"years": [2027], "days": [{"date": "2027-01-02", "name": "元旦", "kind": "off"}]})");
        QCOMPARE(digestOf(R"({"days": [{"kind": "off", "name": "新年", "date": "2027-01-02"}], "years": [2027]})"), off);
        QVERIFY(digestOf(R"({"years": [2027], "days": [{"date": "2027-01-02", "name": "元旦", "kind": "work"}]})") != off);
        QVERIFY(digestOf(R"({"years": [2027], "days": []})") != off);
        QVERIFY(digestOf(R"({"years": [2028], "days": []})") != digestOf(R"({"years": [2027], "days": []})"));
    }

    void oneYearInTwoFilesIsRefused()
    {
        const QTemporaryDir folder;
        const QString file = writeFile(folder, u"a.json"_s, R"({"years": [2026], "days": []})");
        QCOMPARE(WorkingCalendar::load({file, file}).failure().args.value(u"at"_s), u"/years/0"_s);
    }

    void aMissingFileIsNamed()
    {
        const auto calendar = WorkingCalendar::load({u"/nowhere/calendar.json"_s});
        QCOMPARE(calendar.failure().code, FailureCode::FileMissing);
    }

    void everyStepHasItsName()
    {
        QCOMPARE(stepName(Code::Start), u"start"_s);
        QCOMPARE(stepName(Code::MonthEndTaken), u"month-end-taken"_s);
        QCOMPARE(stepName(Code::Result), u"result"_s);
    }
};

static const support::Registered<TstWorkingCalendar> registered;

#include "tst_working_calendar.moc"

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/date_math.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using core::calendar::addDays;
using core::calendar::addMonths;
using core::calendar::DerivationStep;
using namespace Qt::Literals::StringLiterals;

class TstDateMath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monthsAreClippedToTheMonthsEnd_data()
    {
        // domain §3 D01
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("months");
        QTest::addColumn<QDate>("result");
        QTest::newRow("February") << QDate(2025, 11, 30) << 3 << QDate(2026, 2, 28);
        QTest::newRow("April") << QDate(2026, 1, 31) << 3 << QDate(2026, 4, 30);
        QTest::newRow("leap year") << QDate(2023, 11, 30) << 3 << QDate(2024, 2, 29);
        QTest::newRow("the same day") << QDate(2026, 1, 15) << 6 << QDate(2026, 7, 15);
        QTest::newRow("backwards") << QDate(2026, 3, 31) << -1 << QDate(2026, 2, 28);
        QTest::newRow("over the year") << QDate(2026, 12, 31) << 2 << QDate(2027, 2, 28);
    }

    void monthsAreClippedToTheMonthsEnd()
    {
        QFETCH(QDate, start);
        QFETCH(int, months);
        const auto derived = addMonths(start, months);
        QTEST(derived.date, "result");
        QVERIFY(!derived.provisional);
        QCOMPARE(derived.derivation.first().date, start);
        QCOMPARE(derived.derivation.last().code, DerivationStep::Code::Result);
        QCOMPARE(derived.derivation.last().date, derived.date);
    }

    void clippingNeverPassesAMonthsEnd()
    {
        for (QDate start(2023, 1, 1); start < QDate(2029, 1, 1); start = start.addDays(1)) {
            for (const int months : {-13, -6, -1, 0, 1, 3, 6, 12, 23}) {
                const QDate result = addMonths(start, months).date;
                const int wanted = start.year() * 12 + start.month() - 1 + months;
                QCOMPARE(result.year() * 12 + result.month() - 1, wanted);
                QCOMPARE(result.day(), std::min(start.day(), result.daysInMonth()));
            }
        }
    }

    void theDerivationTellsOfTheClipping()
    {
        const auto derived = addMonths(QDate(2026, 1, 31), 3);
        QCOMPARE(derived.derivation.size(), 4);
        QCOMPARE(derived.derivation[2].code, DerivationStep::Code::MonthEndTaken);
        QCOMPARE(derived.derivation[2].args.value(u"day"_s), u"31"_s);
        QCOMPARE(addMonths(QDate(2026, 1, 15), 3).derivation.size(), 3);
    }

    void onlyDaysOfOurTimeAreCountedFrom()
    {
        QCOMPARE(core::calendar::kFirstDay, QDate(1900, 1, 1));
        QCOMPARE(core::calendar::kLastDay, QDate(2999, 12, 31));
        for (const QDate day : {core::calendar::kFirstDay, core::calendar::kLastDay}) {
            QVERIFY(core::calendar::countableDay(day, {}).ok());
        }
        for (const QDate day : {QDate(), QDate(1, 1, 1), QDate(1899, 12, 31), QDate(3000, 1, 1)}) {
            const auto refused = core::calendar::countableDay(day, u"x"_s);
            QVERIFY(!refused.ok());
            QCOMPARE(refused.failure().code, core::FailureCode::DateNotADate);
            QCOMPARE(refused.failure().args.contains(u"to"_s), day.isValid());
        }
    }

    void daysAreCalendarDaysAndTheFirstIsNotCounted()
    {
        const auto derived = addDays(QDate(2026, 9, 2), 30);
        QCOMPARE(derived.date, QDate(2026, 10, 2));
        QCOMPARE(derived.derivation[1].args.value(u"count"_s), u"30"_s);
        QCOMPARE(addDays(QDate(2026, 10, 31), -90).date, QDate(2026, 8, 2));
    }
};

static const support::Registered<TstDateMath> registered;

#include "tst_date_math.moc"

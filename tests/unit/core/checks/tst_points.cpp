// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean_facts.h"
#include "core/checks/points.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace checks_tests;
using core::checks::Points;
using core::checks::PointsInput;
using core::checks::pointsOf;

/// The table of 2017 (domain §4.6), as the shipped packs have it.
class TstPoints : public QObject
{
    Q_OBJECT

    static const core::rulebook::CheckRule& table()
    {
        return shippedRules().forCase(u"national"_s, kToday).checks().find(u"points-b"_s)->first();
    }

private Q_SLOTS:
    void eachItemCountsByItsTable()
    {
        const Points points = pointsOf(table(), {.age = 30,
                                                    .payPerYear = 20,
                                                    .degree = 2,
                                                    .experience = 4,
                                                    .monthsPerYear = 10,
                                                    .chinese = 3,
                                                    .region = 0,
                                                    .school = 1,
                                                    .bonus = 0});
        QCOMPARE(points.byItem.value(u"age"_s), 15);
        QCOMPARE(points.byItem.value(u"pay"_s), 11);
        QCOMPARE(points.byItem.value(u"degree"_s), 15);
        QCOMPARE(points.byItem.value(u"experience"_s), 7);
        QCOMPARE(points.byItem.value(u"months"_s), 15);
        QCOMPARE(points.byItem.value(u"chinese"_s), 6);
        QCOMPARE(points.byItem.value(u"school"_s), 5);
        QCOMPARE(points.sum, 74);
        QVERIFY(points.gaps.isEmpty());
    }

    /// The printed bands leave 25, 45, 55 and 60 open; they are taken as whole years that belong to them.
    void theEdgesOfAgeAreCovered_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<int>("points");
        QTest::newRow("25") << 25 << 10;
        QTest::newRow("26") << 26 << 15;
        QTest::newRow("45") << 45 << 15;
        QTest::newRow("55") << 55 << 10;
        QTest::newRow("60") << 60 << 5;
        QTest::newRow("61") << 61 << 0;
    }

    void theEdgesOfAgeAreCovered()
    {
        QFETCH(int, age);
        PointsInput input;
        input.age = age;
        QTEST(pointsOf(table(), input).sum, "points");
    }

    void whatIsUnknownIsNamedAndNotInvented()
    {
        PointsInput input;
        input.degree = 3;
        const Points points = pointsOf(table(), input);
        QCOMPARE(points.sum, 20);
        QVERIFY(points.gaps.contains(u"pay"_s));
        QVERIFY(points.mostPossible > points.sum);
        input.monthsPerYear = 1;
        QCOMPARE(pointsOf(table(), input).outsideTheTable, QStringList{u"months"_s});
    }
};

static const support::Registered<TstPoints> registered;

#include "tst_points.moc"

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/condition.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace core::rulebook;
using namespace Qt::Literals::StringLiterals;

class TstCondition : public QObject
{
    Q_OBJECT

    static Requirement classIn(const QStringList& classes)
    {
        Requirement requirement;
        requirement.fact = u"class"_s;
        for (const QString& each : classes) {
            requirement.anyOf.append(each);
        }
        return requirement;
    }

private Q_SLOTS:
    void anEmptyConditionAlwaysHolds() { QVERIFY(Condition().holdsFor(Facts())); }

    void aListHoldsForAnyOfItsValues()
    {
        const Condition condition({classIn({u"B"_s, u"C"_s})});
        Facts facts;
        facts.set(u"class"_s, u"B"_s);
        QCOMPARE(condition.match(facts).truth, Truth::Yes);
        facts.set(u"class"_s, u"A"_s);
        QCOMPARE(condition.match(facts).truth, Truth::No);
    }

    void theEndsOfADateRangeBelongToIt_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("holds");
        QTest::newRow("day before") << QDate(2024, 11, 30) << false;
        QTest::newRow("first day") << QDate(2024, 12, 1) << true;
        QTest::newRow("last day") << QDate(2024, 12, 31) << true;
        QTest::newRow("day after") << QDate(2025, 1, 1) << false;
    }

    void theEndsOfADateRangeBelongToIt()
    {
        QFETCH(QDate, day);
        QFETCH(bool, holds);
        Requirement requirement;
        requirement.fact = u"notice.approvedOn"_s;
        requirement.from = QDate(2024, 12, 1);
        requirement.to = QDate(2024, 12, 31);
        Facts facts;
        facts.set(u"notice.approvedOn"_s, day);
        QCOMPARE(Condition({requirement}).holdsFor(facts), holds);
    }

    void numbersMayHaveOneEnd()
    {
        Requirement requirement;
        requirement.fact = u"dependants"_s;
        requirement.min = 1;
        Facts facts;
        facts.set(u"dependants"_s, qint64{0});
        QVERIFY(!Condition({requirement}).holdsFor(facts));
        facts.set(u"dependants"_s, qint64{7});
        QVERIFY(Condition({requirement}).holdsFor(facts));
    }

    void aMissingFactLeavesItUnknownAndIsNamed()
    {
        const Match match = Condition({classIn({u"A"_s})}).match(Facts());
        QCOMPARE(match.truth, Truth::Unknown);
        QCOMPARE(match.needs, QStringList{u"class"_s});
    }

    void whatOneFactRulesOutNeedsNoOther()
    {
        Requirement dependants;
        dependants.fact = u"dependants"_s;
        dependants.min = 1;
        Facts facts;
        facts.set(u"class"_s, u"B"_s);
        const Match match = Condition({dependants, classIn({u"A"_s})}).match(facts);
        QCOMPARE(match.truth, Truth::No);
        QVERIFY(match.needs.isEmpty());
    }

    void conditionsExcludeEachOtherWhereListsShareNothing()
    {
        const Condition a({classIn({u"A"_s})});
        const Condition bc({classIn({u"B"_s, u"C"_s})});
        const Condition ab({classIn({u"A"_s, u"B"_s})});
        QVERIFY(a.excludes(bc));
        QVERIFY(!a.excludes(ab));
        QVERIFY(!a.excludes(Condition()));
    }
};

static const support::Registered<TstCondition> registered;

#include "tst_condition.moc"

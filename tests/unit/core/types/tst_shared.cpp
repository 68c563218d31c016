// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/shared.h"
#include "tests/support/test_registry.h"

#include <QTest>

using core::types::Shared;
using core::types::SharedTexts;
using namespace Qt::Literals::StringLiterals;

class TstShared : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsItsValue()
    {
        const Shared city(u"shenzhen"_s);
        QCOMPARE(city, u"shenzhen"_s);
        QCOMPARE(city->size(), 8);
        QCOMPARE(city + u"/new"_s, u"shenzhen/new"_s);
        const QString copy = city;
        QCOMPARE(copy, *city);
    }

    void isEmptyAtFirst()
    {
        const Shared<QString> none;
        QVERIFY(none->isEmpty());
        QCOMPARE(none, Shared(QString()));
    }

    void copiesHoldOneValue()
    {
        Shared first(u"beijing"_s);
        const Shared second = first;
        QCOMPARE(&*second, &*first);
        first = Shared(u"shanghai"_s);
        QCOMPARE(second, u"beijing"_s);
        QVERIFY(first != second);
    }

    void equalTextsAreHeldOnce()
    {
        SharedTexts texts;
        const Shared<QString> first = texts.of(u"A"_s);
        const Shared<QString> other = texts.of(u"B"_s);
        QCOMPARE(&*texts.of(u"A"_s), &*first);
        QCOMPARE(*first, u"A"_s);
        QCOMPARE(*other, u"B"_s);
    }
};

static const support::Registered<TstShared> registered;

#include "tst_shared.moc"

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/models/sort_ranks.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::models::RankMaker;
using ui::models::SortRanks;
using ui::models::sortValueOf;
using ui::models::UnknownDay;

namespace {

SortRanks ranksOf(const QList<ui::models::SortValue>& values)
{
    RankMaker maker;
    for (const auto& each : values) {
        maker.add(each);
    }
    return maker.take();
}

} // namespace

class TstSortRanks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsStandInPinyinOrderAndEqualOnesTogether()
    {
        const SortRanks ranks = ranksOf({u"赵"_s, u"安"_s, u"赵"_s, u"Bo"_s, QString()});
        QCOMPARE(ranks.ofPosition, (QList<quint32>{2, 1, 2, 3, 0})); // Chinese before Latin, nothing first
        QCOMPARE(ranks.count, 4);
    }

    void numbersStandBySize()
    {
        const SortRanks ranks = ranksOf({qint64(10), qint64(9), qint64(-1), qint64(9)});
        QCOMPARE(ranks.ofPosition, (QList<quint32>{2, 1, 0, 1}));
        QCOMPARE(ranks.count, 3);
    }

    void plainKeysStandSignBySign()
    {
        using ui::models::PlainKey;
        const SortRanks ranks = ranksOf({PlainKey{u"a"_s}, PlainKey{u"B"_s}, PlainKey{u"B"_s}});
        QCOMPARE(ranks.ofPosition, (QList<quint32>{1, 0, 0}));
    }

    void anUnknownDayIsLastOrFirst()
    {
        const QDate day(2026, 11, 18);
        QCOMPARE(ranksOf({sortValueOf({}), sortValueOf(day)}).ofPosition, (QList<quint32>{1, 0}));
        QCOMPARE(ranksOf({sortValueOf(day), sortValueOf({}, UnknownDay::First)}).ofPosition, (QList<quint32>{1, 0}));
    }

    void nothingHasNoRanks()
    {
        QCOMPARE(ranksOf({}).count, 0);
        QVERIFY(ranksOf({}).ofPosition.isEmpty());
    }
};

static const support::Registered<TstSortRanks> registered;

#include "tst_sort_ranks.moc"

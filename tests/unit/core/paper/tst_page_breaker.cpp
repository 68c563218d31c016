// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/page_breaker.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace core::paper;

namespace {

constexpr qreal kPage = 100;

FlowItem lineOf(int paragraph) { return {10, 0, paragraph, false, -1}; }

QList<FlowItem> paragraphOf(int lines, int paragraph) { return QList<FlowItem>(lines, lineOf(paragraph)); }

QList<qsizetype> itemsPerPage(const QList<PlacedPage>& pages)
{
    QList<qsizetype> counts;
    for (const PlacedPage& page : pages) {
        counts.append(page.size());
    }
    return counts;
}

} // namespace

class TstPageBreaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsOneEmptyPage() { QCOMPARE(itemsPerPage(breakPages({}, kPage)), QList<qsizetype>{0}); }

    void whatFitsExactlyStaysOnOnePage()
    {
        QCOMPARE(itemsPerPage(breakPages(paragraphOf(10, 1), kPage)), QList<qsizetype>{10});
    }

    void theLastLineOfAParagraphNeverStandsAlone()
    {
        QCOMPARE(itemsPerPage(breakPages(paragraphOf(11, 1), kPage)), (QList<qsizetype>{9, 2}));
    }

    void theFirstLineOfAParagraphNeverStandsAlone()
    {
        QCOMPARE(itemsPerPage(breakPages(paragraphOf(9, 1) + paragraphOf(4, 2), kPage)), (QList<qsizetype>{9, 4}));
    }

    void aParagraphOfThreeLinesIsNotParted()
    {
        QCOMPARE(itemsPerPage(breakPages(paragraphOf(8, 1) + paragraphOf(3, 2), kPage)), (QList<qsizetype>{8, 3}));
    }

    void aHeadingStaysWithWhatFollows()
    {
        QList<FlowItem> items = paragraphOf(9, 1);
        items.append({10, 0, 2, true, -1});
        items.append(paragraphOf(2, 3));
        QCOMPARE(itemsPerPage(breakPages(items, kPage)), (QList<qsizetype>{9, 3}));
    }

    void spaceAboveIsLeftOutAtTheTopOfAPage()
    {
        QList<FlowItem> items = paragraphOf(10, 1);
        items.append({10, 5, 2, false, -1});
        const QList<PlacedPage> pages = breakPages(items, kPage);
        QCOMPARE(pages.last(), (PlacedPage{{10, 0}}));
    }

    void spaceAboveCountsWithinAPage()
    {
        const QList<FlowItem> items{lineOf(1), {10, 5, 2, false, -1}};
        QCOMPARE(breakPages(items, kPage).first(), (PlacedPage{{0, 0}, {1, 15}}));
    }

    void aTableThatGoesOnRepeatsItsHead()
    {
        QList<FlowItem> items{{20, 0, 0, true, -1}};
        for (int row = 1; row <= 10; ++row) {
            items.append({10, 0, row, false, 0});
        }
        const QList<PlacedPage> pages = breakPages(items, kPage);
        QCOMPARE(itemsPerPage(pages), (QList<qsizetype>{9, 3}));
        QCOMPARE(pages.last(), (PlacedPage{{0, 0}, {9, 20}, {10, 30}}));
    }

    void anItemHigherThanAPageGetsOneToItself()
    {
        const QList<FlowItem> items{lineOf(1), {300, 0, 2, false, -1}, lineOf(3)};
        QCOMPARE(itemsPerPage(breakPages(items, kPage)), (QList<qsizetype>{1, 1, 1}));
    }

    void itemsThatMayNotBePartedAreWhenThePageIsFull()
    {
        QList<FlowItem> items(15, FlowItem{10, 0, 0, true, -1});
        QCOMPARE(itemsPerPage(breakPages(items, kPage)), (QList<qsizetype>{10, 5}));
    }
};

static const support::Registered<TstPageBreaker> registered;

#include "tst_page_breaker.moc"

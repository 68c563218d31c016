// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/page_breaker.h"

#include <algorithm>

namespace core::paper {

namespace {

bool sameParagraph(const QList<FlowItem>& items, qsizetype left, qsizetype right)
{
    return left >= 0 && right < items.size() && items[left].paragraph == items[right].paragraph;
}

bool mayBreakBefore(const QList<FlowItem>& items, qsizetype index)
{
    if (items[index - 1].keepWithNext) {
        return false;
    }
    if (!sameParagraph(items, index - 1, index)) {
        return true;
    }
    const bool leavesFirstAlone = !sameParagraph(items, index - 2, index);
    const bool leavesLastAlone = !sameParagraph(items, index, index + 1);
    return !leavesFirstAlone && !leavesLastAlone;
}

/// One page from `first` on, as far as it is full.
PlacedPage filledPage(const QList<FlowItem>& items, qsizetype first, qreal pageHeight)
{
    PlacedPage page;
    qreal top = 0;
    const int head = items[first].head;
    if (head >= 0 && head != first) {
        page.append({head, top});
        top += items[head].height;
    }
    for (qsizetype index = first; index < items.size(); ++index) {
        const qreal space = index == first ? 0 : items[index].spaceBefore;
        if (index > first && top + space + items[index].height > pageHeight) {
            break;
        }
        page.append({static_cast<int>(index), top + space});
        top += space + items[index].height;
    }
    return page;
}

} // namespace

QList<PlacedPage> breakPages(const QList<FlowItem>& items, qreal pageHeight)
{
    QList<PlacedPage> pages;
    qsizetype first = 0;
    while (first < items.size()) {
        PlacedPage page = filledPage(items, first, pageHeight);
        const qsizetype full = page.last().item + 1;
        qsizetype next = full;
        while (next < items.size() && next > first && !mayBreakBefore(items, next)) {
            --next;
        }
        next = next == first ? full : next;
        page.removeIf([&](const PlacedItem& placed) { return placed.item >= next; });
        pages.append(page);
        first = next;
    }
    return pages.isEmpty() ? QList<PlacedPage>{{}} : pages;
}

} // namespace core::paper

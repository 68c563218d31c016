// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace core::paper {

/// A line of text or a table row, as far as breaking pages is concerned. Heights are in the units of the drawing.
struct FlowItem
{
    qreal height = 0;
    /// Empty space above, left out at the top of a page.
    qreal spaceBefore = 0;
    /// Lines of one paragraph share a number; of those, never a single one stands alone on a page.
    int paragraph = 0;
    /// Stays on the page of what follows: headings, and a table's head.
    bool keepWithNext = false;
    /// The item that is printed again where a page begins with this one: the head of its table; -1 for none.
    int head = -1;
};

/// Where an item stands on its page: `top` from the upper edge of the body.
struct PlacedItem
{
    int item = 0;
    qreal top = 0;

    friend bool operator==(const PlacedItem&, const PlacedItem&) = default;
};

using PlacedPage = QList<PlacedItem>;

/// Lays the items on pages whose body is `pageHeight` high, as full as the rules of FlowItem allow. An item that is
/// higher than a page gets one to itself; where the rules leave no place to break, the page is broken where it is full.
/// At least one page, which is empty when there are no items.
[[nodiscard]] QList<PlacedPage> breakPages(const QList<FlowItem>& items, qreal pageHeight);

} // namespace core::paper

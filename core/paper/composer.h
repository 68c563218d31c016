// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/faces.h"
#include "core/paper/filled_paper.h"
#include "core/paper/page_breaker.h"
#include "core/paper/page_geometry.h"

#include <QTextLayout>

#include <memory>
#include <vector>

namespace core::paper {

/// Lines of one text, standing below each other in a column that begins at `left` (from the body's left edge).
struct ComposedCell
{
    /// Owned by the ComposedFlow.
    const QTextLayout* layout = nullptr;
    int firstLine = 0;
    int lineCount = 0;
    qreal left = 0;
    qreal width = 0;
    /// Distance from one line's baseline to the next.
    qreal pitch = 0;
};

/// What stands at one height of a page: a line of text, or a table row with its cells.
struct ComposedItem
{
    QList<ComposedCell> cells;
    qreal height = 0;
    /// A table row: its cells are framed.
    bool framed = false;
    /// A table's head: its cells have a grey ground.
    bool shaded = false;
    /// The letterhead's picture stands here.
    bool hasPicture = false;
    /// The rule under a letterhead.
    bool ruled = false;
};

/// Blocks with their lines broken, before pages are. `items` and `flow` run side by side.
struct ComposedFlow
{
    std::vector<std::unique_ptr<QTextLayout>> layouts;
    QList<ComposedItem> items;
    QList<FlowItem> flow;
};

/// How high the picture of a letterhead is, at most.
constexpr qreal kPictureHeight = 18 * page_geometry::kMillimetre;

/// Room between a cell's frame and its text.
constexpr qreal kCellPadding = 40;

/// Breaks the lines of all blocks for the body's width. Punctuation does not begin a line and an opening bracket does
/// not end one (Unicode line breaking); a word too long for a line is broken rather than cut; running text does not end
/// with a character alone on its line where slightly shorter lines prevent it. In the thread of `faces`.
[[nodiscard]] ComposedFlow composeBlocks(const QList<FilledBlock>& blocks, const Faces& faces);

} // namespace core::paper

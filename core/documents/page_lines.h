// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/page_text.h"

#include <QList>
#include <QRectF>

namespace core::documents {

/// The words of one line, from left to right.
struct TextLine
{
    QList<reader::TextRun> runs;

    [[nodiscard]] double left() const { return runs.first().box.left(); }
    [[nodiscard]] double right() const { return runs.last().box.right(); }
};

/// Puts a page's words, in whatever order the file has them, into lines from top to bottom: words belong to one line
/// when their middles are less than half a character's height apart. Lines have at least one word.
[[nodiscard]] QList<TextLine> linesOf(const reader::Page& page);

/// The mean width of a word's characters.
[[nodiscard]] double characterWidth(const reader::TextRun& run);

/// How lines are broken: at words (some line left room for one more character), after any character (some break proves
/// it), or likely so (all lines are as full as single characters make them, though long words follow); unknown where no
/// line tells.
enum class LineBreaking { Unknown, AtWords, LikelyAnywhere, Anywhere };

/// The column of text in which lines are broken.
struct TextColumn
{
    double right = 0;
    double space = 0; ///< the usual gap between two words
    LineBreaking breaking = LineBreaking::Unknown;
};

[[nodiscard]] TextColumn columnOf(const QList<TextLine>& lines, const reader::Page& page);

} // namespace core::documents

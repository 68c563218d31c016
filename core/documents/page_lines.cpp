// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/page_lines.h"

#include "core/reader/look_alikes.h"

#include <algorithm>
#include <cmath>

namespace core::documents {

using namespace Qt::Literals::StringLiterals;
using reader::Page;
using reader::TextRun;

namespace {

bool standsOn(const TextLine& line, const TextRun& run)
{
    const QRectF& first = line.runs.first().box;
    return std::abs(run.box.center().y() - first.center().y()) < 0.5 * std::min(run.box.height(), first.height());
}

bool beginsBadly(const TextLine& line)
{
    static const QString signs = u",.:;!?)]}、。〉》」』】"_s;
    const QString folded = reader::foldedForMatching(line.runs.first().text);
    return !folded.isEmpty() && signs.contains(folded.front());
}

bool endsBadly(const TextLine& line)
{
    static const QString signs = u"([{〈《「『【"_s;
    const QString folded = reader::foldedForMatching(line.runs.last().text);
    return !folded.isEmpty() && signs.contains(folded.back());
}

} // namespace

QList<TextLine> linesOf(const Page& page)
{
    QList<TextRun> runs = page.runs;
    std::stable_sort(runs.begin(), runs.end(), [](const TextRun& one, const TextRun& other) {
        return one.box.center().y() < other.box.center().y();
    });
    QList<TextLine> lines;
    for (const TextRun& run : runs) {
        if (lines.isEmpty() || !standsOn(lines.last(), run)) {
            lines.append(TextLine{});
        }
        lines.last().runs.append(run);
    }
    for (TextLine& line : lines) {
        std::stable_sort(line.runs.begin(), line.runs.end(), [](const TextRun& one, const TextRun& other) {
            return one.box.left() < other.box.left();
        });
    }
    return lines;
}

TextColumn columnOf(const QList<TextLine>& lines, const Page& page)
{
    TextColumn column;
    if (lines.isEmpty()) {
        return column;
    }
    double left = page.size.width();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        left = std::min(left, lines[i].left());
        column.right = std::max(column.right, lines[i].right());
        const bool follows = i > 0;
        column.breaksAnywhere = column.breaksAnywhere || (follows && beginsBadly(lines[i]))
            || (i + 1 < lines.size() && endsBadly(lines[i]));
    }
    // No line need be full to the last point; margins are mostly alike on both sides.
    const double mirrored = page.size.width() - left;
    const double character = lines.first().runs.first().box.height();
    if (mirrored > column.right && mirrored - column.right < character) {
        column.right = mirrored;
    }
    return column;
}

} // namespace core::documents

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

/// Such a line may be its paragraph's last, which was not broken at all.
bool endsSentence(const TextLine& line) { return line.runs.last().text.endsWith(u'。'); }

bool isDigit(QChar character) { return character >= u'0' && character <= u'9'; }

/// Whether this break is one that keeping words whole would never have made: around a sign that may not stand there,
/// within a number, or before a space that now opens the next line.
bool isForbiddenBreak(const TextLine& line, const TextLine& next, double left, double space)
{
    const bool cutsNumber = isDigit(line.runs.last().text.back()) && isDigit(next.runs.first().text.front());
    const double indent = next.left() - left;
    const bool opensWithSpace = indent > 0.5 * space && indent < 1.5 * space;
    return beginsBadly(next) || endsBadly(line) || cutsNumber || opensWithSpace;
}

double usualGap(const QList<TextLine>& lines)
{
    QList<double> gaps;
    for (const TextLine& line : lines) {
        for (qsizetype i = 1; i < line.runs.size(); ++i) {
            gaps.append(line.runs[i].box.left() - line.runs[i - 1].box.right());
        }
    }
    gaps.removeIf([](double gap) { return gap <= 0; });
    if (gaps.isEmpty()) {
        return 0.25 * lines.first().runs.first().box.height();
    }
    const auto middle = gaps.begin() + gaps.size() / 2;
    std::nth_element(gaps.begin(), middle, gaps.end());
    return *middle;
}

/// How many characters a line breaker that keeps words whole would have moved together.
qsizetype unitLength(const TextLine& line)
{
    const QString folded = reader::foldedForMatching(line.runs.first().text);
    const auto end = std::find_if(
        folded.cbegin(), folded.cend(), [](QChar character) { return character.script() == QChar::Script_Han; });
    return std::max<qsizetype>(1, end - folded.cbegin());
}

/// How lines are broken. Where some long line has room for the next one's first character, words are kept whole.
/// Otherwise a single forbidden break proves the contrary; and so, nearly, do the odds: that a line which keeps words
/// whole is full to the last character has the chance of one in the next word's length. Lines spaced out to the margin
/// all end at the same point and tell nothing.
LineBreaking breakingOf(const QList<TextLine>& lines, double left, const TextColumn& column)
{
    constexpr double kLong = 0.8;
    constexpr double kSamePoint = 0.5;
    constexpr qsizetype kLongOdds = 4;
    qsizetype odds = 1;
    bool flush = true;
    bool forbidden = false;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const double room = column.right - lines[i].right();
        if (lines[i].right() - left < kLong * (column.right - left) || endsSentence(lines[i])) {
            continue;
        }
        if (room > characterWidth(lines[i + 1].runs.first()) + column.space) {
            return LineBreaking::AtWords;
        }
        forbidden = forbidden || isForbiddenBreak(lines[i], lines[i + 1], left, column.space);
        flush = flush && room < kSamePoint;
        odds = std::min(kLongOdds, odds * unitLength(lines[i + 1]));
    }
    if (forbidden) {
        return LineBreaking::Anywhere;
    }
    return odds >= kLongOdds && !flush ? LineBreaking::LikelyAnywhere : LineBreaking::Unknown;
}

} // namespace

QList<TextLine> linesOf(const Page& page)
{
    QList<TextRun> runs = page.runs;
    std::stable_sort(runs.begin(), runs.end(),
        [](const TextRun& one, const TextRun& other) { return one.box.center().y() < other.box.center().y(); });
    QList<TextLine> lines;
    for (const TextRun& run : runs) {
        if (lines.isEmpty() || !standsOn(lines.last(), run)) {
            lines.append(TextLine{});
        }
        lines.last().runs.append(run);
    }
    for (TextLine& line : lines) {
        std::stable_sort(line.runs.begin(), line.runs.end(),
            [](const TextRun& one, const TextRun& other) { return one.box.left() < other.box.left(); });
    }
    return lines;
}

double characterWidth(const TextRun& run)
{
    return run.box.width() / static_cast<double>(std::max<qsizetype>(1, run.text.size()));
}

TextColumn columnOf(const QList<TextLine>& lines, const Page& page)
{
    TextColumn column;
    if (lines.isEmpty()) {
        return column;
    }
    const auto leftmost = std::min_element(lines.cbegin(), lines.cend(),
        [](const TextLine& one, const TextLine& other) { return one.left() < other.left(); });
    const auto rightmost = std::max_element(lines.cbegin(), lines.cend(),
        [](const TextLine& one, const TextLine& other) { return one.right() < other.right(); });
    column.right = rightmost->right();
    column.space = usualGap(lines);
    // No line need be full to the last point; margins are mostly alike on both sides.
    const double mirrored = page.size.width() - leftmost->left();
    if (mirrored > column.right && mirrored - column.right < rightmost->runs.last().box.height()) {
        column.right = mirrored;
    }
    // A few short words fill no column.
    const bool isColumn = column.right - leftmost->left() > 0.5 * page.size.width();
    column.breaking = isColumn ? breakingOf(lines, leftmost->left(), column) : LineBreaking::Unknown;
    return column;
}

} // namespace core::documents

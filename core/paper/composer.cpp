// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/composer.h"

#include "core/paper/block_style.h"
#include "core/paper/page_geometry.h"

#include <QTextCharFormat>
#include <QTextOption>

#include <algorithm>
#include <numeric>

namespace core::paper {

using namespace Qt::Literals::StringLiterals;
using namespace page_geometry;

namespace {

/// A last line shorter than this many letters is an orphan, to be kept from by giving up so many in every line.
constexpr qreal kOrphanLetters = 2.5;
constexpr int kLettersGiven = 3;

std::unique_ptr<QTextLayout> layoutOf(const FilledText& text, const BlockStyle& style, const Faces& faces)
{
    QString all;
    QList<QTextLayout::FormatRange> formats;
    for (const FilledSpan& span : text) {
        const int offset = static_cast<int>(all.size());
        for (const FaceRun& run : faces.runs(span.text, style.face, style.pixelSize)) {
            QTextCharFormat format;
            format.setFont(run.font);
            format.setFontUnderline(span.underlined);
            formats.append({offset + run.start, run.length, format});
        }
        all += span.text;
    }
    auto layout = std::make_unique<QTextLayout>(all, faces.font(style.face, style.pixelSize));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(formats);
    return layout;
}

/// `shortened` is left free at the end of every line.
void breakLines(QTextLayout& layout, const BlockStyle& style, qreal width, qreal shortened = 0)
{
    layout.beginLayout();
    qreal indent = style.firstIndent;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width - indent - shortened);
        const qreal left = style.centred ? std::max(0.0, (width - line.naturalTextWidth()) / 2) : indent;
        line.setPosition({left, 0});
        indent = 0;
    }
    layout.endLayout();
}

/// Whether the last of several lines holds hardly anything: one character and its full stop.
bool leavesAnOrphan(const QTextLayout& layout, const BlockStyle& style)
{
    const int lines = layout.lineCount();
    return lines > 1 && layout.lineAt(lines - 1).naturalTextWidth() < kOrphanLetters * style.pixelSize;
}

/// Running text gets lines a little shorter where that keeps its end from standing alone.
void breakRunningText(QTextLayout& layout, const BlockStyle& style, qreal width)
{
    for (int letters = 0; letters <= kLettersGiven; ++letters) {
        breakLines(layout, style, width, letters * style.pixelSize);
        if (!leavesAnOrphan(layout, style)) {
            return;
        }
    }
    breakLines(layout, style, width);
}

qreal longestLine(const QTextLayout& layout)
{
    qreal longest = 0;
    for (int line = 0; line < layout.lineCount(); ++line) {
        longest = std::max(longest, layout.lineAt(line).naturalTextWidth());
    }
    return longest;
}

class BlockComposer final
{
public:
    explicit BlockComposer(const Faces& faces) : m_faces(faces) {}

    void add(const FilledBlock& block)
    {
        const BlockStyle style = blockStyle(block.kind, block.size);
        if (block.kind == BlockKind::Head || block.kind == BlockKind::Row) {
            m_signers.clear();
            addRow(block, style);
            return;
        }
        m_head = -1;
        m_inTable = false;
        if (block.kind == BlockKind::Signature) {
            addSignature(block, style);
            return;
        }
        m_signers.clear();
        if (block.kind == BlockKind::Letterhead) {
            addLetterhead(block, style);
            return;
        }
        if (block.kind == BlockKind::Gap) {
            append({{}, style.pitch / 2, false, false}, {style.pitch / 2, 0, ++m_paragraph, false, -1});
            return;
        }
        addLines(block.cells.first(), style);
    }

    ComposedFlow take() { return std::move(m_flow); }

private:
    void append(const ComposedItem& item, const FlowItem& flow)
    {
        m_flow.items.append(item);
        m_flow.flow.append(flow);
    }

    const QTextLayout* compose(const FilledText& text, const BlockStyle& style, qreal width)
    {
        m_flow.layouts.push_back(layoutOf(text, style, m_faces));
        breakLines(*m_flow.layouts.back(), style, width);
        return m_flow.layouts.back().get();
    }

    /// Picture, the office's name in the size of a heading, the other lines, and a rule.
    void addLetterhead(const FilledBlock& block, const BlockStyle& style)
    {
        if (block.hasPicture) {
            append({{}, kPictureHeight, false, false, true}, {kPictureHeight, 0, ++m_paragraph, true, -1});
        }
        BlockStyle name = blockStyle(BlockKind::Heading, block.size);
        name.centred = true;
        name.spaceBefore = 0;
        for (const FilledText& line : block.cells) {
            addLines(line, &line == &block.cells.first() ? name : style);
        }
        const qreal room = style.pitch;
        append({{}, room, false, false, false, true}, {room, 0, ++m_paragraph, true, -1});
    }

    void addLines(const FilledText& text, const BlockStyle& style)
    {
        m_flow.layouts.push_back(layoutOf(text, style, m_faces));
        QTextLayout* layout = m_flow.layouts.back().get();
        breakRunningText(*layout, style, kBodyWidth);
        ++m_paragraph;
        for (int line = 0; line < layout->lineCount(); ++line) {
            append({{{layout, line, 1, 0, kBodyWidth, style.pitch}}, style.pitch, false, false},
                {style.pitch, line == 0 ? style.spaceBefore : 0, m_paragraph, style.keepWithNext, -1});
        }
    }

    /// A line of the signature, which is never parted from what it signs.
    void addSignature(const FilledBlock& block, const BlockStyle& style)
    {
        const bool isFirst = m_signers.isEmpty();
        if (!m_flow.flow.isEmpty()) {
            m_flow.flow.last().keepWithNext = true;
        }
        ComposedItem item;
        const qreal column = kBodyWidth / static_cast<qreal>(block.cells.size());
        const qreal room = block.cells.size() == 1 ? kBodyWidth : column - 2 * kCellPadding;
        qreal left = 0;
        for (const FilledText& text : block.cells) {
            const QTextLayout* layout = compose(text, style, room);
            item.cells.append({layout, 0, std::max(1, layout->lineCount()), left, room, style.pitch});
            left += column;
        }
        item.height = std::ranges::max(item.cells, {}, &ComposedCell::lineCount).lineCount * style.pitch;
        m_signers.append(m_flow.items.size());
        append(item, {item.height, isFirst ? style.pitch : 0, ++m_paragraph, false, -1});
        if (block.cells.size() == 1) {
            placeSigners(style);
        }
    }

    /// Below each other on one axis, the longest so far from the right margin as a letter's date stands (GB/T 9704:
    /// four characters).
    void placeSigners(const BlockStyle& style)
    {
        const auto widthOf = [this](qsizetype item) {
            const ComposedItem& signer = m_flow.items[item];
            return signer.cells.size() == 1 ? longestLine(*signer.cells.first().layout) : 0;
        };
        const qreal longest = widthOf(std::ranges::max(m_signers, {}, widthOf));
        const qreal fromRight = std::clamp(kBodyWidth - longest, 0.0, 4.0 * style.pixelSize);
        for (const qsizetype item : std::as_const(m_signers)) {
            if (const qreal width = widthOf(item); width > 0) {
                m_flow.items[item].cells.first().left = kBodyWidth - fromRight - (longest + width) / 2;
            }
        }
    }

    void addRow(const FilledBlock& block, const BlockStyle& style)
    {
        const bool isHead = block.kind == BlockKind::Head;
        const QList<ComposedCell> cells = composeCells(block, style);
        const int lines = std::ranges::max(cells, {}, &ComposedCell::lineCount).lineCount;
        const qreal headHeight = m_head < 0 ? 0 : m_flow.items[m_head].height;
        // A row that is higher than a page goes on on the next one.
        const int atOnce = static_cast<int>((kBodyHeight - headHeight - 2 * kCellPadding) / style.pitch);
        for (int first = 0; first < lines; first += atOnce) {
            ComposedItem item{cells, 0, true, isHead};
            int tallest = 0;
            for (ComposedCell& cell : item.cells) {
                cell.firstLine = first;
                cell.lineCount = std::clamp(cell.lineCount - first, 0, atOnce);
                tallest = std::max(tallest, cell.lineCount);
            }
            item.height = tallest * style.pitch + 2 * kCellPadding;
            const qreal space = m_inTable ? 0 : style.pitch / 3;
            append(item, {item.height, space, ++m_paragraph, isHead, isHead ? -1 : m_head});
            m_inTable = true;
        }
        m_head = isHead ? static_cast<int>(m_flow.items.size()) - 1 : m_head;
    }

    QList<ComposedCell> composeCells(const FilledBlock& block, const BlockStyle& style)
    {
        const QList<int> columns = block.columns.isEmpty() ? QList<int>(block.cells.size(), 1) : block.columns;
        const int all = std::accumulate(columns.cbegin(), columns.cend(), 0);
        QList<ComposedCell> cells;
        qreal left = 0;
        for (qsizetype column = 0; column < columns.size(); ++column) {
            const FilledText& text = block.cells[column];
            BlockStyle own = style;
            const bool isLabel = std::ranges::all_of(text, [](const FilledSpan& span) { return span.field.isEmpty(); });
            own.face = isLabel ? FaceStyle::Sans : style.face;
            const qreal width = kBodyWidth * columns[column] / all;
            const QTextLayout* layout = compose(text, own, width - 2 * kCellPadding);
            cells.append({layout, 0, std::max(1, layout->lineCount()), left, width, style.pitch});
            left += width;
        }
        return cells;
    }

    const Faces& m_faces;
    ComposedFlow m_flow;
    int m_paragraph = 0;
    int m_head = -1;
    bool m_inTable = false;
    QList<qsizetype> m_signers; ///< the items of the signature being set
};

} // namespace

ComposedFlow composeBlocks(const QList<FilledBlock>& blocks, const Faces& faces)
{
    BlockComposer composer(faces);
    for (const FilledBlock& block : blocks) {
        composer.add(block);
    }
    return composer.take();
}

} // namespace core::paper

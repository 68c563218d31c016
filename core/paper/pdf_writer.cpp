// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdf_writer.h"

#include "core/paper/composer.h"
#include "core/paper/page_geometry.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

#include <algorithm>

namespace core::paper {

using namespace Qt::Literals::StringLiterals;
using namespace page_geometry;

namespace {

constexpr qreal kFrameWidth = 0.5 * kPoint;
constexpr int kDraftLetter = 90 * static_cast<int>(kPoint);
/// Where in its pitch a line's baseline lies, measured from above.
constexpr qreal kBaseline = 0.72;

class PageDrawer final
{
public:
    PageDrawer(QPainter& painter, const Faces& faces) : m_painter(painter), m_faces(faces) {}

    /// The texts drawn since the last call.
    QStringList takeTexts() { return std::exchange(m_texts, {}); }

    [[nodiscard]] const QHash<QString, QList<char32_t>>& beyondBasicPlane() const { return m_beyondBasicPlane; }

    /// Across the page, as a shape: the text of the page stays readable to a program.
    void drawDraftShape()
    {
        QPainterPath path;
        path.addText(0, 0, m_faces.font(FaceStyle::Heading, kDraftLetter), u"DRAFT 草稿"_s);
        m_painter.save();
        m_painter.translate(kPageWidth / 2, kPageHeight / 2);
        m_painter.rotate(-50);
        m_painter.translate(-path.boundingRect().center());
        m_painter.fillPath(path, QColor(228, 228, 228));
        m_painter.restore();
    }

    void drawItem(const ComposedItem& item, qreal top)
    {
        for (const ComposedCell& cell : item.cells) {
            const QRectF frame(kLeft + cell.left, top, cell.width, item.height);
            if (item.shaded) {
                m_painter.fillRect(frame, QColor(240, 240, 240));
            }
            if (item.framed) {
                m_painter.setPen(QPen(Qt::black, kFrameWidth));
                m_painter.drawRect(frame);
            }
            const qreal padding = item.framed ? kCellPadding : 0;
            drawLines(cell, frame.topLeft() + QPointF(padding, padding));
        }
    }

    /// A text that stands outside the body, mark or footer; hands back where it ends.
    qreal drawOutside(BlockKind kind, const FilledText& text, qreal top)
    {
        const ComposedFlow flow = composeBlocks({{kind, {text}, {}, kDefaultSize}}, m_faces);
        for (const ComposedItem& item : flow.items) {
            drawItem(item, top);
            top += item.height;
        }
        return top;
    }

    void drawRule(qreal top)
    {
        m_painter.setPen(QPen(Qt::black, kFrameWidth));
        m_painter.drawLine(QPointF(kLeft, top), QPointF(kPageWidth - kRight, top));
    }

private:
    void drawLines(const ComposedCell& cell, QPointF at)
    {
        QString drawn;
        m_painter.setPen(Qt::black);
        for (int number = cell.firstLine; number < cell.firstLine + cell.lineCount; ++number) {
            const QTextLine line = cell.layout->lineAt(number);
            if (!line.isValid()) {
                continue;
            }
            line.draw(&m_painter, {at.x(), at.y() + cell.pitch * kBaseline - line.ascent()});
            drawn += QStringView(cell.layout->text()).mid(line.textStart(), line.textLength());
            noteBeyondBasicPlane(*cell.layout, line);
            at.ry() += cell.pitch;
        }
        m_texts.append(drawn);
    }

    void noteBeyondBasicPlane(const QTextLayout& layout, const QTextLine& line)
    {
        const QString text = layout.text();
        for (int at = line.textStart(); at + 1 < line.textStart() + line.textLength(); ++at) {
            if (!text[at].isHighSurrogate()) {
                continue;
            }
            const QList<QTextLayout::FormatRange> formats = layout.formats();
            const auto format = std::ranges::find_if(
                formats, [at](const auto& range) { return at >= range.start && at < range.start + range.length; });
            QList<char32_t>& characters = m_beyondBasicPlane[Faces::pdfName(format->format.font())];
            const char32_t character = QChar::surrogateToUcs4(text[at], text[at + 1]);
            if (!characters.contains(character)) {
                characters.append(character);
            }
        }
    }

    QPainter& m_painter;
    const Faces& m_faces;
    QStringList m_texts;
    QHash<QString, QList<char32_t>> m_beyondBasicPlane;
};

FilledText withPageNumbers(FilledText text, qsizetype page, qsizetype pages)
{
    for (FilledSpan& span : text) {
        if (span.field == "page"_L1 || span.field == "pages"_L1) {
            span.text = QString::number(span.field == "page"_L1 ? page : pages);
        }
    }
    return text;
}

FilledText markOf(const FilledPaper& paper, bool draft)
{
    if (!draft) {
        return paper.mark;
    }
    const QString draftMark = paper.mark.isEmpty() ? u"草稿 DRAFT"_s : u"草稿 DRAFT · "_s;
    return FilledText{{draftMark, {}, false}} + paper.mark;
}

} // namespace

DrawnPaper drawPdf(const FilledPaper& paper, const Faces& faces, bool draft)
{
    const ComposedFlow flow = composeBlocks(paper.body, faces);
    const QList<PlacedPage> pages = breakPages(flow.flow, kBodyHeight);
    const FilledText mark = markOf(paper, draft);
    DrawnPaper drawn;
    QBuffer buffer(&drawn.pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    PageDrawer drawer(painter, faces);
    for (qsizetype number = 0; number < pages.size(); ++number) {
        if (number > 0) {
            writer.newPage();
        }
        if (draft) {
            drawer.drawDraftShape();
        }
        if (!mark.isEmpty()) {
            const FilledText text = withPageNumbers(mark, number + 1, pages.size());
            drawer.drawRule(drawer.drawOutside(BlockKind::Mark, text, kMarkTop) + kMillimetre);
        }
        for (const PlacedItem& placed : pages[number]) {
            drawer.drawItem(flow.items[placed.item], kTop + placed.top);
        }
        drawer.drawOutside(BlockKind::Footer, withPageNumbers(paper.footer, number + 1, pages.size()), kFooterTop);
        drawn.drawnTexts.append(drawer.takeTexts());
    }
    painter.end();
    drawn.beyondBasicPlane = drawer.beyondBasicPlane();
    return drawn;
}

} // namespace core::paper

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdf_writer.h"

#include "core/paper/composer.h"
#include "core/paper/jpeg_frame.h"
#include "core/paper/page_geometry.h"
#include "core/paper/pdf_canvas.h"

#include <QGlyphRun>
#include <QPainterPath>
#include <QTransform>

#include <algorithm>
#include <optional>

namespace core::paper {

using namespace Qt::Literals::StringLiterals;
using namespace page_geometry;

namespace {

constexpr qreal kFrameWidth = 0.5 * kPoint;
constexpr int kAcrossLetter = 90 * static_cast<int>(kPoint);
constexpr qreal kAcrossTurn = -50;
constexpr qreal kAcrossGrey = 228.0 / 255;
constexpr qreal kShade = 240.0 / 255;
/// Where in its pitch a line's baseline lies, measured from above.
constexpr qreal kBaseline = 0.72;

/// Which character each glyph of a face stands for in a text: a face holds one character for a glyph.
QHash<quint32, char32_t> charactersOf(const QRawFont& face, const QString& text)
{
    const QList<uint> characters = text.toUcs4();
    const QList<quint32> glyphs = face.glyphIndexesForString(text);
    QHash<quint32, char32_t> found;
    for (qsizetype index = 0; index < std::min(glyphs.size(), characters.size()); ++index) {
        found.insert(glyphs[index], characters[index]);
    }
    return found;
}

/// Where a line ends in its text. The blanks at which a line is broken are not set, those at a text's end are.
int shownEnd(const QString& text, const QTextLine& line)
{
    int end = line.textStart() + line.textLength();
    while (end < text.size() && end > line.textStart() && text[end - 1].isSpace()) {
        --end;
    }
    return end;
}

class PageDrawer final
{
public:
    PageDrawer(const Faces& faces, const QByteArray& picture) : m_faces(faces), m_picture(picture) {}

    /// What was drawn since the last call.
    DrawnPage takePage() { return {std::exchange(m_canvas, PdfCanvas()).content(), std::exchange(m_texts, {})}; }
    QList<EmbeddedFace> takeFaces() { return std::exchange(m_used, {}); }

    /// Across the page, as a shape: the text of the page stays readable to a program.
    void drawAcross(const QString& words)
    {
        QPainterPath path;
        path.addText(0, 0, m_faces.font(FaceStyle::Heading, kAcrossLetter), words);
        const QPointF centre = path.boundingRect().center();
        QTransform across;
        across.translate(kPageWidth / 2, kPageHeight / 2).rotate(kAcrossTurn).translate(-centre.x(), -centre.y());
        m_canvas.fill(across.map(path), kAcrossGrey);
    }

    void drawItem(const ComposedItem& item, qreal top)
    {
        if (item.hasPicture) {
            drawPicture(top);
        }
        if (item.ruled) {
            drawRule(top + item.height / 2);
        }
        for (const ComposedCell& cell : item.cells) {
            const QRectF frame(kLeft + cell.left, top, cell.width, item.height);
            if (item.shaded) {
                m_canvas.fill(frame, kShade);
            }
            if (item.framed) {
                m_canvas.frame(frame, kFrameWidth);
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

    void drawRule(qreal top) { m_canvas.line({kLeft, top}, {kPageWidth - kRight, top}, kFrameWidth); }

private:
    void drawLines(const ComposedCell& cell, QPointF at)
    {
        QString drawn;
        for (int number = cell.firstLine; number < cell.firstLine + cell.lineCount; ++number) {
            const QTextLine line = cell.layout->lineAt(number);
            if (!line.isValid()) {
                continue;
            }
            const QString text = cell.layout->text().mid(line.textStart(), line.textLength());
            const QPointF origin(at.x(), at.y() + cell.pitch * kBaseline - line.ascent());
            const QList<QGlyphRun> runs = line.glyphRuns();
            for (const QGlyphRun& run : runs) {
                drawGlyphs(run, text, origin);
            }
            drawUnderlines(*cell.layout, line, origin);
            drawn += text;
            at.ry() += cell.pitch;
        }
        m_texts.append(drawn);
    }

    void drawGlyphs(const QGlyphRun& run, const QString& text, QPointF origin)
    {
        const QString family = run.rawFont().familyName();
        const QRawFont& face = m_faces.onGrid(family);
        const QHash<quint32, char32_t> characters = charactersOf(face, text);
        const qsizetype font = fontOf(family);
        const qreal size = run.rawFont().pixelSize();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        QList<PlacedGlyph> placed;
        for (qsizetype index = 0; index < glyphs.size(); ++index) {
            const quint16 number = m_used[font].use(face, glyphs[index], characters.value(glyphs[index]));
            const qreal advance = m_used[font].outlines()[number].advance * size / kGlyphGrid;
            placed.append({number, origin + positions[index], advance});
        }
        m_canvas.text(font, size, placed);
    }

    qsizetype fontOf(const QString& family)
    {
        const QString name = Faces::pdfName(family);
        const auto found = std::ranges::find(m_used, name, &EmbeddedFace::name);
        const qsizetype font = found - m_used.begin();
        if (found == m_used.end()) {
            m_used.append(EmbeddedFace(name));
        }
        return font;
    }

    void drawUnderlines(const QTextLayout& layout, const QTextLine& line, QPointF origin)
    {
        const int lineEnd = shownEnd(layout.text(), line);
        const QList<QTextLayout::FormatRange> formats = layout.formats();
        for (const QTextLayout::FormatRange& range : formats) {
            const int begin = std::max(range.start, line.textStart());
            const int end = std::min(range.start + range.length, lineEnd);
            if (!range.format.fontUnderline() || begin >= end) {
                continue;
            }
            const QFont font = range.format.font();
            const QRawFont& face = m_faces.onGrid(font.families().constFirst());
            const qreal scale = qreal(font.pixelSize()) / kGlyphGrid;
            const qreal height = origin.y() + line.ascent() + face.underlinePosition() * scale;
            m_canvas.line({origin.x() + line.cursorToX(begin), height}, {origin.x() + line.cursorToX(end), height},
                face.lineThickness() * scale);
        }
    }

    /// In the middle, as high as there is room, but no wider than the body.
    void drawPicture(qreal top)
    {
        const std::optional<JpegFrame> frame = jpegFrameOf(m_picture);
        if (!frame || frame->width == 0 || frame->height == 0) {
            return;
        }
        const QSizeF size = QSizeF(frame->width, frame->height).scaled(kBodyWidth, kPictureHeight, Qt::KeepAspectRatio);
        m_canvas.picture({{kLeft + (kBodyWidth - size.width()) / 2, top}, size});
    }

    const Faces& m_faces;
    const QByteArray& m_picture;
    PdfCanvas m_canvas;
    QStringList m_texts;
    QList<EmbeddedFace> m_used;
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

FilledText markOf(const FilledPaper& paper, PageStamp stamp)
{
    if (stamp == PageStamp::None) {
        return paper.mark;
    }
    const QString words = stamp == PageStamp::Draft ? u"草稿 DRAFT"_s : u"样张 SAMPLE"_s;
    return FilledText{{paper.mark.isEmpty() ? words : words + u" · "_s, {}, false}} + paper.mark;
}

} // namespace

DrawnPaper drawPages(const FilledPaper& paper, const Faces& faces, PageStamp stamp)
{
    const ComposedFlow flow = composeBlocks(paper.body, faces);
    const QList<PlacedPage> pages = breakPages(flow.flow, kBodyHeight);
    const FilledText mark = markOf(paper, stamp);
    DrawnPaper drawn;
    PageDrawer drawer(faces, paper.picture);
    for (qsizetype number = 0; number < pages.size(); ++number) {
        if (stamp != PageStamp::None) {
            drawer.drawAcross(stamp == PageStamp::Draft ? u"DRAFT 草稿"_s : u"SAMPLE 样张"_s);
        }
        if (!mark.isEmpty()) {
            const FilledText text = withPageNumbers(mark, number + 1, pages.size());
            drawer.drawRule(drawer.drawOutside(BlockKind::Mark, text, kMarkTop) + kMillimetre);
        }
        for (const PlacedItem& placed : pages[number]) {
            drawer.drawItem(flow.items[placed.item], kTop + placed.top);
        }
        drawer.drawOutside(BlockKind::Footer, withPageNumbers(paper.footer, number + 1, pages.size()), kFooterTop);
        drawn.pages.append(drawer.takePage());
    }
    drawn.faces = drawer.takeFaces();
    drawn.picture = paper.picture;
    return drawn;
}

} // namespace core::paper

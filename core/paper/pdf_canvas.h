// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>

namespace core::paper {

/// A glyph on a line of text.
struct PlacedGlyph
{
    /// In the font, which is EmbeddedFace's.
    quint16 number = 0;
    QPointF at;
    /// How far the PDF's font goes on by itself after it.
    qreal advance = 0;
};

/// Writes what stands on one page as the operators of a PDF (ISO 32000-1, annex A). Measures are those of
/// page_geometry, y downwards from the page's upper left corner. `grey`: 0 black to 1 white.
class PdfCanvas final
{
public:
    PdfCanvas();

    void fill(const QRectF& area, qreal grey);
    void fill(const QPainterPath& shape, qreal grey);
    /// A frame and a line are set where the nearest dots of a printer lie, at most a twelfth of a millimetre away.
    void frame(const QRectF& area, qreal width);
    void line(QPointF from, QPointF to, qreal width);
    /// The picture of the paper, of which the page's resources tell by pictureKey().
    void picture(const QRectF& area);
    /// Glyphs of one font, of which the page's resources tell by fontKey(), from left to right.
    void text(qsizetype font, qreal size, const QList<PlacedGlyph>& glyphs);

    /// The name of a paper's font in the resources of its pages.
    [[nodiscard]] static QByteArray fontKey(qsizetype font);
    [[nodiscard]] static QByteArray pictureKey() { return QByteArrayLiteral("P0"); }
    [[nodiscard]] const QByteArray& content() const { return m_content; }

private:
    void append(std::initializer_list<qreal> numbers, const char* written);

    QByteArray m_content;
};

} // namespace core::paper

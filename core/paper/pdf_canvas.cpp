// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdf_canvas.h"

#include "core/paper/page_geometry.h"

#include <cmath>

namespace core::paper {

using namespace page_geometry;

namespace {

/// Shifts between glyphs are written in thousandths of the size of the letters.
constexpr qreal kShiftUnits = 1000;

/// With two decimals, a thousandth of a point, and no more digits than it needs.
QByteArray numeral(qreal value)
{
    const qint64 hundredths = std::llround(value * 100);
    QByteArray digits = QByteArray::number(double(hundredths) / 100, 'f', 2);
    while (digits.endsWith('0')) {
        digits.chop(1);
    }
    if (digits.endsWith('.')) {
        digits.chop(1);
    }
    return digits;
}

/// The middle of a dot of a page at 150 dpi, the middle of two at 300: a rule set there is as sharp and as wide wherever
/// it stands, whatever program draws it.
QPointF onDots(QPointF place)
{
    constexpr qreal kDot = kResolution / 150.0;
    const auto middle = [](qreal value) { return (std::floor(value / kDot) + 0.5) * kDot; };
    return {middle(place.x()), middle(place.y())};
}

QByteArray hex(quint16 number) { return QByteArray::number(number, 16).rightJustified(4, '0'); }

} // namespace

PdfCanvas::PdfCanvas()
{
    append({1 / kPoint, 0, 0, -1 / kPoint, 0, kPageHeight / kPoint}, "cm");
}

void PdfCanvas::append(std::initializer_list<qreal> numbers, const char* written)
{
    for (const qreal number : numbers) {
        m_content += numeral(number) + ' ';
    }
    m_content.append(written).append('\n');
}

void PdfCanvas::fill(const QRectF& area, qreal grey)
{
    append({grey}, "g");
    append({area.x(), area.y(), area.width(), area.height()}, "re f");
    append({0}, "g");
}

void PdfCanvas::fill(const QPainterPath& shape, qreal grey)
{
    append({grey}, "g");
    for (int index = 0; index < shape.elementCount(); ++index) {
        const QPainterPath::Element element = shape.elementAt(index);
        if (element.isCurveTo()) {
            const QPainterPath::Element second = shape.elementAt(++index);
            const QPainterPath::Element end = shape.elementAt(++index);
            append({element.x, element.y, second.x, second.y, end.x, end.y}, "c");
        } else {
            append({element.x, element.y}, element.isMoveTo() ? "m" : "l");
        }
    }
    append({}, shape.fillRule() == Qt::OddEvenFill ? "f*" : "f");
    append({0}, "g");
}

void PdfCanvas::frame(const QRectF& area, qreal width)
{
    append({width}, "w");
    const QPointF begin = onDots(area.topLeft());
    const QPointF size = onDots(area.bottomRight()) - begin;
    append({begin.x(), begin.y(), size.x(), size.y()}, "re S");
}

void PdfCanvas::line(QPointF from, QPointF to, qreal width)
{
    append({width}, "w");
    const QPointF begin = onDots(from);
    const QPointF end = onDots(to);
    append({begin.x(), begin.y()}, "m");
    append({end.x(), end.y()}, "l S");
}

void PdfCanvas::picture(const QRectF& area)
{
    append({}, "q");
    // A picture is one unit wide and high, and stands on its lower edge.
    append({area.width(), 0, 0, -area.height(), area.left(), area.bottom()}, "cm");
    m_content += '/' + pictureKey() + " Do Q\n";
}

void PdfCanvas::text(qsizetype font, qreal size, const QList<PlacedGlyph>& glyphs)
{
    m_content += "BT /" + fontKey(font) + ' ' + numeral(size) + " Tf\n";
    bool isOpen = false;
    QPointF pen;
    for (qsizetype index = 0; index < glyphs.size(); ++index) {
        const PlacedGlyph& glyph = glyphs[index];
        // A mark over a letter may stand higher than the line.
        const bool isElsewhere = index > 0 && std::abs(glyph.at.y() - pen.y()) * kShiftUnits >= size;
        // PDFium takes a hyphen at a line's end for a divided word's and loses it, unless both it and what follows are
        // strings of one glyph.
        const bool isAlone = index <= 1 || index == glyphs.size() - 1;
        if (isOpen && (isElsewhere || isAlone)) {
            m_content += ">] TJ\n";
            isOpen = false;
        }
        if (index == 0 || isElsewhere) {
            append({1, 0, 0, -1, glyph.at.x(), glyph.at.y()}, "Tm");
            pen = glyph.at;
        }
        const qint64 shift = std::llround((pen.x() - glyph.at.x()) / size * kShiftUnits);
        if (shift != 0) {
            m_content += (isOpen ? ">" : "[") + QByteArray::number(shift) + '<';
            pen.rx() -= double(shift) * size / kShiftUnits;
        } else if (!isOpen) {
            m_content += "[<";
        }
        isOpen = true;
        m_content += hex(glyph.number);
        pen.rx() += glyph.advance;
    }
    m_content += isOpen ? ">] TJ ET\n" : "ET\n";
}

QByteArray PdfCanvas::fontKey(qsizetype font) { return 'F' + QByteArray::number(font); }

} // namespace core::paper

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/glyph_outline.h"

#include "core/paper/big_endian.h"

#include <QHash>
#include <QList>
#include <QMutex>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>

namespace core::paper {

namespace {

// OpenType specification 1.9, chapter glyf.
constexpr quint8 kOnCurve = 0x01;
constexpr quint8 kShortX = 0x02;
constexpr quint8 kShortY = 0x04;
constexpr quint8 kSameOrPositiveX = 0x10;
constexpr quint8 kSameOrPositiveY = 0x20;

/// How far a quadratic curve may lie from the cubic one, in units of the grid.
constexpr qreal kTolerance = 0.5;
constexpr int kMostPieces = 8;

struct Point
{
    int x = 0;
    int y = 0;
    bool onCurve = false;

    [[nodiscard]] bool isAt(const Point& other) const { return x == other.x && y == other.y; }
};

using Contour = QList<Point>;

Point onGrid(QPointF point, bool onCurve) { return {qRound(point.x()), qRound(-point.y()), onCurve}; }

/// Gathers a path's contours as TrueType has them: closed, of quadratic curves.
class ContourBuilder final
{
public:
    void moveTo(QPointF point)
    {
        closeContour();
        add(point, true);
        m_last = point;
    }

    void lineTo(QPointF point)
    {
        add(point, true);
        m_last = point;
    }

    void curveTo(QPointF first, QPointF second, QPointF end)
    {
        const QPointF from = m_last;
        const QPointF bend = end - 3 * second + 3 * first - from;
        const qreal error = std::hypot(bend.x(), bend.y()) * std::numbers::sqrt3 / 36;
        const int pieces = std::clamp(static_cast<int>(std::ceil(std::cbrt(error / kTolerance))), 1, kMostPieces);
        // A piece that ends at p, where the cubic runs on with p' and p''', has its control point at p - p'/2 + p'''/24,
        // and the next one at p + p'/2 - p'''/24: p lies half way between, which TrueType need not be told.
        for (int piece = 0; piece < pieces; ++piece) {
            const qreal middle = (piece + 0.5) / pieces;
            add(controlPoint(from, first, second, end, middle, 1.0 / pieces), false);
        }
        add(end, true);
        m_last = end;
    }

    [[nodiscard]] QList<Contour> take()
    {
        closeContour();
        return std::exchange(m_contours, {});
    }

private:
    void add(QPointF point, bool onCurve)
    {
        const Point added = onGrid(point, onCurve);
        if (m_open.isEmpty() || !onCurve || !m_open.last().onCurve || !m_open.last().isAt(added)) {
            m_open.append(added);
        }
    }

    void closeContour()
    {
        if (m_open.size() > 1 && m_open.last().onCurve && m_open.last().isAt(m_open.first())) {
            m_open.removeLast();
        }
        if (m_open.size() > 2) {
            m_contours.append(m_open);
        }
        m_open.clear();
    }

    /// Of the quadratic curve nearest to the piece of a cubic one that is `width` wide round `middle`.
    static QPointF controlPoint(
        QPointF from, QPointF first, QPointF second, QPointF end, qreal middle, qreal width)
    {
        const auto at = [&](qreal t) {
            const qreal s = 1 - t;
            return s * s * s * from + 3 * s * s * t * first + 3 * s * t * t * second + t * t * t * end;
        };
        const auto slopeAt = [&](qreal t) {
            const qreal s = 1 - t;
            return 3 * (s * s * (first - from) + 2 * s * t * (second - first) + t * t * (end - second));
        };
        const qreal begins = middle - width / 2;
        const qreal ends = middle + width / 2;
        const QPointF inner = at(begins) + at(ends) + (slopeAt(begins) - slopeAt(ends)) * (width / 3);
        return (3 * inner - at(begins) - at(ends)) / 4;
    }

    QList<Contour> m_contours;
    Contour m_open;
    QPointF m_last;
};

QList<Contour> contoursOf(const QPainterPath& path)
{
    ContourBuilder builder;
    for (int index = 0; index < path.elementCount(); ++index) {
        const QPainterPath::Element element = path.elementAt(index);
        if (element.isMoveTo()) {
            builder.moveTo(element);
        } else if (element.isLineTo()) {
            builder.lineTo(element);
        } else if (element.isCurveTo()) {
            builder.curveTo(element, path.elementAt(index + 1), path.elementAt(index + 2));
            index += 2;
        }
    }
    return builder.take();
}

/// Writes one axis of a step from point to point and says how in the flags.
quint8 appendStep(QByteArray& steps, int step, quint8 isShort, quint8 sameOrPositive)
{
    if (step == 0) {
        return sameOrPositive;
    }
    if (std::abs(step) < 256) {
        steps.append(static_cast<char>(std::abs(step)));
        return static_cast<quint8>(isShort | (step > 0 ? sameOrPositive : 0));
    }
    appendBigEndian(steps, static_cast<qint16>(step));
    return 0;
}

QByteArray writtenPoints(const QList<Contour>& contours)
{
    QByteArray flags;
    QByteArray xSteps;
    QByteArray ySteps;
    Point last;
    for (const Contour& contour : contours) {
        for (const Point& point : contour) {
            const quint8 xFlag = appendStep(xSteps, point.x - last.x, kShortX, kSameOrPositiveX);
            const quint8 yFlag = appendStep(ySteps, point.y - last.y, kShortY, kSameOrPositiveY);
            flags.append(static_cast<char>(xFlag | yFlag | (point.onCurve ? kOnCurve : 0)));
            last = point;
        }
    }
    return flags + xSteps + ySteps;
}

void measure(GlyphOutline& outline, const QList<Contour>& contours)
{
    const Point first = contours.first().first();
    outline.left = outline.right = first.x;
    outline.bottom = outline.top = first.y;
    for (const Contour& contour : contours) {
        for (const Point& point : contour) {
            outline.left = std::min(outline.left, point.x);
            outline.right = std::max(outline.right, point.x);
            outline.bottom = std::min(outline.bottom, point.y);
            outline.top = std::max(outline.top, point.y);
        }
        outline.pointCount += static_cast<int>(contour.size());
    }
    outline.contourCount = static_cast<int>(contours.size());
}

} // namespace

GlyphOutline outlineOf(const QPainterPath& path)
{
    const QList<Contour> contours = contoursOf(path);
    GlyphOutline outline;
    if (contours.isEmpty()) {
        return outline;
    }
    measure(outline, contours);
    for (const int number : {outline.contourCount, outline.left, outline.bottom, outline.right, outline.top}) {
        appendBigEndian(outline.bytes, static_cast<qint16>(number));
    }
    int lastPoint = -1;
    for (const Contour& contour : contours) {
        lastPoint += static_cast<int>(contour.size());
        appendBigEndian(outline.bytes, static_cast<quint16>(lastPoint));
    }
    constexpr quint16 kNoInstructions = 0;
    appendBigEndian(outline.bytes, kNoInstructions);
    outline.bytes += writtenPoints(contours);
    return outline;
}

GlyphOutline outlineOf(const QRawFont& face, quint32 glyph)
{
    static QMutex mutex;
    static QHash<std::pair<QString, quint32>, GlyphOutline> kept;
    const std::pair<QString, quint32> key(face.familyName(), glyph);
    {
        const QMutexLocker lock(&mutex);
        if (const auto found = kept.constFind(key); found != kept.constEnd()) {
            return *found;
        }
    }
    GlyphOutline outline = outlineOf(face.pathForGlyph(glyph));
    outline.advance = face.advancesForGlyphIndexes({glyph}).constFirst().x();
    const QMutexLocker lock(&mutex);
    return *kept.insert(key, outline);
}

} // namespace core::paper

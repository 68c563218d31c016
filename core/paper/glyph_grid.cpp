// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/glyph_grid.h"

#include <QList>
#include <QMap>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace core::paper {

namespace {

// Places in the tables: OpenType specification 1.9, chapters head, hhea, hmtx, loca and glyf.
constexpr qsizetype kHeadUnitsPerEm = 18;
constexpr qsizetype kHeadBounds = 36;
constexpr qsizetype kHeadLocaFormat = 50;
constexpr qsizetype kHheaFirstMeasure = 4;
constexpr qsizetype kHheaLastMeasure = 16;
constexpr qsizetype kHheaMetricCount = 34;
constexpr qsizetype kGlyphHeader = 10;

constexpr quint8 kOnCurve = 0x01;
constexpr quint8 kShortX = 0x02;
constexpr quint8 kShortY = 0x04;
constexpr quint8 kRepeat = 0x08;
constexpr quint8 kSameOrPositiveX = 0x10;
constexpr quint8 kSameOrPositiveY = 0x20;

using Tables = QMap<QByteArray, QByteArray>;

template <typename Number> Number at(const QByteArray& bytes, qsizetype place)
{
    return place + qsizetype(sizeof(Number)) <= bytes.size() ? qFromBigEndian<Number>(bytes.constData() + place)
                                                             : Number(0);
}

template <typename Number> void put(QByteArray& bytes, qsizetype place, Number number)
{
    if (place + qsizetype(sizeof(Number)) <= bytes.size()) {
        qToBigEndian(number, bytes.data() + place);
    }
}

template <typename Number> void append(QByteArray& bytes, Number number)
{
    std::array<char, sizeof(Number)> written{};
    qToBigEndian(number, written.data());
    bytes.append(written.data(), qsizetype(written.size()));
}

QByteArray padded(QByteArray bytes) { return bytes.append((4 - bytes.size() % 4) % 4, '\0'); }

Tables tablesOf(const QByteArray& font)
{
    Tables tables;
    for (quint16 index = 0; index < at<quint16>(font, 4); ++index) {
        const qsizetype record = 12 + 16 * qsizetype(index);
        tables.insert(font.mid(record, 4), font.mid(at<quint32>(font, record + 8), at<quint32>(font, record + 12)));
    }
    return tables;
}

/// Brings measures from a font's own units onto the grid.
class Scale final
{
public:
    explicit Scale(int unitsPerEm) : m_unitsPerEm(unitsPerEm) {}

    [[nodiscard]] qint16 operator()(int measure) const
    {
        return static_cast<qint16>(qRound(double(measure) * kGlyphGrid / m_unitsPerEm));
    }
    void inPlace(QByteArray& table, qsizetype place) const { put(table, place, (*this)(at<qint16>(table, place))); }

private:
    int m_unitsPerEm;
};

struct Point
{
    int x = 0;
    int y = 0;
    bool onCurve = false;
};

/// Reads the points of a simple glyph; `place` is where its flags begin.
QList<Point> pointsOf(const QByteArray& glyph, qsizetype place, int count)
{
    QByteArray flags;
    while (flags.size() < count && place < glyph.size()) {
        const char flag = glyph[place++];
        const int repeats = (quint8(flag) & kRepeat) != 0 ? at<quint8>(glyph, place++) : 0;
        flags.append(repeats + 1, flag);
    }
    QList<Point> points(count);
    const auto readAxis = [&](quint8 isShort, quint8 sameOrPositive, int Point::*axis) {
        int value = 0;
        for (int index = 0; index < count && index < flags.size(); ++index) {
            const quint8 flag = quint8(flags[index]);
            if ((flag & isShort) != 0) {
                const int step = at<quint8>(glyph, place++);
                value += (flag & sameOrPositive) != 0 ? step : -step;
            } else if ((flag & sameOrPositive) == 0) {
                value += at<qint16>(glyph, place);
                place += 2;
            }
            points[index].*axis = value;
            points[index].onCurve = (flag & kOnCurve) != 0;
        }
    };
    readAxis(kShortX, kSameOrPositiveX, &Point::x);
    readAxis(kShortY, kSameOrPositiveY, &Point::y);
    return points;
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
    append(steps, static_cast<qint16>(step));
    return 0;
}

QByteArray writtenPoints(const QList<Point>& points)
{
    QByteArray flags;
    QByteArray xSteps;
    QByteArray ySteps;
    for (QByteArray* bytes : {&flags, &xSteps, &ySteps}) {
        bytes->reserve(2 * points.size());
    }
    Point last;
    for (const Point& point : points) {
        const quint8 xFlag = appendStep(xSteps, point.x - last.x, kShortX, kSameOrPositiveX);
        const quint8 yFlag = appendStep(ySteps, point.y - last.y, kShortY, kSameOrPositiveY);
        flags.append(static_cast<char>(xFlag | yFlag | (point.onCurve ? kOnCurve : 0)));
        last = point;
    }
    return flags + xSteps + ySteps;
}

QByteArray scaledGlyph(const QByteArray& glyph, const Scale& scale)
{
    const int contours = at<qint16>(glyph, 0);
    if (contours <= 0) {
        return glyph;
    }
    const qsizetype instructions = kGlyphHeader + 2 * qsizetype(contours);
    const int count = at<quint16>(glyph, instructions - 2) + 1;
    const qsizetype flags = instructions + 2 + at<quint16>(glyph, instructions);
    QByteArray scaled = glyph.left(instructions);
    for (qsizetype bound = 2; bound < kGlyphHeader; bound += 2) {
        scale.inPlace(scaled, bound);
    }
    append(scaled, quint16(0));
    QList<Point> points = pointsOf(glyph, flags, count);
    for (Point& point : points) {
        point.x = scale(point.x);
        point.y = scale(point.y);
    }
    return scaled + writtenPoints(points);
}

/// The glyphs of a font one by one, empty ones among them.
QList<QByteArray> glyphsOf(const Tables& tables)
{
    const QByteArray glyphs = tables["glyf"];
    const QByteArray places = tables["loca"];
    const bool isLong = at<qint16>(tables["head"], kHeadLocaFormat) == 1;
    const auto placeOf = [&](qsizetype glyph) -> qsizetype {
        return isLong ? at<quint32>(places, 4 * glyph) : 2 * at<quint16>(places, 2 * glyph);
    };
    QList<QByteArray> all;
    for (qsizetype glyph = 0; glyph < places.size() / (isLong ? 4 : 2) - 1; ++glyph) {
        all.append(glyphs.mid(placeOf(glyph), placeOf(glyph + 1) - placeOf(glyph)));
    }
    return all;
}

bool isComposite(const QByteArray& glyph) { return at<qint16>(glyph, 0) < 0; }

void scaleGlyphs(Tables& tables, const QList<QByteArray>& glyphs, const Scale& scale)
{
    QByteArray scaledGlyphs;
    QByteArray scaledPlaces;
    for (const QByteArray& glyph : glyphs) {
        append(scaledPlaces, static_cast<quint32>(scaledGlyphs.size()));
        scaledGlyphs += padded(scaledGlyph(glyph, scale));
    }
    append(scaledPlaces, static_cast<quint32>(scaledGlyphs.size()));
    tables["glyf"] = scaledGlyphs;
    tables["loca"] = scaledPlaces;
    put(tables["head"], kHeadLocaFormat, qint16(1));
}

void scaleMeasures(Tables& tables, const Scale& scale)
{
    put(tables["head"], kHeadUnitsPerEm, quint16(kGlyphGrid));
    for (qsizetype bound = kHeadBounds; bound < kHeadBounds + 8; bound += 2) {
        scale.inPlace(tables["head"], bound);
    }
    for (qsizetype measure = kHheaFirstMeasure; measure <= kHheaLastMeasure; measure += 2) {
        scale.inPlace(tables["hhea"], measure);
    }
    for (qsizetype measure = 0; measure + 2 <= tables["hmtx"].size(); measure += 2) {
        scale.inPlace(tables["hmtx"], measure);
    }
}

quint32 checksumOf(const QByteArray& paddedTable)
{
    quint32 sum = 0;
    for (qsizetype place = 0; place < paddedTable.size(); place += 4) {
        sum += at<quint32>(paddedTable, place);
    }
    return sum;
}

QByteArray fontOf(const Tables& tables)
{
    int largestPower = 1;
    int log = 0;
    while (largestPower * 2 <= tables.size()) {
        largestPower *= 2;
        ++log;
    }
    QByteArray directory;
    append(directory, quint32(0x00010000));
    append(directory, static_cast<quint16>(tables.size()));
    append(directory, static_cast<quint16>(largestPower * 16));
    append(directory, static_cast<quint16>(log));
    append(directory, static_cast<quint16>(tables.size() * 16 - largestPower * 16));
    const qsizetype contentBegins = 12 + 16 * tables.size();
    QByteArray content;
    for (const auto& [tag, table] : tables.asKeyValueRange()) {
        directory += tag;
        const QByteArray paddedTable = padded(table);
        append(directory, checksumOf(paddedTable));
        append(directory, static_cast<quint32>(contentBegins + content.size()));
        append(directory, static_cast<quint32>(table.size()));
        content += paddedTable;
    }
    return directory + content;
}

} // namespace

QByteArray onGlyphGrid(const QByteArray& font)
{
    Tables tables = tablesOf(font);
    // ISO 32000-1, 9.9: of a TrueType font that is addressed by glyph a PDF uses these alone.
    for (const QByteArray& tag : tables.keys()) {
        if (!QList<QByteArray>{"glyf", "head", "hhea", "hmtx", "loca", "maxp"}.contains(tag)) {
            tables.remove(tag);
        }
    }
    const int unitsPerEm = at<quint16>(tables.value("head"), kHeadUnitsPerEm);
    if (tables.size() != 6 || unitsPerEm <= kGlyphGrid) {
        return font;
    }
    const QList<QByteArray> glyphs = glyphsOf(tables);
    if (std::ranges::any_of(glyphs, isComposite)) {
        return font;
    }
    const Scale scale(unitsPerEm);
    scaleGlyphs(tables, glyphs, scale);
    scaleMeasures(tables, scale);
    return fontOf(tables);
}

} // namespace core::paper

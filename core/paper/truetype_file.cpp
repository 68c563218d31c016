// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/truetype_file.h"

#include "core/paper/big_endian.h"

#include <QMap>

#include <algorithm>

namespace core::paper {

namespace {

// OpenType specification 1.9, chapters head, hhea, hmtx, loca and maxp.
constexpr quint32 kVersion = 0x00010000;
constexpr quint32 kHeadMagic = 0x5F0F3CF5;
constexpr qint16 kLeftToRight = 2;
constexpr qint16 kLongPlaces = 1;
constexpr quint16 kNoHintingZones = 1;

using Tables = QMap<QByteArray, QByteArray>;

template <typename Number> void appendAll(QByteArray& bytes, std::initializer_list<int> numbers)
{
    for (const int number : numbers) {
        appendBigEndian(bytes, static_cast<Number>(number));
    }
}

QByteArray padded(QByteArray bytes) { return bytes.append((4 - bytes.size() % 4) % 4, '\0'); }

/// The smallest rectangle that all glyphs fit in, and the largest measures among them.
GlyphOutline extremesOf(const QList<GlyphOutline>& glyphs)
{
    GlyphOutline extremes;
    for (const GlyphOutline& glyph : glyphs) {
        extremes.left = std::min(extremes.left, glyph.left);
        extremes.bottom = std::min(extremes.bottom, glyph.bottom);
        extremes.right = std::max(extremes.right, glyph.right);
        extremes.top = std::max(extremes.top, glyph.top);
        extremes.contourCount = std::max(extremes.contourCount, glyph.contourCount);
        extremes.pointCount = std::max(extremes.pointCount, glyph.pointCount);
        extremes.advance = std::max(extremes.advance, glyph.advance);
    }
    return extremes;
}

QByteArray headTable(const GlyphOutline& extremes)
{
    QByteArray head;
    constexpr quint32 kNoChecksum = 0;
    for (const quint32 number : {kVersion, kVersion, kNoChecksum, kHeadMagic}) {
        appendBigEndian(head, number);
    }
    constexpr quint16 kNoFlags = 0;
    appendAll<quint16>(head, {kNoFlags, kGlyphGrid});
    // Neither the time of making nor that of changing: the same paper is the same bytes.
    head.append(16, '\0');
    appendAll<qint16>(head, {extremes.left, extremes.bottom, extremes.right, extremes.top});
    constexpr int kPlainStyle = 0;
    constexpr int kSmallestReadable = 0;
    constexpr int kGlyphFormat = 0;
    appendAll<qint16>(head, {kPlainStyle, kSmallestReadable, kLeftToRight, kLongPlaces, kGlyphFormat});
    return head;
}

QByteArray hheaTable(const GlyphOutline& extremes, qsizetype glyphCount)
{
    QByteArray hhea;
    appendBigEndian(hhea, kVersion);
    constexpr int kLineGap = 0;
    appendAll<qint16>(hhea, {extremes.top, extremes.bottom, kLineGap, qRound(extremes.advance), extremes.left, 0,
                                extremes.right, 1, 0, 0, 0, 0, 0, 0, 0});
    appendBigEndian(hhea, static_cast<quint16>(glyphCount));
    return hhea;
}

QByteArray maxpTable(const GlyphOutline& extremes, qsizetype glyphCount)
{
    QByteArray maxp;
    appendBigEndian(maxp, kVersion);
    appendBigEndian(maxp, static_cast<quint16>(glyphCount));
    appendAll<quint16>(maxp, {extremes.pointCount, extremes.contourCount, 0, 0, kNoHintingZones, 0, 0, 0, 0, 0, 0, 0, 0});
    return maxp;
}

Tables tablesOf(const QList<GlyphOutline>& glyphs)
{
    const GlyphOutline extremes = extremesOf(glyphs);
    Tables tables{{"head", headTable(extremes)}, {"hhea", hheaTable(extremes, glyphs.size())},
        {"maxp", maxpTable(extremes, glyphs.size())}};
    QByteArray& outlines = tables["glyf"];
    QByteArray& places = tables["loca"];
    QByteArray& measures = tables["hmtx"];
    for (const GlyphOutline& glyph : glyphs) {
        appendBigEndian(places, static_cast<quint32>(outlines.size()));
        outlines += padded(glyph.bytes);
        appendAll<qint16>(measures, {qRound(glyph.advance), glyph.left});
    }
    appendBigEndian(places, static_cast<quint32>(outlines.size()));
    return tables;
}

quint32 checksumOf(const QByteArray& paddedTable)
{
    quint32 sum = 0;
    for (qsizetype place = 0; place < paddedTable.size(); place += 4) {
        sum += qFromBigEndian<quint32>(paddedTable.constData() + place);
    }
    return sum;
}

QByteArray written(const Tables& tables)
{
    int largestPower = 1;
    int log = 0;
    while (largestPower * 2 <= tables.size()) {
        largestPower *= 2;
        ++log;
    }
    const int count = static_cast<int>(tables.size());
    QByteArray directory;
    appendBigEndian(directory, kVersion);
    appendAll<quint16>(directory, {count, largestPower * 16, log, count * 16 - largestPower * 16});
    const qsizetype contentBegins = 12 + 16 * tables.size();
    QByteArray content;
    for (const auto& [tag, table] : tables.asKeyValueRange()) {
        directory += tag;
        const QByteArray paddedTable = padded(table);
        appendBigEndian(directory, checksumOf(paddedTable));
        appendBigEndian(directory, static_cast<quint32>(contentBegins + content.size()));
        appendBigEndian(directory, static_cast<quint32>(table.size()));
        content += paddedTable;
    }
    return directory + content;
}

} // namespace

QByteArray trueTypeFile(const QList<GlyphOutline>& glyphs) { return written(tablesOf(glyphs)); }

} // namespace core::paper

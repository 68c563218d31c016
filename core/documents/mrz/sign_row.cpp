// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/sign_row.h"

#include "core/documents/mrz/pictures.h"

#include <QList>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace core::documents::mrz {

using reader::GreyPicture;

namespace {

/// The line is looked at straightened, at this many columns for each sign, with some signs' room at either end.
constexpr int kColumns = 24;
constexpr int kRoom = 4;
/// Half of the band's height: more than a sign takes when the line lies a little off, less than the next line is away.
constexpr int kHalfBand = 18;

/// A line straightened: 1 where there is ink.
struct Band
{
    Grid grid;
    QByteArray ink;

    [[nodiscard]] bool isInked(int column, int row) const { return ink.at(row * grid.columns + column) != 0; }
};

int percentile(const std::array<int, 256>& histogram, int count, int percent)
{
    int below = 0;
    for (int value = 0; value < 256; ++value) {
        below += histogram[static_cast<std::size_t>(value)];
        if (below * 100 >= count * percent) {
            return value;
        }
    }
    return 255;
}

/// Paper and print of a piece of the band, as grey values.
struct Tones
{
    int paper;
    int print;
};

Tones tonesOf(const GreyPicture& band, int begin, int end)
{
    std::array<int, 256> histogram{};
    for (int row = 0; row < band.height; ++row) {
        for (const uchar* pixel = band.row(row) + begin; pixel != band.row(row) + end; ++pixel) {
            ++histogram[*pixel];
        }
    }
    const int count = (end - begin) * band.height;
    return {percentile(histogram, count, 80), percentile(histogram, count, 4)};
}

/// Ink is what is nearer to print than to paper. Paper is taken piece by piece, for shadows; the contrast from all of
/// the line, because a piece may be blank.
QByteArray inkOfBand(const GreyPicture& band)
{
    constexpr int kPiece = 2 * kColumns;
    std::vector<Tones> tones;
    std::vector<int> contrasts;
    for (int begin = 0; begin < band.width; begin += kPiece) {
        tones.push_back(tonesOf(band, begin, std::min(begin + kPiece, band.width)));
        contrasts.push_back(tones.back().paper - tones.back().print);
    }
    const auto middle = contrasts.begin() + static_cast<std::ptrdiff_t>(contrasts.size() / 2);
    std::nth_element(contrasts.begin(), middle, contrasts.end());
    QByteArray ink(band.bytes.size(), '\0');
    char* out = ink.data();
    for (int row = 0; row < band.height; ++row) {
        const uchar* const pixels = band.row(row);
        for (int column = 0; column < band.width; ++column) {
            const int limit = tones[static_cast<std::size_t>(column / kPiece)].paper - *middle / 2;
            *out++ = pixels[column] < limit ? '\1' : '\0';
        }
    }
    return ink;
}

Band bandOf(const GreyPicture& picture, const PrintLine& line)
{
    const QPointF way = line.last - line.first;
    const double length = std::hypot(way.x(), way.y());
    const double square = line.pitch / kColumns;
    const QPointF along = way / length * square;
    const QPointF down(-along.y(), along.x());
    const int columns = static_cast<int>(length / square) + 2 * kRoom * kColumns;
    const Grid grid{
        line.first - kRoom * kColumns * along - (kHalfBand - 0.5) * down, along, down, columns, 2 * kHalfBand};
    return {grid, inkOfBand(sampled(picture, grid))};
}

/// In columns of the band: signs stand around offset + n · pitch; the offset is less than a pitch.
struct Pitch
{
    double pitch;
    double offset;
};

QList<double> inkedColumns(const Band& band)
{
    constexpr int kSpeck = 2;
    QList<double> inked;
    for (int column = 0; column < band.grid.columns; ++column) {
        int count = 0;
        for (int row = 0; row < band.grid.rows; ++row) {
            count += band.isInked(column, row) ? 1 : 0;
        }
        if (count >= kSpeck) {
            inked.append(column);
        }
    }
    return inked;
}

/// The strongest of the pitches around one, and the phase with which it comes.
Pitch strongestPitch(const QList<double>& inked, double around, double reach, double step)
{
    Pitch best{around, 0};
    double strongest = -1;
    for (double pitch = around - reach; pitch <= around + reach; pitch += step) {
        const double frequency = 2 * std::numbers::pi / pitch;
        double cosine = 0;
        double sine = 0;
        for (const double column : inked) {
            cosine += std::cos(frequency * column);
            sine += std::sin(frequency * column);
        }
        const double strength = std::hypot(cosine, sine);
        if (strength > strongest) {
            strongest = strength;
            best = {pitch, std::atan2(sine, cosine) / frequency};
        }
    }
    return best;
}

/// Whether a column is inked repeats with the pitch: the blank between two signs is always there, whatever the signs.
/// So the pitch is where the columns' Fourier transform is strongest, and its phase tells the middle of the inked part.
Pitch pitchOf(const Band& band)
{
    constexpr double kReach = 0.06 * kColumns;
    constexpr double kCoarse = 0.1 * kColumns / kSignsInLine;
    const QList<double> inked = inkedColumns(band);
    const Pitch coarse = strongestPitch(inked, kColumns, kReach, kCoarse);
    Pitch fine = strongestPitch(inked, coarse.pitch, kCoarse, kCoarse / 8);
    fine.offset += fine.offset < 0 ? fine.pitch : 0;
    return fine;
}

/// How far the ink of one cell goes; `top` is below `bottom` in a cell without any.
struct Extent
{
    int top = 2 * kHalfBand;
    int bottom = -1;

    [[nodiscard]] bool isInked() const { return height() > 3; }
    [[nodiscard]] int height() const { return bottom - top + 1; }
    [[nodiscard]] double middle() const { return (top + bottom) / 2.0; }
};

Extent extentOf(const Band& band, double middle, double pitch)
{
    constexpr int kSpeck = 2;
    const int begin = std::max(0, static_cast<int>(std::lround(middle - pitch / 2)));
    const int end = std::min(band.grid.columns, static_cast<int>(std::lround(middle + pitch / 2)));
    Extent extent;
    for (int row = 0; row < band.grid.rows; ++row) {
        int count = 0;
        for (int column = begin; column < end; ++column) {
            count += band.isInked(column, row) ? 1 : 0;
        }
        if (count >= kSpeck) {
            extent.top = std::min(extent.top, row);
            extent.bottom = row;
        }
    }
    return extent;
}

QList<Extent> extentsOf(const Band& band, const Pitch& pitch)
{
    QList<Extent> extents;
    for (double middle = pitch.offset; middle < band.grid.columns; middle += pitch.pitch) {
        extents.append(extentOf(band, middle, pitch.pitch));
    }
    return extents;
}

/// The first of 44 inked cells with blank ones, if possible, on either side; -1 where there are not so many.
qsizetype firstSign(const QList<Extent>& cells)
{
    qsizetype best = -1;
    int fewest = 3;
    for (qsizetype start = 0; start + kSignsInLine <= cells.size(); ++start) {
        const auto begin = cells.cbegin() + start;
        if (!std::all_of(begin, begin + kSignsInLine, [](const Extent& cell) { return cell.isInked(); })) {
            continue;
        }
        const auto isInked = [&cells](qsizetype at) { return at >= 0 && at < cells.size() && cells.at(at).isInked(); };
        const int neighbours = (isInked(start - 1) ? 1 : 0) + (isInked(start + kSignsInLine) ? 1 : 0);
        if (neighbours < fewest) {
            fewest = neighbours;
            best = start;
        }
    }
    return best;
}

/// Digits are the tallest signs of OCR-B; in a line without them the letters come near enough for a first guess.
double digitHeightOf(const QList<Extent>& signs)
{
    constexpr qsizetype kTallOnes = 9;
    QList<int> heights;
    for (const Extent& sign : signs) {
        heights.append(sign.height());
    }
    std::sort(heights.begin(), heights.end(), std::greater<>());
    return heights.at(kTallOnes);
}

struct Middles
{
    double first; ///< of the first sign, in rows of the band
    double lean;  ///< rows from each sign to the next
};

/// The line through the signs' middles: the ends of the marks' line lay up to half a pixel of a reduced picture off.
Middles middlesOf(const QList<Extent>& signs, double digitHeight)
{
    double count = 0;
    double sumX = 0;
    double sumY = 0;
    double sumXX = 0;
    double sumXY = 0;
    for (qsizetype place = 0; place < signs.size(); ++place) {
        const Extent& sign = signs.at(place);
        // Higher than any sign: dirt, or a stroke of something else.
        if (sign.height() > 1.15 * digitHeight) {
            continue;
        }
        const auto x = static_cast<double>(place);
        count += 1;
        sumX += x;
        sumY += sign.middle();
        sumXX += x * x;
        sumXY += x * sign.middle();
    }
    const double spread = count * sumXX - sumX * sumX;
    if (spread <= 0) {
        return {kHalfBand - 0.5, 0};
    }
    const double lean = (count * sumXY - sumX * sumY) / spread;
    return {(sumY - lean * sumX) / count, lean};
}

} // namespace

QPointF SignRow::along() const { return step / std::hypot(step.x(), step.y()); }

QPointF SignRow::down() const
{
    const QPointF way = along();
    return {-way.y(), way.x()};
}

QRectF SignRow::boxOf(int place, int count) const
{
    const QPointF half = 0.6 * digitHeight * down();
    const QPointF begin = middleOf(place) - step / 2;
    const QPointF end = middleOf(place + count - 1) + step / 2;
    QRectF box;
    for (const QPointF& corner : {begin - half, begin + half, end - half, end + half}) {
        box = box.isNull() ? QRectF(corner, QSizeF(1e-6, 1e-6)) : box.united(QRectF(corner, QSizeF(1e-6, 1e-6)));
    }
    return box;
}

std::optional<SignRow> fitSigns(const GreyPicture& picture, const PrintLine& line)
{
    const Band band = bandOf(picture, line);
    const Pitch pitch = pitchOf(band);
    const QList<Extent> cells = extentsOf(band, pitch);
    const qsizetype start = firstSign(cells);
    if (start < 0) {
        return std::nullopt;
    }
    const QList<Extent> signs = cells.sliced(start, kSignsInLine);
    const double digitHeight = digitHeightOf(signs);
    const Middles middles = middlesOf(signs, digitHeight);
    const double column = pitch.offset + static_cast<double>(start) * pitch.pitch;
    SignRow row;
    row.first = band.grid.first + column * band.grid.column + middles.first * band.grid.row;
    row.step = pitch.pitch * band.grid.column + middles.lean * band.grid.row;
    row.digitHeight = digitHeight * std::hypot(band.grid.column.x(), band.grid.column.y());
    return row;
}

} // namespace core::documents::mrz

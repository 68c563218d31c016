// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/sign_classifier.h"

#include "core/base/expect.h"
#include "core/documents/mrz/pictures.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace core::documents::mrz {

using reader::GreyPicture;

namespace {

constexpr int kSquares = kGlyphColumns * kGlyphRows;
/// How many squares a sign may lie beside its place.
constexpr int kShift = 1;
constexpr int kShifts = 2 * kShift + 1;

/// A shape as it is compared: its squares less their mean, and the root of the sum of their squares.
struct Shape
{
    std::array<int, kSquares> squares{};
    double norm = 0;
};

int valueOfDigit(char digit) { return digit <= '9' ? digit - '0' : digit - 'a' + 10; }

std::array<Shape, kSignCount> shapesOfTable()
{
    // So that taking the mean off, a whole number, loses nothing that counts.
    constexpr int kScale = 16;
    std::array<Shape, kSignCount> shapes;
    for (std::size_t sign = 0; sign < kSignCount; ++sign) {
        Shape& shape = shapes[sign];
        int sum = 0;
        for (std::size_t i = 0; i < kSquares; ++i) {
            shape.squares[i] = kScale * valueOfDigit(glyphTable()[sign].squares[i]);
            sum += shape.squares[i];
        }
        double norm = 0;
        for (int& square : shape.squares) {
            square -= sum / kSquares;
            norm += double(square) * square;
        }
        shape.norm = std::sqrt(norm);
    }
    return shapes;
}

const std::array<Shape, kSignCount>& shapes()
{
    static const std::array<Shape, kSignCount> table = shapesOfTable();
    return table;
}

/// The ink of a window in the same form.
struct Window
{
    std::array<int, kSquares> ink{};
    double norm = 0;
};

/// The window that begins at this column and row of a sampled cell.
Window windowOf(const GreyPicture& cell, int left, int top)
{
    Window window;
    int sum = 0;
    int* out = window.ink.data();
    for (int row = 0; row < kGlyphRows; ++row) {
        const uchar* const pixels = cell.row(top + row) + left;
        for (int column = 0; column < kGlyphColumns; ++column) {
            *out = 255 - pixels[column];
            sum += *out++;
        }
    }
    const int mean = sum / kSquares;
    double norm = 0;
    for (int* ink = window.ink.data(); ink != out; ++ink) {
        *ink -= mean;
        norm += double(*ink) * *ink;
    }
    window.norm = std::sqrt(norm);
    return window;
}

double distance(const Window& window, const Shape& shape)
{
    const int* ink = window.ink.data();
    int product = 0;
    const int* square = shape.squares.data();
    for (const int* const end = square + kSquares; square != end; ++square) {
        product += *square * *ink++;
    }
    const double norms = window.norm * shape.norm;
    return norms > 0 ? 1 - product / norms : 1;
}

/// The picture around a place, in squares of the table; `margin` squares more on every side than a window has.
GreyPicture cellOf(const GreyPicture& picture, const SignRow& row, int place, int margin)
{
    const double square = row.digitHeight / kDigitRows;
    const QPointF along = square * row.along();
    const QPointF down = square * row.down();
    const int columns = kGlyphColumns + 2 * margin;
    const int rows = kGlyphRows + 2 * margin;
    const QPointF first = row.middleOf(place) - (columns - 1) / 2.0 * along - (rows - 1) / 2.0 * down;
    return sampled(picture, {first, along, down, columns, rows});
}

double nearest(const Window& window)
{
    double least = 2;
    for (const Shape& shape : shapes()) {
        least = std::min(least, distance(window, shape));
    }
    return least;
}

Distances compareSign(const GreyPicture& picture, const SignRow& row, int place)
{
    // Shapes that are far off in their place do not become the nearest by a small shift.
    constexpr double kWorthShifting = 0.25;
    const GreyPicture cell = cellOf(picture, row, place, kShift);
    const Window centred = windowOf(cell, kShift, kShift);
    Distances distances{};
    for (std::size_t sign = 0; sign < kSignCount; ++sign) {
        distances[sign] = distance(centred, shapes()[sign]);
    }
    const double limit = *std::min_element(distances.cbegin(), distances.cend()) + kWorthShifting;
    for (int shift = 0; shift < kShifts * kShifts; ++shift) {
        const Window window = windowOf(cell, shift % kShifts, shift / kShifts);
        for (std::size_t sign = 0; sign < kSignCount; ++sign) {
            if (distances[sign] < limit) {
                distances[sign] = std::min(distances[sign], distance(window, shapes()[sign]));
            }
        }
    }
    return distances;
}

} // namespace

std::size_t signIndex(QChar sign)
{
    const char16_t unit = sign.unicode();
    if (unit >= u'0' && unit <= u'9') {
        return static_cast<std::size_t>(unit - u'0');
    }
    CORE_EXPECT((unit >= u'A' && unit <= u'Z') || unit == u'<');
    return unit == u'<' ? kSignCount - 1 : static_cast<std::size_t>(unit - u'A' + 10);
}

double strangeness(const GreyPicture& picture, const SignRow& row)
{
    // A step that has no factor in common with anything in the zone's layout.
    constexpr int kEach = 5;
    double sum = 0;
    int count = 0;
    for (int place = 0; place < kSignsInLine; place += kEach) {
        sum += nearest(windowOf(cellOf(picture, row, place, 0), 0, 0));
        ++count;
    }
    return sum / count;
}

SignRow settled(const GreyPicture& picture, const SignRow& row)
{
    using Change = std::function<SignRow(const SignRow&, double)>;
    // In squares of the table, but the size as a share.
    static const std::array<Change, 3> changes{
        [](const SignRow& from, double by) {
            return SignRow{from.first + by * from.digitHeight / kDigitRows * from.down(), from.step, from.digitHeight};
        },
        [](const SignRow& from, double by) {
            return SignRow{from.first, from.step, from.digitHeight * (1 + 0.06 * by)};
        },
        [](const SignRow& from, double by) {
            return SignRow{from.first + by * from.digitHeight / kDigitRows * from.along(), from.step, from.digitHeight};
        },
    };
    SignRow best = row;
    double least = strangeness(picture, row);
    for (const double by : {0.7, 0.35}) {
        for (const Change& change : changes) {
            for (const double signedBy : {by, -by}) {
                for (int again = 0; again < 2; ++again) {
                    const SignRow tried = change(best, signedBy);
                    const double found = strangeness(picture, tried);
                    if (found >= least) {
                        break;
                    }
                    best = tried;
                    least = found;
                }
            }
        }
    }
    return best;
}

QList<Distances> compareSigns(const GreyPicture& picture, const SignRow& row)
{
    QList<Distances> all;
    all.reserve(kSignsInLine);
    for (int place = 0; place < kSignsInLine; ++place) {
        all.append(compareSign(picture, row, place));
    }
    return all;
}

} // namespace core::documents::mrz

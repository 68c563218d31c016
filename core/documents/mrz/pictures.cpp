// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/pictures.h"

#include "core/base/expect.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace core::documents::mrz {

using reader::GreyPicture;

namespace {

constexpr int kWhite = 255;

GreyPicture emptyPicture(int width, int height)
{
    return {width, height, QByteArray(qsizetype{width} * height, Qt::Uninitialized)};
}

/// Sums over rectangles from the upper left corner; one row and column more than the picture has.
std::vector<quint32> sumsOf(const GreyPicture& picture)
{
    const auto stride = static_cast<std::size_t>(picture.width) + 1;
    std::vector<quint32> sums(stride * (static_cast<std::size_t>(picture.height) + 1), 0);
    for (int y = 0; y < picture.height; ++y) {
        const uchar* const pixels = picture.row(y);
        const quint32* above = sums.data() + static_cast<std::size_t>(y) * stride;
        quint32* here = sums.data() + (static_cast<std::size_t>(y) + 1) * stride;
        quint32 line = 0;
        for (int x = 0; x < picture.width; ++x) {
            line += pixels[x];
            *++here = *++above + line;
        }
    }
    return sums;
}

/// Between the four pixels around the point; white outside.
double valueAt(const GreyPicture& picture, double x, double y)
{
    const int left = static_cast<int>(x);
    const int top = static_cast<int>(y);
    if (x < 0 || y < 0 || left + 1 >= picture.width || top + 1 >= picture.height) {
        return kWhite;
    }
    const uchar* const upper = picture.row(top) + left;
    const uchar* const lower = upper + picture.width;
    const double right = x - left;
    const double down = y - top;
    return (upper[0] * (1 - right) + upper[1] * right) * (1 - down)
           + (lower[0] * (1 - right) + lower[1] * right) * down;
}

} // namespace

GreyPicture reduced(const GreyPicture& picture, int factor)
{
    CORE_EXPECT(factor >= 1 && picture.isSound());
    if (factor == 1) {
        return picture;
    }
    GreyPicture small = emptyPicture(picture.width / factor, picture.height / factor);
    std::vector<int> line(static_cast<std::size_t>(small.width));
    for (int y = 0; y < small.height; ++y) {
        std::fill(line.begin(), line.end(), 0);
        for (int inner = 0; inner < factor; ++inner) {
            const uchar* pixels = picture.row(y * factor + inner);
            for (int* sum = line.data(); sum != line.data() + small.width; ++sum) {
                for (const uchar* const end = pixels + factor; pixels != end; ++pixels) {
                    *sum += *pixels;
                }
            }
        }
        uchar* out = small.row(y);
        for (const int* sum = line.data(); sum != line.data() + small.width; ++sum) {
            *out++ = static_cast<uchar>(*sum / (factor * factor));
        }
    }
    return small;
}

GreyPicture quarterTurned(const GreyPicture& picture)
{
    GreyPicture turned = emptyPicture(picture.height, picture.width);
    uchar* const out = turned.row(0);
    for (int y = 0; y < picture.height; ++y) {
        const uchar* const pixels = picture.row(y);
        uchar* to = out + (picture.height - 1 - y);
        for (int x = 0; x < picture.width; ++x, to += picture.height) {
            *to = pixels[x];
        }
    }
    return turned;
}

QByteArray inkOf(const GreyPicture& picture, int reach)
{
    // Darker than the mean by a seventh: finds print on grounds, and leaves their fine patterns alone (Bradley's rule).
    constexpr quint32 kShare = 85;
    constexpr quint32 kWhole = 100;
    QByteArray ink(picture.bytes.size(), '\0');
    if (picture.isEmpty()) {
        return ink;
    }
    const std::vector<quint32> sums = sumsOf(picture);
    const std::ptrdiff_t stride = picture.width + 1;
    char* out = ink.data();
    for (int y = 0; y < picture.height; ++y) {
        const uchar* const pixels = picture.row(y);
        const int top = y > reach ? y - reach : 0;
        const int bottom = y + reach + 1 < picture.height ? y + reach + 1 : picture.height;
        const quint32* const above = sums.data() + top * stride;
        const quint32* const below = sums.data() + bottom * stride;
        for (int x = 0; x < picture.width; ++x) {
            const int left = x > reach ? x - reach : 0;
            const int right = x + reach + 1 < picture.width ? x + reach + 1 : picture.width;
            const auto area = static_cast<quint32>((right - left) * (bottom - top));
            const quint32 sum = below[right] - below[left] - above[right] + above[left];
            *out++ = pixels[x] * area < sum / kWhole * kShare ? '\1' : '\0';
        }
    }
    return ink;
}

GreyPicture sampled(const GreyPicture& picture, const Grid& grid)
{
    GreyPicture samples = emptyPicture(grid.columns, grid.rows);
    // Between the points of a coarse grid nothing is skipped.
    const int parts = std::clamp(static_cast<int>(std::ceil(std::hypot(grid.column.x(), grid.column.y()))), 1, 6);
    const double acrossX = grid.column.x() / parts;
    const double acrossY = grid.column.y() / parts;
    const double downX = grid.row.x() / parts;
    const double downY = grid.row.y() / parts;
    const double middle = (parts - 1) / 2.0;
    const double firstX = grid.first.x();
    const double firstY = grid.first.y();
    uchar* out = samples.row(0);
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            double sum = 0;
            for (int inner = 0; inner < parts * parts; ++inner) {
                const double across = column * parts + inner % parts - middle;
                const double down = row * parts + inner / parts - middle;
                sum += valueAt(
                    picture, firstX + across * acrossX + down * downX, firstY + across * acrossY + down * downY);
            }
            *out++ = static_cast<uchar>(sum / (parts * parts) + 0.5);
        }
    }
    return samples;
}

} // namespace core::documents::mrz

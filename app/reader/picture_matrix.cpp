// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/picture_matrix.h"

#include "core/base/expect.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace reader {

cv::Mat matrixOf(const QImage& image)
{
    CORE_EXPECT(image.format() == QImage::Format_RGB888);
    // OpenCV has no view of pixels that may not be written.
    auto* const bits = const_cast<uchar*>(image.constBits());
    return {image.height(), image.width(), CV_8UC3, bits, static_cast<std::size_t>(image.bytesPerLine())};
}

cv::Mat greyMatrixOf(const QImage& image)
{
    CORE_EXPECT(image.format() == QImage::Format_Grayscale8);
    auto* const bits = const_cast<uchar*>(image.constBits());
    return {image.height(), image.width(), CV_8UC1, bits, static_cast<std::size_t>(image.bytesPerLine())};
}

cv::Mat greyOf(const cv::Mat& rgb)
{
    cv::Mat grey;
    cv::cvtColor(rgb, grey, cv::COLOR_RGB2GRAY);
    return grey;
}

ScaledMatrix notLongerThan(const cv::Mat& pixels, int longest)
{
    const int longer = std::max(pixels.cols, pixels.rows);
    if (longer <= longest) {
        return {pixels, 1.0};
    }
    ScaledMatrix scaled;
    const double factor = double{1} * longest / longer;
    cv::resize(pixels, scaled.pixels, {}, factor, factor, cv::INTER_AREA);
    scaled.scale = 1 / factor;
    return scaled;
}

cv::Rect within(const QRectF& box, const cv::Mat& pixels)
{
    const QRect all(0, 0, pixels.cols, pixels.rows);
    // Cut before it is rounded: a file may put a word further away than an int reaches.
    const QRect inside = box.intersected(QRectF(all)).toAlignedRect() & all;
    return {inside.x(), inside.y(), inside.width(), inside.height()};
}

} // namespace reader

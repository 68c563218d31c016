// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>

#include <opencv2/core.hpp>

namespace reader {

/// The image's own pixels (Format_RGB888) as OpenCV sees them; the image has to outlive it.
[[nodiscard]] cv::Mat matrixOf(const QImage& image);

/// The same of an image in shades of grey (Format_Grayscale8).
[[nodiscard]] cv::Mat greyMatrixOf(const QImage& image);

/// In shades of grey.
[[nodiscard]] cv::Mat greyOf(const cv::Mat& rgb);

/// At most that long on its longer side; never enlarged. `scale` is what a length of it is multiplied with to be one of
/// the original.
struct ScaledMatrix
{
    cv::Mat pixels;
    double scale = 1;
};
[[nodiscard]] ScaledMatrix notLongerThan(const cv::Mat& pixels, int longest);

/// The part of the rectangle that lies in the matrix; may be empty.
[[nodiscard]] cv::Rect within(const QRectF& box, const cv::Mat& pixels);

} // namespace reader

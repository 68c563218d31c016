// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/levelled_page.h"

#include "app/reader/page_ink.h"
#include "app/reader/picture_matrix.h"

#include <QTransform>

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace reader {

namespace {

/// Lines are looked for on a view as long as an A4 page at 100 dpi.
constexpr int kViewLength = 1169;

/// Turned about its middle, white where nothing was.
QImage turnedBy(const QImage& grey, double degrees)
{
    const cv::Point2f middle(static_cast<float>(grey.width()) / 2, static_cast<float>(grey.height()) / 2);
    const cv::Mat source = greyMatrixOf(grey);
    QImage turned(grey.size(), QImage::Format_Grayscale8);
    cv::Mat target(turned.height(), turned.width(), CV_8UC1, turned.bits(),
        static_cast<std::size_t>(turned.bytesPerLine()));
    // OpenCV counts angles against the clock.
    cv::warpAffine(source, target, cv::getRotationMatrix2D(middle, -degrees, 1), target.size(), cv::INTER_LINEAR,
        cv::BORDER_CONSTANT, cv::Scalar(255));
    return turned;
}

QImage turnedByQuarters(const QImage& grey, int quarterTurns)
{
    return quarterTurns == 0 ? grey : grey.transformed(QTransform().rotate(90.0 * quarterTurns));
}

} // namespace

QImage LevelledPage::alike(const QImage& other) const
{
    const QImage upright = turnedByQuarters(other, -quarterTurns);
    return skew == 0 ? upright : turnedBy(upright, -skew);
}

std::array<int, 4> likelyTurns(const QImage& grey)
{
    const ScaledMatrix view = notLongerThan(greyMatrixOf(grey), kViewLength);
    cv::Mat onItsSide;
    cv::transpose(view.pixels, onItsSide);
    const bool liesInRows = PageInk(view.pixels).rows().share <= PageInk(onItsSide).rows().share;
    return liesInRows ? std::array{0, 2, 1, 3} : std::array{1, 3, 0, 2};
}

LevelledPage levelled(const QImage& grey, int quarterTurns)
{
    constexpr double kLevelEnough = 0.15;
    constexpr int kPart = 18;
    LevelledPage page{turnedByQuarters(grey, -quarterTurns), quarterTurns, 0, {}};
    ScaledMatrix view = notLongerThan(greyMatrixOf(page.grey), kViewLength);
    const double skew = PageInk(view.pixels).skew();
    if (std::abs(skew) > kLevelEnough) {
        page.grey = turnedBy(page.grey, -skew);
        page.skew = skew;
        view = notLongerThan(greyMatrixOf(page.grey), kViewLength);
    }
    const int height = std::max(1, view.pixels.rows / kPart);
    const int top = PageInk(view.pixels).fullestRows(height);
    page.fullestPart = QRect(page.grey.width() / 4, static_cast<int>(top * view.scale), page.grey.width() / 2,
                           static_cast<int>(height * view.scale))
                       & page.grey.rect();
    return page;
}

} // namespace reader

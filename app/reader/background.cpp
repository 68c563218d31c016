// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/background.h"

#include "app/reader/picture_matrix.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace reader {

namespace {

constexpr double kStripShare = 0.06;
constexpr int kParts = 4;

/// Strips along the top and along both sides, each in parts.
std::vector<cv::Rect> partsOf(const cv::Mat& rgb, int bottom)
{
    const int wide = std::max(2, static_cast<int>(rgb.cols * kStripShare));
    const int high = std::max(2, static_cast<int>(rgb.rows * kStripShare / 2));
    std::vector<cv::Rect> parts;
    for (int i = 0; i < kParts; ++i) {
        parts.emplace_back(rgb.cols * i / kParts, 0, std::max(1, rgb.cols / kParts), high);
        const int height = std::max(1, bottom / kParts);
        parts.emplace_back(0, bottom * i / kParts, wide, height);
        parts.emplace_back(rgb.cols - wide, bottom * i / kParts, wide, height);
    }
    return parts;
}

} // namespace

Background::Background(const cv::Mat& rgb, const QRectF& face) : m_grey(greyOf(rgb))
{
    m_bottom = std::clamp(static_cast<int>(face.bottom() - face.height() * 0.2), rgb.rows / 4, rgb.rows);
    // The cascade's box goes from ear to ear and begins below the hair.
    const QRectF head = face.adjusted(
        -face.width() * 0.05, -face.height() * 0.3, face.width() * 0.05, static_cast<double>(rgb.rows));
    std::vector<double> lights;
    for (const cv::Rect& part : partsOf(rgb, m_bottom)) {
        const QRectF place(part.x, part.y, part.width, part.height);
        if (head.intersects(place)) {
            continue;
        }
        const cv::Scalar mean = cv::mean(rgb(part));
        lights.push_back(std::min({mean[0], mean[1], mean[2]}) / 255);
        m_mean += cv::mean(m_grey(part))[0];
    }
    if (lights.empty()) {
        return;
    }
    const auto [darkest, lightest] = std::minmax_element(lights.begin(), lights.end());
    m_mean /= static_cast<double>(lights.size());
    m_whiteness = (*lightest + *darkest) / 2;
    m_unevenness = *lightest - *darkest;
}

double Background::frameAlong(const cv::Mat& lines) const
{
    // Each row is a line along the edge, the outermost first; a frame is darker or lighter all the way along.
    constexpr int kInside = 3;
    cv::Mat means;
    cv::reduce(lines, means, 1, cv::REDUCE_AVG, CV_64F);
    const int inner = means.rows - 1;
    double most = 0;
    for (int row = 0; row + kInside <= inner; ++row) {
        most = std::max(most, std::abs(means.at<double>(row, 0) - means.at<double>(inner, 0)));
    }
    return most / 255;
}

double Background::frame() const
{
    // A frame is drawn on the edge; a shadow that falls over the ground grows slowly and is no frame.
    constexpr double kReach = 0.025;
    const int deep = std::clamp(static_cast<int>(m_grey.cols * kReach), 6, 40);
    if (m_grey.cols < 4 * deep || m_bottom < 4 * deep) {
        return 0;
    }
    const int middle = m_grey.cols / 2;
    const cv::Mat left = m_grey(cv::Rect(0, deep, deep, m_bottom - deep)).t();
    cv::Mat right;
    cv::flip(m_grey(cv::Rect(m_grey.cols - deep, deep, deep, m_bottom - deep)).t(), right, 0);
    // Above the head the hair may come near: the upper corners tell as much.
    const cv::Mat upperLeft = m_grey(cv::Rect(deep, 0, middle / 2 - deep, deep));
    const cv::Mat upperRight = m_grey(cv::Rect(middle + middle / 2, 0, middle / 2 - deep, deep));
    return std::max({frameAlong(left), frameAlong(right), frameAlong(upperLeft), frameAlong(upperRight)});
}

double Background::crownAbove(const QRectF& face) const
{
    constexpr double kClearlyOther = 0.1 * 255;
    constexpr double kShareOfHead = 0.3;
    const QRectF column(face.center().x() - face.width() / 4, 0, face.width() / 2, face.center().y());
    const cv::Rect part = within(column, m_grey);
    if (part.empty()) {
        return 0;
    }
    cv::Mat away;
    cv::absdiff(m_grey(part), cv::Scalar(m_mean), away);
    // Upwards from the face: the first row that is background again is the one above the hair.
    int clear = 0;
    const int enough = std::max(2, part.height / 60);
    for (int y = static_cast<int>(face.top()); y >= 0; --y) {
        const int other = cv::countNonZero(away.row(y) > kClearlyOther);
        clear = other >= kShareOfHead * part.width ? 0 : clear + 1;
        if (clear == enough) {
            return y + enough;
        }
    }
    return clear;
}

} // namespace reader

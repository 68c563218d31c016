// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/rule_lines.h"

#include "app/reader/picture_matrix.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace reader {

namespace {

/// Of the page's width: longer than the strokes of a heading's signs.
constexpr int kLengths = 28;
/// A rule is thinner than that share of the shortest one; what is thicker is a bar, a picture, a seal.
constexpr int kThicknesses = 10;

cv::Mat runsOfInk(const cv::Mat& grey, int length)
{
    constexpr int kReach = 31;
    constexpr double kDarker = 30;
    // Noise breaks a rule by a pixel or two; more would join the strokes of neighbouring signs.
    const int breaks = std::max(1, length / 32);
    cv::Mat paper;
    cv::blur(grey, paper, {kReach, kReach});
    cv::Mat ink = (paper - grey) > kDarker;
    cv::morphologyEx(ink, ink, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, {breaks, 1}));
    cv::morphologyEx(ink, ink, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, {length, 1}));
    return ink;
}

} // namespace

void eraseRules(QImage& grey)
{
    const int length = std::max(1, grey.width() / kLengths);
    // The blurred ends reach further than the blurred edges, and are easily taken for quotation marks.
    const int end = std::max(1, length / 9);
    const int edge = std::max(1, length / 40);
    cv::Mat page = greyMatrixOf(grey);
    cv::Mat labels;
    cv::Mat boxes;
    cv::Mat middles;
    const int count = cv::connectedComponentsWithStats(runsOfInk(page, length), labels, boxes, middles);
    // Before the first pixel is written: greyMatrixOf() is a view of pixels that another image may share.
    grey.bits();
    page = greyMatrixOf(grey);
    for (int rule = 1; rule < count; ++rule) {
        if (boxes.at<int>(rule, cv::CC_STAT_HEIGHT) * kThicknesses > length) {
            continue;
        }
        const cv::Rect box(boxes.at<int>(rule, cv::CC_STAT_LEFT) - end, boxes.at<int>(rule, cv::CC_STAT_TOP) - edge,
            boxes.at<int>(rule, cv::CC_STAT_WIDTH) + 2 * end, boxes.at<int>(rule, cv::CC_STAT_HEIGHT) + 2 * edge);
        page(box & cv::Rect(0, 0, page.cols, page.rows)).setTo(cv::Scalar(255));
    }
}

} // namespace reader

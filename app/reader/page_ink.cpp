// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/page_ink.h"

#include <opencv2/imgproc.hpp>

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace reader {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Less ink than this tells nothing of its edges or lines.
constexpr int kEnoughInk = 400;

/// How many points fall into each row when the page is turned back by that angle.
std::vector<int> rowCounts(const std::vector<cv::Point>& points, double degrees, int height)
{
    const double angle = degrees * std::numbers::pi / 180;
    const double sine = std::sin(angle);
    const double cosine = std::cos(angle);
    std::vector<int> rows(static_cast<std::size_t>(3 * height) + 1, 0);
    for (const cv::Point& point : points) {
        const double y = point.y * cosine - point.x * sine + height;
        rows[static_cast<std::size_t>(std::clamp(y, 0.0, 3.0 * height))] += 1;
    }
    return rows;
}

double sumOfSquares(const std::vector<int>& counts)
{
    double sum = 0;
    for (const int count : counts) {
        sum += double{1} * count * count;
    }
    return sum;
}

/// How closely the points lie in rows at that angle.
double rowsAt(const std::vector<cv::Point>& points, double degrees, int height)
{
    return sumOfSquares(rowCounts(points, degrees, height));
}

/// The share of the rows between the first and the last, a few stray points aside, that would hold all points if they
/// were spread evenly there.
double shareOfRows(const std::vector<int>& counts, std::size_t points)
{
    constexpr double kStray = 0.01;
    double seen = 0;
    int between = 0;
    for (const int count : counts) {
        seen += count;
        const double share = seen / static_cast<double>(points);
        between += share > kStray && share < 1 - kStray ? 1 : 0;
    }
    const double even = static_cast<double>(points) * static_cast<double>(points) / sumOfSquares(counts);
    return even / std::max(1, between);
}

/// The best of the angles about a middle, both ends included.
double bestAngle(const std::vector<cv::Point>& points, double middle, double reach, double step, int height)
{
    double best = middle;
    double most = -1;
    for (double angle = middle - reach; angle <= middle + reach + step / 2; angle += step) {
        const double rows = rowsAt(points, angle, height);
        if (rows > most) {
            most = rows;
            best = angle;
        }
    }
    return best;
}

/// The places, from two pixels wide to a tenth of the edge, at which a line along the edge crosses ink.
int crossings(const cv::Mat& line)
{
    const int longest = static_cast<int>(line.total()) / 10;
    int count = 0;
    int run = 0;
    for (int i = 0; i <= static_cast<int>(line.total()); ++i) {
        const bool isInk = i < static_cast<int>(line.total()) && line.at<uchar>(i) > 0;
        if (!isInk && run >= 2 && run <= longest) {
            ++count;
        }
        run = isInk ? run + 1 : 0;
    }
    return count;
}

} // namespace

PageInk::PageInk(const cv::Mat& grey) : m_grey(grey)
{
    // Against what is about it, so that shadows and coloured paper are no ink.
    constexpr int kReach = 51;
    constexpr double kClearlyDarker = 30;
    cv::Mat paper;
    cv::blur(grey, paper, {kReach, kReach});
    m_ink = (paper - grey) > kClearlyDarker;
    m_share = double{1} * cv::countNonZero(m_ink) / static_cast<double>(std::max<std::size_t>(1, m_ink.total()));
}

bool PageInk::isEnough() const { return cv::countNonZero(m_ink) >= kEnoughInk; }

double PageInk::steepness() const
{
    if (!isEnough()) {
        return 0;
    }
    // About each bit of ink: the greatest step between neighbours, as a share of the way from its paper to its ink.
    constexpr int kWindow = 9;
    constexpr int kLeastContrast = 40;
    const cv::Mat window = cv::getStructuringElement(cv::MORPH_RECT, {kWindow, kWindow});
    cv::Mat lightest;
    cv::Mat darkest;
    cv::dilate(m_grey, lightest, window);
    cv::erode(m_grey, darkest, window);
    const cv::Mat contrast = lightest - darkest;
    cv::Mat step;
    cv::morphologyEx(m_grey, step, cv::MORPH_GRADIENT, cv::getStructuringElement(cv::MORPH_RECT, {2, 2}));
    cv::dilate(step, step, window);
    const cv::Mat mask = (contrast > kLeastContrast) & m_ink;
    if (cv::countNonZero(mask) < kEnoughInk / 4) {
        return 0;
    }
    cv::Mat ratio;
    cv::divide(step, contrast, ratio, 1.0, CV_32F);
    return cv::mean(ratio, mask)[0];
}

PageInk::Rows PageInk::rows() const
{
    constexpr std::size_t kMostPoints = 20'000;
    constexpr double kReach = 10;
    if (!isEnough()) {
        return {};
    }
    std::vector<cv::Point> points;
    cv::findNonZero(m_ink, points);
    const std::size_t every = points.size() / kMostPoints + 1;
    std::vector<cv::Point> some;
    for (std::size_t i = 0; i < points.size(); i += every) {
        some.push_back(points[i]);
    }
    const double rough = bestAngle(some, 0, kReach, 0.5, m_ink.rows + m_ink.cols);
    const double fine = bestAngle(some, rough, 0.5, 0.1, m_ink.rows + m_ink.cols);
    const double level = rowsAt(some, fine, m_ink.rows + m_ink.cols);
    const double aside = std::min(rowsAt(some, fine - 3, m_ink.rows + m_ink.cols),
        rowsAt(some, fine + 3, m_ink.rows + m_ink.cols));
    return {fine, level / aside, shareOfRows(rowCounts(some, fine, m_ink.rows + m_ink.cols), some.size())};
}

double PageInk::skew() const
{
    // Lines make rows much closer at one angle than at others; a picture has no such angle.
    constexpr double kClearly = 1.15;
    const Rows found = rows();
    return found.clearness > kClearly ? found.angle : 0;
}

int PageInk::fullestRows(int height) const
{
    cv::Mat rows;
    cv::reduce(m_ink, rows, 1, cv::REDUCE_SUM, CV_64F);
    cv::Mat sums;
    cv::integral(rows, sums, CV_64F);
    int best = 0;
    double most = -1;
    for (int top = 0; top + height <= rows.rows; ++top) {
        const double ink = sums.at<double>(top + height, 1) - sums.at<double>(top, 1);
        if (ink > most) {
            most = ink;
            best = top;
        }
    }
    return best;
}

QStringList PageInk::cutEdges() const
{
    constexpr int kSeveral = 3;
    constexpr int kOutermost = 2;
    const cv::Mat left = m_ink.col(kOutermost).clone();
    const cv::Mat right = m_ink.col(m_ink.cols - 1 - kOutermost).clone();
    const cv::Mat top = m_ink.row(kOutermost).clone();
    const cv::Mat bottom = m_ink.row(m_ink.rows - 1 - kOutermost).clone();
    QStringList cut;
    for (const auto& [name, line] : {std::pair(u"left"_s, left), {u"top"_s, top}, {u"right"_s, right},
             {u"bottom"_s, bottom}}) {
        if (crossings(line) >= kSeveral) {
            cut.append(name);
        }
    }
    return cut;
}

} // namespace reader

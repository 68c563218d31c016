// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/line_finder.h"

#include "core/documents/mrz/marks.h"
#include "core/documents/mrz/pictures.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace core::documents::mrz {

namespace {

/// What a mark may measure to be a sign, or several that touch.
constexpr int kLeastHeight = 5;
constexpr int kMostHeight = 120;
constexpr int kMostTouching = 20;

constexpr double kSteps = 43; ///< from the first of 44 signs to the last
constexpr double kFewestSteps = 34;
constexpr double kMostSteps = 56;
constexpr double kMostLeaning = 0.14;

double median(QList<double> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

bool mayBeSign(const Mark& mark)
{
    return mark.height() >= kLeastHeight && mark.height() <= kMostHeight
           && mark.width() <= kMostTouching * mark.height();
}

QList<Mark> likelyMarks(const reader::GreyPicture& picture)
{
    constexpr int kReach = 24;
    QList<Mark> marks = marksOf(inkOf(picture, kReach), picture.width);
    marks.removeIf([](const Mark& mark) { return !mayBeSign(mark); });
    return marks;
}

bool standSideBySide(const Mark& left, const Mark& right)
{
    const int tall = std::max(left.height(), right.height());
    const int low = std::min(left.height(), right.height());
    const double gap = right.left - left.right;
    return tall < 2.2 * low && gap > -0.3 * tall && gap < 1.3 * tall
           && std::abs(left.middle().y() - right.middle().y()) < 0.35 * tall;
}

/// For each mark the nearest one on its right that stands beside it, or -1.
QList<qsizetype> followers(const QList<Mark>& marks)
{
    QList<qsizetype> next(marks.size(), -1);
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const Mark& mark = marks.at(i);
        const int farthest = mark.right + 3 * mark.height();
        for (qsizetype j = i + 1; j < marks.size() && marks.at(j).left <= farthest; ++j) {
            if (marks.at(j).right > mark.right && standSideBySide(mark, marks.at(j))) {
                next[i] = j;
                break;
            }
        }
    }
    return next;
}

/// Rows of marks, each as long as it goes.
QList<QList<Mark>> rowsOfMarks(const QList<Mark>& marks)
{
    constexpr qsizetype kFewest = 12;
    const QList<qsizetype> next = followers(marks);
    QList<bool> isFollower(marks.size(), false);
    for (const qsizetype follower : next) {
        if (follower >= 0) {
            isFollower[follower] = true;
        }
    }
    QList<QList<Mark>> rows;
    for (qsizetype start = 0; start < marks.size(); ++start) {
        if (isFollower.at(start)) {
            continue;
        }
        QList<Mark> row;
        for (qsizetype i = start; i >= 0; i = next.at(i)) {
            row.append(marks.at(i));
        }
        if (row.size() >= kFewest) {
            rows.append(row);
        }
    }
    return rows;
}

struct Slope
{
    double height = 0; ///< at x = 0
    double leaning = 0;
};

/// The straight line through the middles, by least squares; those far off it (accents, dirt) are left out of a second
/// try.
Slope slopeOf(const QList<Mark>& row, double markHeight)
{
    Slope slope;
    for (int attempt = 0; attempt < 2; ++attempt) {
        double count = 0;
        double sumX = 0;
        double sumY = 0;
        double sumXX = 0;
        double sumXY = 0;
        for (const Mark& mark : row) {
            const QPointF at = mark.middle();
            if (attempt > 0 && std::abs(slope.height + slope.leaning * at.x() - at.y()) > 0.3 * markHeight) {
                continue;
            }
            count += 1;
            sumX += at.x();
            sumY += at.y();
            sumXX += at.x() * at.x();
            sumXY += at.x() * at.y();
        }
        const double spread = count * sumXX - sumX * sumX;
        if (spread <= 0) {
            return slope;
        }
        slope.leaning = (count * sumXY - sumX * sumY) / spread;
        slope.height = (sumY - slope.leaning * sumX) / count;
    }
    return slope;
}

/// The usual step from mark to mark: the mean of the steps that are about as long as the median one.
double pitchOf(const QList<Mark>& row)
{
    constexpr double kAlike = 0.2;
    QList<double> steps;
    for (qsizetype i = 1; i < row.size(); ++i) {
        steps.append(row.at(i).middle().x() - row.at(i - 1).middle().x());
    }
    const double usual = median(steps);
    double sum = 0;
    double count = 0;
    for (const double step : std::as_const(steps)) {
        if (std::abs(step - usual) <= kAlike * usual) {
            sum += step;
            count += 1;
        }
    }
    return count > 0 ? sum / count : usual;
}

std::optional<PrintLine> lineOf(const QList<Mark>& row)
{
    QList<double> heights;
    for (const Mark& mark : row) {
        heights.append(mark.height());
    }
    PrintLine line;
    const Slope slope = slopeOf(row, median(heights));
    const auto onSlope = [&slope](double x) { return QPointF(x, slope.height + slope.leaning * x); };
    line.first = onSlope(row.first().middle().x());
    line.last = onSlope(row.last().middle().x());
    line.pitch = pitchOf(row) * std::hypot(1.0, slope.leaning);
    const double steps = (line.last.x() - line.first.x()) / line.pitch;
    const bool likely = std::abs(slope.leaning) < kMostLeaning && steps > kFewestSteps && steps < kMostSteps;
    return likely ? std::optional(line) : std::nullopt;
}

double stepsOf(const PrintLine& line) { return (line.last.x() - line.first.x()) / line.pitch; }

bool mayBeZone(const PrintLine& upper, const PrintLine& lower)
{
    const double pitch = upper.pitch;
    const double overlap = std::min(upper.last.x(), lower.last.x()) - std::max(upper.first.x(), lower.first.x());
    const double leaning = (upper.last.y() - upper.first.y()) / (upper.last.x() - upper.first.x());
    const double otherLeaning = (lower.last.y() - lower.first.y()) / (lower.last.x() - lower.first.x());
    const double distance = lower.first.y() - upper.first.y() - leaning * (lower.first.x() - upper.first.x());
    return std::abs(lower.pitch - pitch) < 0.1 * pitch && overlap > kFewestSteps * pitch
           && std::abs(leaning - otherLeaning) < 0.02 && distance > 1.2 * pitch && distance < 4.5 * pitch;
}

} // namespace

QList<LinePair> findLinePairs(const reader::GreyPicture& picture)
{
    QList<PrintLine> lines;
    for (const QList<Mark>& row : rowsOfMarks(likelyMarks(picture))) {
        if (const std::optional<PrintLine> line = lineOf(row)) {
            lines.append(*line);
        }
    }
    QList<LinePair> pairs;
    for (const PrintLine& upper : std::as_const(lines)) {
        for (const PrintLine& lower : std::as_const(lines)) {
            if (mayBeZone(upper, lower)) {
                pairs.append({upper, lower});
            }
        }
    }
    const auto oddness = [](const LinePair& pair) {
        return std::abs(stepsOf(pair.upper) - kSteps) + std::abs(stepsOf(pair.lower) - kSteps);
    };
    std::stable_sort(pairs.begin(), pairs.end(),
        [&oddness](const LinePair& one, const LinePair& other) { return oddness(one) < oddness(other); });
    return pairs;
}

} // namespace core::documents::mrz

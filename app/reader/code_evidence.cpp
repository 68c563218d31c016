// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/code_evidence.h"

#include "app/reader/picture_matrix.h"

#include <QTransform>

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace reader {

using core::reader::Page;
using core::reader::TextRun;

namespace {

/// Six millimetres in points.
constexpr double kSmallCode = 17;

/// The page set upright, as its words are, and without them.
QImage besideWords(const QImage& shown, const Page& page, double scale)
{
    QImage rest = shown.transformed(QTransform().rotate(-page.rotation));
    rest.bits();
    cv::Mat pixels = greyMatrixOf(rest);
    for (const TextRun& word : page.runs) {
        const QRectF box(word.box.topLeft() * scale, word.box.size() * scale);
        pixels(within(box.adjusted(-1, -1, 1, 1), pixels)).setTo(cv::Scalar(255));
    }
    return rest;
}

} // namespace

bool mayHaveCode(const QImage& shown, const Page& page)
{
    constexpr double kLightest = 0.8 * 255;
    if (shown.isNull()) {
        return false;
    }
    const double longest = std::max({page.size.width(), page.size.height(), 1.0});
    const double scale = std::max(shown.width(), shown.height()) / longest;
    const QImage rest = besideWords(shown, page, scale);
    const int side = std::max(1, qRound(kSmallCode * scale));
    cv::Mat mean;
    cv::blur(greyMatrixOf(rest), mean, {side, side}, {-1, -1}, cv::BORDER_REPLICATE);
    double darkest = 0;
    cv::minMaxLoc(mean, &darkest, nullptr);
    return darkest < kLightest;
}

} // namespace reader

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <opencv2/core.hpp>

namespace reader {

/// What is written or printed on a page: the pixels clearly darker than the paper about them.
class PageInk final
{
public:
    explicit PageInk(const cv::Mat& grey);

    /// Of all pixels, from 0 to 1.
    [[nodiscard]] double share() const { return m_share; }

    /// How much of the way from paper to ink its edges go within one pixel, from 0 to 1: the mean of the steepest ones.
    /// 0 where there is too little ink to tell.
    [[nodiscard]] double steepness() const;

    /// How the ink lies in rows: at which angle they are clearest, in degrees clockwise of level between -10 and 10, and
    /// how much clearer there than three degrees beside. `share`: of the rows, which hold the ink, the others being
    /// empty; lines of print fill half of them, across the lines there is ink nearly everywhere.
    struct Rows
    {
        double angle = 0;
        double clearness = 0;
        double share = 1;
    };
    [[nodiscard]] Rows rows() const;

    /// By how many degrees the lines run clockwise of level; 0 where there are too few to tell.
    [[nodiscard]] double skew() const;

    /// Where the rows that hold the most ink begin, so many of them together.
    [[nodiscard]] int fullestRows(int height) const;

    /// left, top, right, bottom: where ink runs into the picture's edge at several places. One dark band all along is
    /// the scanner's lid and cuts nothing.
    [[nodiscard]] QStringList cutEdges() const;

private:
    [[nodiscard]] bool isEnough() const;

    cv::Mat m_grey;
    cv::Mat m_ink; ///< 255 where there is ink
    double m_share = 0;
};

} // namespace reader

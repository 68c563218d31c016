// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <opencv2/core.hpp>

namespace reader {

/// What lies around the head: sampled along the upper edge and along both sides down to the chin, as far as the head does
/// not reach there. All shares are from 0 to 1.
class Background final
{
public:
    Background(const cv::Mat& rgb, const QRectF& face);

    /// Of the darkest colour channel: a coloured ground is no whiter than a grey one.
    [[nodiscard]] double whiteness() const { return m_whiteness; }
    /// Between the lightest and the darkest of its parts.
    [[nodiscard]] double unevenness() const { return m_unevenness; }
    /// How far the outermost lines differ from the background just inside of them: a printed or drawn frame does.
    [[nodiscard]] double frame() const;
    /// The y at which the head ends above a face; 0 where it reaches the edge or nothing can be told apart.
    [[nodiscard]] double crownAbove(const QRectF& face) const;

private:
    [[nodiscard]] double frameAlong(const cv::Mat& lines) const;

    cv::Mat m_grey;
    int m_bottom = 0; ///< below it shoulders begin
    double m_whiteness = 0;
    double m_unevenness = 0;
    double m_mean = 0; ///< of the grey values
};

} // namespace reader

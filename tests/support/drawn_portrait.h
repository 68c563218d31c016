// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QSize>

namespace support {

/// A portrait drawn from shaded ovals: nobody's face, yet the cascades take it for one. All parts are shares of the
/// picture's height or width.
struct PortraitLook
{
    QSize size{600, 800};
    double headHeight = 0.62; ///< crown to chin, of the picture's height
    double crown = 0.07;      ///< of the picture's height, from the top
    double middle = 0.5;      ///< of the picture's width
    double tilt = 0;          ///< degrees clockwise
    QColor ground{250, 250, 250};
    double shade = 0; ///< how much darker the ground is at the right edge, from 0 to 1
    bool hasFace = true;
    bool eyesClosed = false;
};

[[nodiscard]] QImage drawnPortrait(const PortraitLook& look = {});

/// Softened as by a lens out of focus: made so many times smaller and large again.
[[nodiscard]] QImage blurred(const QImage& image, double factor);
/// Every channel multiplied: below 1 underexposed, above it overexposed.
[[nodiscard]] QImage exposed(const QImage& image, double factor);
/// With a line as wide all round.
[[nodiscard]] QImage framed(const QImage& image, int width, const QColor& colour);

} // namespace support

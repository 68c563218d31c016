// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>

namespace support {

/// A page of print as a scanner hands it back, drawn without a face: bars as letters, in words and lines. An A4
/// page at 150 dots an inch, or at more where it has more pixels.
struct PageLook
{
    QSize size{1240, 1754};
    double skew = 0;     ///< degrees clockwise
    double shift = 0;    ///< how far all of it lies to the left, of the width
    bool hasSeal = true; ///< a red ring, as on most papers
    bool isEmpty = false;
};

[[nodiscard]] QImage drawnPage(const PageLook& look = {});

} // namespace support

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/mrz/line_finder.h"

#include <QRectF>

#include <optional>

namespace core::documents::mrz {

inline constexpr int kSignsInLine = 44;

/// Where the 44 signs of a line stand, whichever way it runs.
struct SignRow
{
    QPointF first;          ///< the middle of the first sign
    QPointF step;           ///< from one sign's middle to the next one's
    double digitHeight = 0; ///< in pixels

    /// Unit vectors along the line and to its lower side.
    [[nodiscard]] QPointF along() const;
    [[nodiscard]] QPointF down() const;
    [[nodiscard]] QPointF middleOf(int place) const { return first + place * step; }
    /// The upright box around the signs from `place` on, which lean with their line.
    [[nodiscard]] QRectF boxOf(int place, int count) const;
    /// The same signs for a reader who holds the picture upside down.
    [[nodiscard]] SignRow upsideDown() const { return {middleOf(kSignsInLine - 1), -step, digitHeight}; }
};

/// Fits pitch and beginning of a line of fixed pitch to its ink, so that every cell of the pitch counts, whether its
/// sign touches the next or not. Nothing where there are not 44 inked cells in a row.
[[nodiscard]] std::optional<SignRow> fitSigns(const reader::GreyPicture& picture, const PrintLine& line);

} // namespace core::documents::mrz

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

#include <array>

namespace reader {

/// A page's picture (Format_Grayscale8) turned back by quarters and set level.
struct LevelledPage
{
    QImage grey;
    int quarterTurns = 0; ///< by so many it was turned clockwise before
    double skew = 0;      ///< by so many degrees its lines ran clockwise of level
    QRect fullestPart;    ///< the middle half of two or three lines, an eighteenth of its height, where the most ink is

    /// Another picture of the page as it was (Format_Grayscale8, of the same size), turned back and set level alike.
    [[nodiscard]] QImage alike(const QImage& other) const;
};

/// The ways round in which a picture may have been put on the scanner, as quarter turns clockwise, the likeliest first:
/// told by whether its ink lies in rows or in columns.
[[nodiscard]] std::array<int, 4> likelyTurns(const QImage& grey);

/// The picture if it has been turned so.
[[nodiscard]] LevelledPage levelled(const QImage& grey, int quarterTurns);

} // namespace reader

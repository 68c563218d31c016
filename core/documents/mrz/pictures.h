// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/grey_picture.h"

#include <QPointF>

namespace core::documents::mrz {

/// The picture at a whole fraction of its size: each pixel the mean of factor × factor. What is left over at the right
/// and lower edge is dropped.
[[nodiscard]] reader::GreyPicture reduced(const reader::GreyPicture& picture, int factor);

/// Turned by a quarter clockwise: what ran from the bottom to the top runs from left to right.
[[nodiscard]] reader::GreyPicture quarterTurned(const reader::GreyPicture& picture);

/// 1 where a pixel is clearly darker than what surrounds it within a radius of `reach` pixels, otherwise 0; as many
/// bytes as the picture has. Shadows and coloured grounds make no difference.
[[nodiscard]] QByteArray inkOf(const reader::GreyPicture& picture, int reach);

/// A leaning grid over a picture: where its first point lies, and the ways to the next column and the next row.
struct Grid
{
    QPointF first;
    QPointF column;
    QPointF row;
    int columns = 0;
    int rows = 0;
};

/// The picture at the grid's points, each the mean of its surroundings as far as the next point. White outside of the
/// picture.
[[nodiscard]] reader::GreyPicture sampled(const reader::GreyPicture& picture, const Grid& grid);

} // namespace core::documents::mrz

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/faces.h"
#include "core/paper/form_layout.h"

namespace core::paper {

/// How a kind of block looks, in tenths of a point.
struct BlockStyle
{
    FaceStyle face = FaceStyle::Serif;
    int pixelSize = 0;
    qreal pitch = 0;
    qreal spaceBefore = 0;
    qreal firstIndent = 0;
    bool centred = false;
    bool keepWithNext = false;
};

/// size: the size of running text in points.
[[nodiscard]] BlockStyle blockStyle(BlockKind kind, int size);

} // namespace core::paper

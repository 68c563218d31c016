// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/grey_picture.h"

#include <QList>
#include <QPointF>

namespace core::documents::mrz {

/// A row of marks that stand side by side, roughly: pitch_fit.h makes it exact. In pixels of the picture.
struct PrintLine
{
    QPointF first; ///< the middle of its first mark
    QPointF last;
    double pitch = 0;
};

/// Two lines that may be a machine-readable zone, the upper one first as the picture shows them.
struct LinePair
{
    PrintLine upper;
    PrintLine lower;
};

/// Finds pairs of parallel lines of about 44 marks each that lean by not more than some eight degrees, the likeliest
/// pair first. Whether they are upside down is not asked.
[[nodiscard]] QList<LinePair> findLinePairs(const reader::GreyPicture& picture);

} // namespace core::documents::mrz

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPointF>

namespace core::documents::mrz {

/// A piece of connected ink, by the box around it; the edges belong to it.
struct Mark
{
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;

    [[nodiscard]] int width() const { return right - left + 1; }
    [[nodiscard]] int height() const { return bottom - top + 1; }
    [[nodiscard]] QPointF middle() const { return {(left + right) / 2.0, (top + bottom) / 2.0}; }
};

/// The pieces of ink on a picture `width` pixels wide (see inkOf), ordered by their left edge.
[[nodiscard]] QList<Mark> marksOf(const QByteArray& ink, int width);

} // namespace core::documents::mrz

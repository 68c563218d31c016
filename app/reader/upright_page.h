// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/page_text.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace reader {

/// A word as drawn. `advance` leads from the middle of its first character to that of its last; null for one character.
struct PlacedText
{
    QString text;
    QRectF box;
    QPointF advance;
};

/// Turns a page so that the direction in which most of its characters run becomes left to right, and leaves out the
/// text that runs in another one (watermarks, stamps).
[[nodiscard]] core::reader::Page uprightPage(const QSizeF& size, const QList<PlacedText>& texts);

} // namespace reader

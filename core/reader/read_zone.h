// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <array>

namespace core::reader {

/// One sign of a machine-readable zone.
struct ZoneSign
{
    QChar sign;
    /// From 0 to 1: how far the sign is from the next likely one that may stand in its place. A check digit that is
    /// right brings its field's signs close to 1; a repaired sign never has more than 0.5.
    double confidence = 0;
    /// The shape alone would have been taken for another sign; only with this one are the check digits right.
    bool isRepaired = false;
    /// On the upright page (see ReadZone::rotation).
    QRectF box;
};

/// A machine-readable zone as it stands on a page: two lines of 44 whose check digits are right (ICAO 9303-4, TD3).
struct ReadZone
{
    int page = 0;
    /// Of the upright page: points for a page of a PDF, pixels for a picture. The boxes count in the same.
    QSizeF pageSize;
    /// In degrees clockwise that the zone was turned before the page was set upright (0, 90, 180, 270).
    int rotation = 0;
    std::array<QList<ZoneSign>, 2> lines;

    [[nodiscard]] QString text(std::size_t line) const
    {
        QString text;
        for (const ZoneSign& sign : lines.at(line)) {
            text.append(sign.sign);
        }
        return text;
    }
};

} // namespace core::reader

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/grey_picture.h"

#include <QImage>
#include <QStringList>

#include <random>

namespace passports {

/// How a passport is printed and scanned.
struct Scan
{
    double dotsPerInch = 300;
    double skew = 0;         ///< degrees clockwise
    double blur = 0;         ///< the radius of a scanner's blur in pixels
    double noise = 0;        ///< its standard deviation in grey values
    int jpegQuality = 0;     ///< 0: not compressed
    int quarterTurns = 0;    ///< clockwise
    double weight = 0;       ///< what strokes are thicker by, as a share of the pitch; negative: thinner
    double stretch = 1;      ///< width of the signs; the pitch stays
    int paper = 245;         ///< grey value of the ground
    int ink = 30;            ///< of the print
    bool hasPattern = false; ///< fine lines and a shadow behind the print
    bool isWholeSheet =
        false; ///< lies on an A4 sheet among other print; else the picture is the lower part of the page
};

/// The two lines of an invented person's passport; all check digits are right.
[[nodiscard]] QStringList inventedZone(std::mt19937& dice);

/// Draws the data page of a passport, its zone in a cut of OCR-B that the reader's shapes were not made from.
[[nodiscard]] QImage drawPassport(const QStringList& zone, const Scan& scan, std::mt19937& dice);

/// An image in shades of grey as the reader takes it.
[[nodiscard]] core::reader::GreyPicture greyPicture(const QImage& image);

} // namespace passports

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/file_format.h"
#include "core/base/result.h"
#include "core/reader/picture_measures.h"

#include <QImage>
#include <QString>

namespace reader {

/// Sixty million pixels: an A3 page at 600 dpi, or what the largest telephone takes. More is never decoded.
inline constexpr qint64 kMaxPicturePixels = 60'000'000;

/// QImage counts dots per metre.
inline constexpr double kInchesPerMetre = 39.37;

/// A picture as it shows: upright by its EXIF orientation, in RGB with eight bits a channel, on white where it is
/// transparent.
struct PictureFile
{
    core::reader::PictureFacts facts;
    QImage image; ///< Format_RGB888
};

/// Opens a picture by what it contains, whatever its name says. Its size is asked for before a pixel is decoded.
/// Failures: those of formatOf(); FileNotAPicture (with `format` where it is known), FileTooLarge (with `pixels`),
/// FileDamaged.
[[nodiscard]] core::Result<PictureFile> openPicture(const QString& path);

/// What can be said of any file without opening it further.
[[nodiscard]] core::reader::PictureFacts factsOfFile(const QString& path, FileFormat format);

} // namespace reader

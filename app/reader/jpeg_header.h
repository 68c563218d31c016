// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>

namespace reader {

/// What the markers of a JPEG file say before its picture begins; what is missing or broken stays as it is here.
struct JpegHeader
{
    int components = 0; ///< 1 grey, 3 colour, 4 CMYK
    int dotsPerInch = 0;
    QDate takenOn; ///< EXIF DateTimeOriginal, else DateTime: whoever wrote the file may have set it to anything
};

/// Reads the markers from a file's first bytes; never beyond them.
[[nodiscard]] JpegHeader jpegHeader(const QByteArray& bytes);

} // namespace reader

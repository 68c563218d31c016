// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reader/picture_measures.h"

#include <QByteArray>
#include <QString>

namespace reader {

/// The part of a picture as a JPEG file of its own (RGB, without any EXIF data), of the quality nearest to 92 at which
/// its bytes lie within the cut's limits. Failures: those of openPicture(); PictureCropImpossible where the part lies
/// outside of the picture.
[[nodiscard]] core::Result<QByteArray> cutPicture(const QString& path, const core::reader::PictureCut& cut);

} // namespace reader

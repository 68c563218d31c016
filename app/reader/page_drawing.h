// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reader/picture_measures.h"

#include <QByteArray>
#include <QString>

namespace reader {

/// A page of a PDF or a picture, set upright, as a JPEG file. Failures: those of formatOf(), of PdfPages::open() and of
/// openPicture(); FileDamaged where there is no such page.
[[nodiscard]] core::Result<QByteArray> drawPage(const QString& path, const core::reader::PageDrawing& drawing);

} // namespace reader

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reader/picture_measures.h"

#include <QString>

namespace reader {

/// Measures every page of a PDF as it shows, or a picture as its one page. Failures: those of formatOf(), of
/// PdfPages::open() and of openPicture().
[[nodiscard]] core::Result<core::reader::ScanMeasures> measureScan(const QString& path);

} // namespace reader

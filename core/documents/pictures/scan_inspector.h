// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pictures/picture_rules.h"
#include "core/reader/picture_measures.h"

namespace core::documents {

/// Judges a scan (return reasons R20 and R35): kind and size of the file, colour, pixels, sharpness, cut edges, skew
/// and empty pages, and pages that are missing (page_numbering.h). Pages that have a text layer are no scans: they are
/// judged by the file and by their numbers alone. Findings about the file first, then by page. Pure.
[[nodiscard]] QList<PictureFinding> inspectScan(
    const reader::ScanMeasures& measures, const QList<int>& missingPages, const PictureRules& rules);

} // namespace core::documents

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/text_recogniser.h"
#include "core/base/result.h"
#include "core/reader/page_text.h"

#include <QString>

#include <chrono>

namespace reader {

/// Recognises the words on one page of a PDF as it shows, or on a picture (its page 0), and reads its QR codes where
/// they are asked for. The answer has that page alone: set upright and level, in points (pixels of a picture). Failures:
/// those of formatOf(), of PdfPages::open() and openPicture(), of TextRecogniser; FileDamaged where there is no such page.
[[nodiscard]] core::Result<core::reader::ReadDocument> recognisePage(
    TextRecogniser& recogniser, const QString& path, int page, bool withQrCodes, std::chrono::milliseconds limit);

} // namespace reader

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
///
/// What a hostile file can cost is bounded otherwise than by the ten seconds that a file has to be parsed (engineering
/// F10): one page a request, at most 16 million pixels of it, of which no more than an A4 page's at 300 dpi are recognised,
/// and a deadline that Tesseract keeps while it reads. A notice takes 2.2 seconds where the bench runs; a fuller page on a
/// slower and busy machine must not be given up, hence ReaderLimits::recognition.
[[nodiscard]] core::Result<core::reader::ReadDocument> recognisePage(
    TextRecogniser& recogniser, const QString& path, int page, bool withQrCodes, std::chrono::milliseconds limit);

} // namespace reader

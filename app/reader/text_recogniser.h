// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reader/page_text.h"

#include <QImage>
#include <QList>
#include <QRect>

#include <chrono>
#include <memory>

namespace tesseract {
class TessBaseAPI;
}

namespace reader {

/// Recognises print with Tesseract, the one place that knows it. Its data is loaded for the first picture and kept, so
/// that one serves all files of a process. Pictures are Format_Grayscale8 and upright. All of it fails as
/// languageDataFolder() does, and with ReaderTimeout where the time is over.
class TextRecogniser final
{
public:
    using Deadline = std::chrono::steady_clock::time_point;

    TextRecogniser();
    ~TextRecogniser();
    TextRecogniser(const TextRecogniser&) = delete;
    TextRecogniser& operator=(const TextRecogniser&) = delete;

    /// How sure the words on a part of a picture are, from 0 to 1, long ones counting more; 0 without any.
    [[nodiscard]] core::Result<double> sureness(const QImage& picture, const QRect& part, Deadline deadline);

    /// The words on a picture, in its pixels. Names and numbers in Latin letters are read twice, by what knows Chinese
    /// and by what knows Latin letters alone: where they disagree, the word is in doubt.
    [[nodiscard]] core::Result<QList<core::reader::TextRun>> words(const QImage& picture, Deadline deadline);

private:
    using Engine = tesseract::TessBaseAPI;

    [[nodiscard]] core::Result<void> ensureOpen();
    [[nodiscard]] core::Result<QList<core::reader::TextRun>> readAgain(
        const QImage& picture, const QList<core::reader::TextRun>& words, Deadline deadline);

    std::unique_ptr<Engine> m_chinese;
    std::unique_ptr<Engine> m_latin;
};

} // namespace reader

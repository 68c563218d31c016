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

    /// The words on a picture, in its pixels. Doubtful lines are read twice, the second time by themselves, at the
    /// picture's own resolution and on the same picture without seals; so are names and numbers in Latin letters, by what knows Chinese and by what knows Latin
    /// letters alone. Where two readings disagree, the word is in doubt.
    [[nodiscard]] core::Result<QList<core::reader::TextRun>> words(
        const QImage& picture, const QImage& withoutSeals, Deadline deadline);

private:
    using Engine = tesseract::TessBaseAPI;

    [[nodiscard]] core::Result<void> ensureOpen();
    [[nodiscard]] core::Result<QList<core::reader::TextRun>> readDoubtful(
        const QImage& picture, const QList<core::reader::TextRun>& line, Deadline deadline);
    [[nodiscard]] core::Result<QList<core::reader::TextRun>> readNames(
        const QImage& picture, const QList<core::reader::TextRun>& words, Deadline deadline);

    std::unique_ptr<Engine> m_chinese;
    std::unique_ptr<Engine> m_latin;
};

} // namespace reader

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reader/page_text.h"

#include <QImage>
#include <QString>

#include <memory>

namespace Poppler {
class Document;
}

namespace reader {

/// A PDF opened by Poppler, the one place that knows it. One at a time in the process, as Poppler's messages are
/// global.
class PdfPages final
{
public:
    static constexpr int kMaxPages = 50;

    /// Failures: FileLocked (a password is needed), FileDamaged (cut off, without a page), FileTooLarge (pages, mostPages).
    [[nodiscard]] static core::Result<std::unique_ptr<PdfPages>> open(const QString& path);
    ~PdfPages();

    [[nodiscard]] int count() const;

    /// Words with their boxes, set upright. FileDamaged where the page's content cannot be made out.
    [[nodiscard]] core::Result<core::reader::Page> page(int index) const;

    /// Of the page as it shows, in points.
    [[nodiscard]] QSizeF size(int index) const;

    /// The page as it shows, in shades of grey, at most `dotsPerInch` and never above 16 million pixels.
    [[nodiscard]] QImage picture(int index, double dotsPerInch) const;
    /// The same in colour (Format_RGB888).
    [[nodiscard]] QImage colourPicture(int index, double dotsPerInch) const;

private:
    [[nodiscard]] QImage drawn(int index, double dotsPerInch) const;

    explicit PdfPages(std::unique_ptr<Poppler::Document> document);

    std::unique_ptr<Poppler::Document> m_document;
};

} // namespace reader

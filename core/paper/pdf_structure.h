// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/paper/paper_language.h"
#include "core/paper/pdf_writer.h"

#include <QByteArray>
#include <QStringList>

namespace core::paper {

/// The one place where papers meet qpdf: what lies beneath the pages of a PDF.

/// What a PDF says of itself.
struct PdfFinish
{
    QString title;
    /// The office that makes the paper.
    QString author;
    PaperLanguage language = PaperLanguage::Zh;
};

/// The PDF of a drawn paper with title, author and language set and all its fonts in it, and without the moment of
/// making: the same paper gives the same bytes. Fails with PaperReadBackDiffers (args reason) where qpdf refuses.
[[nodiscard]] Result<QByteArray> writtenPdf(const DrawnPaper& paper, const PdfFinish& finish);

/// The names of the fonts that a page uses and the file does not hold. Fails with PaperReadBackDiffers (args reason).
[[nodiscard]] Result<QStringList> fontsNotEmbedded(const QByteArray& pdf);

} // namespace core::paper

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/paper/paper_language.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace core::paper {

/// The one place where papers meet qpdf: what lies beneath the pages of a PDF that this program has drawn.

/// What a PDF gets beyond what QPdfWriter writes.
struct PdfFinish
{
    QString title;
    /// The office that makes the paper.
    QString author;
    PaperLanguage language = PaperLanguage::Zh;
    /// For each font, by its name in the PDF, what mendedToUnicode() needs to know.
    QHash<QString, QList<char32_t>> leftOut;
};

/// The same pages with title, author and language set, the fonts' tables of characters mended and their outlines packed,
/// and without the moment of making: the same paper gives the same bytes, up to the order in which Qt writes the fonts,
/// which differs between runs of the program. Fails with PaperReadBackDiffers (args reason) when `pdf` is not sound.
[[nodiscard]] Result<QByteArray> finishedPdf(const QByteArray& pdf, const PdfFinish& finish);

/// The names of the fonts that a page uses and the file does not hold. Fails with PaperReadBackDiffers (args reason).
[[nodiscard]] Result<QStringList> fontsNotEmbedded(const QByteArray& pdf);

} // namespace core::paper

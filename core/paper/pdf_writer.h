// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/embedded_face.h"
#include "core/paper/faces.h"
#include "core/paper/filled_paper.h"

#include <QByteArray>
#include <QStringList>

namespace core::paper {

struct DrawnPage
{
    /// The operators that draw it, as PdfCanvas writes them.
    QByteArray content;
    /// The texts that were drawn, in the order of drawing, for the reading back.
    QStringList texts;
};

/// What the PDF of a paper is made from.
struct DrawnPaper
{
    QList<DrawnPage> pages;
    /// The fonts, in the order in which PdfCanvas::fontKey counts them.
    QList<EmbeddedFace> faces;
    /// A JPEG file, PdfCanvas::pictureKey; empty: none.
    QByteArray picture;
};

/// What stands across every page of a paper that is not to be used.
enum class PageStamp { None, Draft, Sample };

/// Composes, breaks and draws a filled form on A4 pages. A draft says DRAFT 草稿 across every page, a sample SAMPLE
/// 样张. In the thread of `faces`.
[[nodiscard]] DrawnPaper drawPages(const FilledPaper& paper, const Faces& faces, PageStamp stamp);

} // namespace core::paper

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/faces.h"
#include "core/paper/filled_paper.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace core::paper {

/// A PDF as Qt writes it.
struct DrawnPaper
{
    QByteArray pdf;
    /// The texts that were drawn on each page, in the order of drawing, for the reading back.
    QList<QStringList> drawnTexts;
    /// The characters beyond U+FFFF that each font drew, in the order of their first drawing; by the font's name in the
    /// PDF.
    QHash<QString, QList<char32_t>> beyondBasicPlane;
};

/// Composes, breaks and draws a filled form on A4 pages. A draft says DRAFT 草稿 across every page. In the thread of
/// `faces`.
[[nodiscard]] DrawnPaper drawPdf(const FilledPaper& paper, const Faces& faces, bool draft);

} // namespace core::paper

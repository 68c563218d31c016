// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/faces.h"
#include "core/paper/filled_paper.h"

#include <QByteArray>
#include <QStringList>

namespace core::paper {

/// A PDF as it left the printer, with the texts that were drawn on each page, in the order of drawing, for the reading back.
struct DrawnPaper
{
    QByteArray pdf;
    QList<QStringList> drawnTexts;
};

/// Composes, breaks and draws a filled form on A4 pages. A draft says DRAFT 草稿 across every page. In the thread of `faces`.
[[nodiscard]] DrawnPaper drawPdf(const FilledPaper& paper, const Faces& faces, bool draft);

} // namespace core::paper

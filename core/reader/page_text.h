// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace core::reader {

/// A word as the page shows it. The box is in points from the page's upper left corner, after the page and its text
/// have been turned upright. A code point stands as the file has it; look_alikes.h folds it for matching.
struct TextRun
{
    QString text;
    QRectF box;
};

/// One page, upright: what was turned (by the page's /Rotate or by text drawn sideways) is told in `rotation`, in
/// degrees clockwise that the text was turned before it was set upright (0, 90, 180, 270). Text that runs across the
/// others, as watermarks do, is left out.
struct Page
{
    QSizeF size;
    int rotation = 0;
    QList<TextRun> runs;
};

/// What permitdesk-reader hands back of a PDF.
struct ReadDocument
{
    QList<Page> pages;
    QStringList qrCodes;    ///< contents of the QR codes in page order; empty unless asked for
    bool textLayer = false; ///< false for a pure scan: there is no text at all

    [[nodiscard]] bool hasPages() const { return !pages.isEmpty(); }
};

} // namespace core::reader

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace core::reader {

/// A word as the page shows it. The box is in points (pixels of a picture) from the page's upper left corner, after the
/// page and its text have been turned upright and set level. A code point stands as the file has it; look_alikes.h
/// folds it for matching.
struct TextRun
{
    QString text;
    QRectF box;
    /// From 0 to 1: how sure the recognition is of the least sure of its characters; 1 for what a file says itself.
    double confidence = 1;
};

/// One page, upright: what was turned (by the page's /Rotate, by text drawn sideways, on the scanner) is told in
/// `rotation`, in degrees clockwise that the text was turned before it was set upright (0, 90, 180, 270). Text that runs
/// across the others, as watermarks do, is left out.
struct Page
{
    QSizeF size;
    int rotation = 0;
    QList<TextRun> runs;
    /// The words were recognised on the page's picture; the file itself has none.
    bool isRecognised = false;
    /// By how many degrees clockwise the lines of a scan ran before they were set level, about the page's middle.
    double skew = 0;
};

/// What permitdesk-reader hands back of a PDF, or of a picture as its one page.
struct ReadDocument
{
    QList<Page> pages;
    QStringList qrCodes;    ///< contents of the QR codes in page order; empty unless asked for
    bool textLayer = false; ///< false for a pure scan: there is no text at all

    [[nodiscard]] bool hasPages() const { return !pages.isEmpty(); }
};

} // namespace core::reader

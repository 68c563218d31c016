// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSizeF>

namespace core::paper {

/// A page that is one picture.
struct PicturePage
{
    QByteArray jpeg; ///< as permitdesk-reader draws a page: baseline, grey or RGB
    QSizeF size;     ///< of the page, in points; the picture fills it
};

/// A PDF of pictures, each on a page of its own, without a moment of making: the same pictures give the same bytes.
/// Empty where one of them is no JPEG file.
[[nodiscard]] QByteArray pdfOfPictures(const QList<PicturePage>& pages);

} // namespace core::paper

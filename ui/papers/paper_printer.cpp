// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_printer.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfDocumentRenderOptions>
#include <QPrinter>

namespace ui::papers {

using core::Failure;
using core::FailureCode;

namespace {

constexpr double kPointsPerInch = 72.0;
// A sheet of A4 at 1200 dpi is half a gigabyte of pixels: it goes to the printer strip by strip.
constexpr int kStripHeight = 512;

QSize sizeOnSheet(const QPdfDocument& document, int page, const QPrinter& printer)
{
    const QSizeF wanted = document.pagePointSize(page) * (printer.resolution() / kPointsPerInch);
    const QSize sheet = printer.pageLayout().fullRectPixels(printer.resolution()).size();
    const bool fits = wanted.width() <= sheet.width() + 1 && wanted.height() <= sheet.height() + 1;
    return (fits ? wanted : wanted.scaled(sheet, Qt::KeepAspectRatio)).toSize();
}

void drawPage(QPdfDocument& document, int page, QPainter& painter, const QSize& size)
{
    for (int top = 0; top < size.height(); top += kStripHeight) {
        const QRect strip(0, top, size.width(), std::min(kStripHeight, size.height() - top));
        QPdfDocumentRenderOptions options;
        options.setScaledSize(size);
        options.setScaledClipRect(strip);
        painter.drawImage(strip.topLeft(), document.render(page, strip.size(), options));
    }
}

} // namespace

core::Result<void> printPaper(const QByteArray& pdf, QPrinter& printer)
{
    QBuffer bytes;
    bytes.setData(pdf);
    bytes.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&bytes);
    if (document.status() != QPdfDocument::Status::Ready) {
        return Failure(FailureCode::DocumentDamaged);
    }
    printer.setFullPage(true); // the paper has its own margins
    QPainter painter;
    if (!painter.begin(&printer)) {
        return Failure(FailureCode::PrinterMissing);
    }
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0 && !printer.newPage()) {
            return Failure(FailureCode::PrinterMissing);
        }
        drawPage(document, page, painter, sizeOnSheet(document, page, printer));
    }
    return painter.end() ? core::Result<void>() : core::Result<void>(Failure(FailureCode::PrinterMissing));
}

} // namespace ui::papers

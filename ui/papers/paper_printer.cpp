// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_printer.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfDocumentRenderOptions>
#include <QPrinter>

#include <memory>
#include <vector>

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

/// A stored paper, opened for drawing.
struct OpenPaper
{
    QBuffer bytes;
    QPdfDocument document;
};

core::Result<std::vector<std::unique_ptr<OpenPaper>>> openAll(const QList<QByteArray>& pdfs)
{
    std::vector<std::unique_ptr<OpenPaper>> papers;
    for (const QByteArray& pdf : pdfs) {
        auto paper = std::make_unique<OpenPaper>();
        paper->bytes.setData(pdf);
        paper->bytes.open(QIODevice::ReadOnly);
        paper->document.load(&paper->bytes);
        if (paper->document.status() != QPdfDocument::Status::Ready) {
            return Failure(FailureCode::DocumentDamaged);
        }
        papers.push_back(std::move(paper));
    }
    return papers;
}

/// The pages of one paper; `hasBegun` says that a page was printed before.
bool printPages(QPdfDocument& document, QPrinter& printer, QPainter& painter, bool hasBegun)
{
    for (int page = 0; page < document.pageCount(); ++page) {
        if ((hasBegun || page > 0) && !printer.newPage()) {
            return false;
        }
        drawPage(document, page, painter, sizeOnSheet(document, page, printer));
    }
    return true;
}

} // namespace

core::Result<void> printPapers(const QList<QByteArray>& pdfs, QPrinter& printer)
{
    const auto papers = openAll(pdfs);
    if (!papers) {
        return papers.failure();
    }
    printer.setFullPage(true); // the paper has its own margins
    QPainter painter;
    if (!painter.begin(&printer)) {
        return Failure(FailureCode::PrinterMissing);
    }
    bool endsOnBack = true;
    for (const auto& paper : *papers) {
        const bool hasBegun = paper != papers->front();
        const bool leavesBackEmpty = hasBegun && !endsOnBack && printer.duplex() != QPrinter::DuplexNone;
        if ((leavesBackEmpty && !printer.newPage()) || !printPages(paper->document, printer, painter, hasBegun)) {
            return Failure(FailureCode::PrinterMissing);
        }
        endsOnBack = paper->document.pageCount() % 2 == 0;
    }
    return painter.end() ? core::Result<void>() : core::Result<void>(Failure(FailureCode::PrinterMissing));
}

} // namespace ui::papers

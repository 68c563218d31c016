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
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kPointsPerInch = 72.0;
constexpr double kMillimetresPerInch = 25.4;
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

/// One job on its way to a printer.
class Job
{
public:
    Job(QPrinter& printer, const PrintSetup& setup) : m_printer(printer), m_isDoubleSided(setup.isDoubleSided)
    {
        printer.setFullPage(true); // the paper has its own margins
        const double dots = printer.resolution() / kMillimetresPerInch;
        if (m_painter.begin(&printer)) {
            m_painter.translate(setup.offset.right * dots, setup.offset.down * dots);
        }
    }

    [[nodiscard]] bool isOpen() const { return m_painter.isActive(); }

    /// On a sheet of its own. False where the printer does not take it.
    [[nodiscard]] bool print(QPdfDocument& paper)
    {
        if (m_isDoubleSided && m_pages % 2 != 0 && !turnPage()) { // its back stays empty
            return false;
        }
        for (int page = 0; page < paper.pageCount(); ++page) {
            if (!turnPage()) {
                return false;
            }
            drawPage(paper, page, m_painter, sizeOnSheet(paper, page, m_printer));
        }
        return true;
    }

    [[nodiscard]] bool end() { return m_painter.end() && m_printer.printerState() != QPrinter::Error; }

private:
    bool turnPage() { return m_pages++ == 0 || m_printer.newPage(); }

    QPrinter& m_printer;
    QPainter m_painter;
    bool m_isDoubleSided;
    int m_pages = 0; ///< begun so far
};

} // namespace

PrintSetup printSetup(const QPrinter& printer, const PrinterOffset& offset)
{
    return {
        offset, printer.duplex() != QPrinter::DuplexNone, printer.supportsMultipleCopies() ? 1 : printer.copyCount()};
}

core::Result<void> printPapers(const QList<QByteArray>& pdfs, QPrinter& printer, const PrintSetup& setup)
{
    const auto papers = openAll(pdfs);
    if (!papers) {
        return papers.failure();
    }
    const Failure refused(FailureCode::PrinterMissing, {{u"printer"_s, printer.printerName()}});
    Job job(printer, setup);
    if (!job.isOpen()) {
        return refused;
    }
    for (int copy = 0; copy < setup.copies; ++copy) {
        for (const auto& paper : *papers) {
            if (!job.print(paper->document)) {
                return refused;
            }
        }
    }
    return job.end() ? core::Result<void>() : core::Result<void>(refused);
}

} // namespace ui::papers

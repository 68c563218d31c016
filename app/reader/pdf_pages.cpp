// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/pdf_pages.h"

#include "app/reader/upright_page.h"

#include <QVariant>

#include <poppler-qt6.h>

#include <cmath>

namespace reader {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::FailureCode;

namespace {

constexpr double kMaxPixels = 16e6;
constexpr double kPointsPerInch = 72.0;

/// Counts what Poppler complains of while it lives. Poppler knows one global function for that.
class PopplerTroubles final
{
public:
    PopplerTroubles()
    {
        s_count = 0;
        Poppler::setDebugErrorFunction([](const QString&, const QVariant&) { ++s_count; }, {});
    }
    [[nodiscard]] int count() const { return s_count; }

private:
    static inline int s_count = 0;
};

PlacedText placed(const Poppler::TextBox& box)
{
    PlacedText text{box.text(), box.boundingBox(), {}};
    const QRectF first = box.charBoundingBox(0);
    const QRectF last = box.charBoundingBox(static_cast<int>(text.text.toUcs4().size()) - 1);
    if (first.isValid() && last.isValid()) {
        text.advance = last.center() - first.center();
    }
    return text;
}

} // namespace

PdfPages::PdfPages(std::unique_ptr<Poppler::Document> document) : m_document(std::move(document)) {}

PdfPages::~PdfPages() = default;

core::Result<std::unique_ptr<PdfPages>> PdfPages::open(const QString& path)
{
    const PopplerTroubles troubles;
    std::unique_ptr<Poppler::Document> document = Poppler::Document::load(path);
    if (!document) {
        return Failure(FailureCode::FileDamaged, {{u"file"_s, path}});
    }
    if (document->isLocked()) {
        return Failure(FailureCode::FileLocked, {{u"file"_s, path}});
    }
    if (document->numPages() < 1) {
        return Failure(FailureCode::FileDamaged, {{u"file"_s, path}});
    }
    if (document->numPages() > kMaxPages) {
        return Failure(FailureCode::FileTooLarge,
                       {{u"file"_s, path}, {u"pages"_s, QString::number(document->numPages())},
                        {u"limit"_s, QString::number(kMaxPages)}});
    }
    return std::unique_ptr<PdfPages>(new PdfPages(std::move(document)));
}

int PdfPages::count() const
{
    return m_document->numPages();
}

core::Result<core::reader::Page> PdfPages::page(int index) const
{
    const PopplerTroubles troubles;
    const std::unique_ptr<Poppler::Page> page = m_document->page(index);
    if (!page) {
        return Failure(FailureCode::FileDamaged);
    }
    QList<PlacedText> texts;
    for (const std::unique_ptr<Poppler::TextBox>& box : page->textList()) {
        texts.append(placed(*box));
    }
    if (texts.isEmpty() && troubles.count() > 0) {
        return Failure(FailureCode::FileDamaged);
    }
    return uprightPage(page->pageSizeF(), texts);
}

QImage PdfPages::picture(int index, double dotsPerInch) const
{
    const std::unique_ptr<Poppler::Page> page = m_document->page(index);
    if (!page) {
        return {};
    }
    const QSizeF inches = page->pageSizeF() / kPointsPerInch;
    const double fitting = std::sqrt(kMaxPixels / std::max(1.0, inches.width() * inches.height()));
    const double resolution = std::min(dotsPerInch, fitting);
    return page->renderToImage(resolution, resolution).convertToFormat(QImage::Format_Grayscale8);
}

} // namespace reader

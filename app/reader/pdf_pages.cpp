// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/pdf_pages.h"

#include "app/reader/upright_page.h"

#include <QVariant>

#include <poppler-qt6.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace reader {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::FailureCode;

namespace {

constexpr double kMaxPixels = 16e6;
constexpr double kPointsPerInch = 72.0;

/// What Poppler says when content is lost. It tells no category, and much else that it says is of no consequence.
constexpr std::array<QLatin1StringView, 9> kLosses{
    "content stream"_L1, // Leftover args in content stream
    "flate stream"_L1,   // Unexpected end of file in flate stream
    "Unterminated string"_L1,
    "End of file inside"_L1, // … array, dictionary
    "Unknown operator"_L1,
    "No font in show"_L1,
    "try to reconstruct"_L1, // xref num n not found but needed
    "Illegal character"_L1,  // … in hex string
    "Weird page contents"_L1,
};

/// Notes, while it lives, whether Poppler speaks of lost content. Poppler knows one global function for that.
class PopplerLosses final
{
public:
    PopplerLosses()
    {
        s_any = false;
        Poppler::setDebugErrorFunction(&PopplerLosses::note, {});
    }
    [[nodiscard]] bool any() const { return s_any; }

private:
    static void note(const QString& message, const QVariant&)
    {
        s_any = s_any || std::any_of(kLosses.begin(), kLosses.end(), [&message](QLatin1StringView loss) {
            return message.contains(loss);
        });
    }

    static inline bool s_any = false;
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
    const PopplerLosses losses;
    std::unique_ptr<Poppler::Document> document = Poppler::Document::load(path);
    if (!document) {
        return Failure(FailureCode::FileDamaged, {{u"file"_s, path}});
    }
    if (document->isLocked()) {
        return Failure(FailureCode::FileLocked, {{u"file"_s, path}});
    }
    if (document->numPages() < 1 || losses.any()) {
        return Failure(FailureCode::FileDamaged, {{u"file"_s, path}});
    }
    if (document->numPages() > kMaxPages) {
        return Failure(
            FailureCode::FileTooLarge, {{u"file"_s, path}, {u"pages"_s, QString::number(document->numPages())},
                                           {u"mostPages"_s, QString::number(kMaxPages)}});
    }
    return std::unique_ptr<PdfPages>(new PdfPages(std::move(document)));
}

int PdfPages::count() const { return m_document->numPages(); }

core::Result<core::reader::Page> PdfPages::page(int index) const
{
    const PopplerLosses losses;
    const std::unique_ptr<Poppler::Page> page = m_document->page(index);
    if (!page) {
        return Failure(FailureCode::FileDamaged);
    }
    QList<PlacedText> texts;
    for (const std::unique_ptr<Poppler::TextBox>& box : page->textList()) {
        texts.append(placed(*box));
    }
    if (losses.any()) {
        return Failure(FailureCode::FileDamaged);
    }
    return uprightPage(page->pageSizeF(), texts);
}

QSizeF PdfPages::size(int index) const
{
    const std::unique_ptr<Poppler::Page> page = m_document->page(index);
    return page ? page->pageSizeF() : QSizeF();
}

QImage PdfPages::picture(int index, double dotsPerInch) const
{
    return drawn(index, dotsPerInch).convertToFormat(QImage::Format_Grayscale8);
}

QImage PdfPages::colourPicture(int index, double dotsPerInch) const
{
    return drawn(index, dotsPerInch).convertToFormat(QImage::Format_RGB888);
}

QImage PdfPages::drawn(int index, double dotsPerInch) const
{
    const std::unique_ptr<Poppler::Page> page = m_document->page(index);
    if (!page) {
        return {};
    }
    const QSizeF inches = page->pageSizeF() / kPointsPerInch;
    const double fitting = std::sqrt(kMaxPixels / std::max(1.0, inches.width() * inches.height()));
    const double resolution = std::min(dotsPerInch, fitting);
    return page->renderToImage(resolution, resolution);
}

} // namespace reader

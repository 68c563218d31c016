// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/page_recognition.h"

#include "app/reader/levelled_page.h"
#include "app/reader/pdf_pages.h"
#include "app/reader/picture_file.h"
#include "app/reader/picture_matrix.h"
#include "app/reader/qr_codes.h"
#include "app/reader/rule_lines.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <exception>
#include <memory>

namespace reader {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::FailureCode;
using core::Result;
using core::reader::Page;
using core::reader::ReadDocument;
using core::reader::TextRun;

namespace {

constexpr double kDotsPerInch = 300;
/// An A4 page at 300 dpi. More dots make print no clearer.
constexpr int kLongestSide = 3508;

/// A page as it shows, in shades of grey.
struct PagePicture
{
    QImage grey;
    QImage withoutSeals; ///< on which red is as light as paper; null where the page has no colour
    QSizeF size;         ///< in points, or the picture's own pixels

    /// Of the units of `size` for a pixel of `grey`.
    [[nodiscard]] double scale() const { return size.width() / grey.width(); }
};

/// A seal's red is told from black ink by its red channel alone.
QImage redOf(const QImage& colour)
{
    QImage red(colour.size(), QImage::Format_Grayscale8);
    cv::Mat target(red.height(), red.width(), CV_8UC1, red.bits(), static_cast<std::size_t>(red.bytesPerLine()));
    cv::extractChannel(matrixOf(colour), target, 0);
    return red;
}

PagePicture pictureOf(const QImage& colour, const QSizeF& size)
{
    const QImage picture = std::max(colour.width(), colour.height()) > kLongestSide
                               ? colour.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                                     .convertToFormat(QImage::Format_RGB888)
                               : colour;
    return {picture.convertToFormat(QImage::Format_Grayscale8), picture.allGray() ? QImage() : redOf(picture), size};
}

Result<PagePicture> pictureOfPdf(const QString& path, int page)
{
    const Result<std::unique_ptr<PdfPages>> pages = PdfPages::open(path);
    if (!pages) {
        return pages.failure();
    }
    const QImage colour = page < (*pages)->count() ? (*pages)->colourPicture(page, kDotsPerInch) : QImage();
    if (colour.isNull()) {
        return Failure(FailureCode::FileDamaged, {{u"file"_s, path}});
    }
    return pictureOf(colour, (*pages)->size(page));
}

Result<PagePicture> pictureOfFile(const QString& path, int page)
{
    const Result<PictureFile> picture = openPicture(path);
    if (!picture) {
        return picture.failure();
    }
    if (page != 0) {
        return Failure(FailureCode::FileDamaged, {{u"file"_s, path}});
    }
    return pictureOf(picture->image, picture->image.size());
}

QStringList qrCodesOfPicture(const QImage& grey)
{
    // As for the pages of a PDF: a code that is sharp is found on fewer dots, at a fraction of the time.
    constexpr int kFewDots = 1300;
    const QStringList found =
        qrCodesOn(grey.scaled(kFewDots, kFewDots, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    return found.isEmpty() ? qrCodesOn(grey) : found;
}

/// The way round in which the fullest lines read best, without their rules; the first that reads well is taken.
Result<LevelledPage> uprightPage(TextRecogniser& recogniser, const QImage& grey, TextRecogniser::Deadline deadline)
{
    constexpr double kReadsWell = 0.5;
    LevelledPage best;
    double most = -1;
    for (const int quarterTurns : likelyTurns(grey)) {
        LevelledPage page = levelled(grey, quarterTurns);
        eraseRules(page.grey);
        const Result<double> sureness = recogniser.sureness(page.grey, page.fullestPart, deadline);
        if (!sureness) {
            return sureness.failure();
        }
        if (*sureness > most) {
            most = *sureness;
            best = std::move(page);
        }
        if (most > kReadsWell) {
            break;
        }
    }
    return best;
}

Result<Page> pageOf(TextRecogniser& recogniser, const PagePicture& picture, TextRecogniser::Deadline deadline)
{
    Result<LevelledPage> upright = uprightPage(recogniser, picture.grey, deadline);
    if (!upright) {
        return upright.failure();
    }
    QImage withoutSeals = upright->grey;
    if (!picture.withoutSeals.isNull()) {
        withoutSeals = upright->alike(picture.withoutSeals);
        eraseRules(withoutSeals);
    }
    Result<QList<TextRun>> words = recogniser.words(upright->grey, withoutSeals, deadline);
    if (!words) {
        return words.failure();
    }
    Page page;
    page.size = upright->quarterTurns % 2 == 0 ? picture.size : picture.size.transposed();
    page.rotation = upright->quarterTurns * 90;
    page.isRecognised = true;
    page.skew = upright->skew;
    for (TextRun& word : *words) {
        word.box = {word.box.topLeft() * picture.scale(), word.box.size() * picture.scale()};
        page.runs.append(std::move(word));
    }
    return page;
}

Result<ReadDocument> recognised(
    TextRecogniser& recogniser, const PagePicture& picture, bool withQrCodes, TextRecogniser::Deadline deadline)
{
    Result<Page> page = pageOf(recogniser, picture, deadline);
    if (!page) {
        return page.failure();
    }
    return ReadDocument{{std::move(*page)}, withQrCodes ? qrCodesOfPicture(picture.grey) : QStringList(), false};
}

} // namespace

Result<ReadDocument> recognisePage(
    TextRecogniser& recogniser, const QString& path, int page, bool withQrCodes, std::chrono::milliseconds limit)
{
    const Result<FileFormat> format = formatOf(path);
    if (!format) {
        return format.failure();
    }
    // What is left over is for the answer's way back.
    const TextRecogniser::Deadline deadline = std::chrono::steady_clock::now() + limit * 9 / 10;
    try {
        const Result<PagePicture> picture =
            *format == FileFormat::Pdf ? pictureOfPdf(path, page) : pictureOfFile(path, page);
        if (!picture) {
            return picture.failure();
        }
        const Result<ReadDocument> document = recognised(recogniser, *picture, withQrCodes, deadline);
        return document ? document : Result<ReadDocument>(document.failure().with(u"file"_s, path));
    } catch (const std::exception&) {
        return Failure(FailureCode::FileDamaged, {{u"file"_s, path}});
    }
}

} // namespace reader

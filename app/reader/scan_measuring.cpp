// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/scan_measuring.h"

#include "app/reader/page_ink.h"
#include "app/reader/pdf_pages.h"
#include "app/reader/picture_file.h"
#include "app/reader/picture_matrix.h"

#include <opencv2/imgproc.hpp>

namespace reader {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::FailureCode;
using core::Result;
using core::reader::ScanMeasures;
using core::reader::ScanPage;

namespace {

/// Letters of a page drawn at it are a few pixels thick, which blur and skew show on.
constexpr int kDotsPerInch = 150;
/// A picture is measured at the length of an A4 page drawn so.
constexpr int kMeasuredLength = 1754;
constexpr double kPointsPerInch = 72;

/// Pixels that have a colour: the red of a seal is enough, the tint of yellowed paper is not.
double colourOf(const cv::Mat& rgb)
{
    constexpr int kLeastSaturation = 70;
    constexpr int kLeastValue = 60;
    cv::Mat hsv;
    cv::cvtColor(rgb, hsv, cv::COLOR_RGB2HSV);
    cv::Mat coloured;
    cv::inRange(hsv, cv::Scalar(0, kLeastSaturation, kLeastValue), cv::Scalar(255, 255, 255), coloured);
    return 100.0 * cv::countNonZero(coloured) / static_cast<double>(hsv.total());
}

ScanPage measured(const QImage& image)
{
    const ScaledMatrix view = notLongerThan(matrixOf(image), kMeasuredLength);
    const PageInk ink(greyOf(view.pixels));
    ScanPage page;
    page.pixels = image.size();
    page.ink = 100 * ink.share();
    page.colour = colourOf(view.pixels);
    page.sharpness = 100 * ink.steepness();
    page.skew = ink.skew();
    page.cutEdges = ink.cutEdges();
    return page;
}

QString marginsOf(const core::reader::Page& text)
{
    constexpr double kSeventh = 1.0 / 7;
    QString words;
    for (const core::reader::TextRun& word : text.runs) {
        const double middle = word.box.center().y() / text.size.height();
        if (middle < kSeventh || middle > 1 - kSeventh) {
            words += word.text + u' ';
        }
    }
    return words;
}

Result<ScanMeasures> measuredPdf(const QString& path)
{
    const Result<std::unique_ptr<PdfPages>> pages = PdfPages::open(path);
    if (!pages) {
        return pages.failure();
    }
    ScanMeasures measures{factsOfFile(path, FileFormat::Pdf), {}};
    for (int index = 0; index < (*pages)->count(); ++index) {
        const Result<core::reader::Page> text = (*pages)->page(index);
        const QImage image = (*pages)->colourPicture(index, kDotsPerInch);
        if (!text || image.isNull()) {
            return Failure(FailureCode::FileDamaged, {{u"file"_s, path}});
        }
        ScanPage page = measured(image);
        page.dotsPerInch = qRound(image.width() * kPointsPerInch / (*pages)->size(index).width());
        page.hasText = !text->runs.isEmpty();
        page.margins = marginsOf(*text);
        measures.pages.append(page);
    }
    return measures;
}

Result<ScanMeasures> measuredPicture(const QString& path)
{
    const Result<PictureFile> picture = openPicture(path);
    if (!picture) {
        return picture.failure();
    }
    ScanPage page = measured(picture->image);
    page.dotsPerInch = picture->facts.dotsPerInch;
    return ScanMeasures{picture->facts, {page}};
}

} // namespace

Result<ScanMeasures> measureScan(const QString& path)
{
    const Result<FileFormat> format = formatOf(path);
    if (!format) {
        return format.failure();
    }
    try {
        return *format == FileFormat::Pdf ? measuredPdf(path) : measuredPicture(path);
    } catch (const cv::Exception&) {
        return Failure(FailureCode::FileDamaged, {{u"file"_s, path}});
    }
}

} // namespace reader

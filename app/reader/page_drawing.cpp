// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/page_drawing.h"

#include "app/reader/file_format.h"
#include "app/reader/jpeg_bytes.h"
#include "app/reader/pdf_pages.h"
#include "app/reader/picture_file.h"

#include <QTransform>

#include <algorithm>

namespace reader {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::FailureCode;
using core::Result;
using core::reader::PageDrawing;

namespace {

constexpr int kShortest = 64;
constexpr int kLongest = 4096;
constexpr int kQuality = 85;
constexpr int kWorstQuality = 45;
constexpr int kQualityStep = 8;
constexpr double kPointsPerInch = 72;

Result<QImage> pageOfPdf(const QString& path, int index, int longest)
{
    const Result<std::unique_ptr<PdfPages>> pages = PdfPages::open(path);
    if (!pages) {
        return pages.failure();
    }
    if (index < 0 || index >= (*pages)->count()) {
        return Failure(FailureCode::FileDamaged, {{u"file"_s, path}});
    }
    const QSizeF size = (*pages)->size(index);
    const double side = std::max({size.width(), size.height(), 1.0});
    return (*pages)->colourPicture(index, longest * kPointsPerInch / side);
}

Result<QImage> imageOf(const QString& path, const PageDrawing& drawing, int longest)
{
    const Result<FileFormat> format = formatOf(path);
    if (!format) {
        return format.failure();
    }
    if (*format == FileFormat::Pdf) {
        return pageOfPdf(path, drawing.page, longest);
    }
    const Result<PictureFile> picture = openPicture(path);
    return picture ? Result<QImage>(picture->image) : picture.failure();
}

} // namespace

Result<QByteArray> drawPage(const QString& path, const PageDrawing& drawing)
{
    const int longest = std::clamp(drawing.longest, kShortest, kLongest);
    Result<QImage> image = imageOf(path, drawing, longest);
    if (!image) {
        return image.failure();
    }
    if (std::max(image->width(), image->height()) > longest) {
        *image = image->scaled(longest, longest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    *image = image->transformed(QTransform().rotate(-drawing.rotation));
    int quality = kQuality;
    QByteArray bytes = jpegBytes(*image, quality);
    while (drawing.maxBytes > 0 && bytes.size() > drawing.maxBytes && quality > kWorstQuality) {
        quality -= kQualityStep;
        bytes = jpegBytes(*image, quality);
    }
    return bytes.isEmpty() ? Result<QByteArray>(Failure(FailureCode::FileDamaged, {{u"file"_s, path}})) : bytes;
}

} // namespace reader

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/zone_reading.h"

#include "app/reader/file_format.h"
#include "app/reader/pdf_pages.h"
#include "app/reader/picture_file.h"
#include "core/documents/mrz/mrz_reader.h"

#include <algorithm>

namespace reader {

using core::Failure;
using core::FailureCode;
using core::Result;
using core::reader::GreyPicture;
using core::reader::ReadZone;
using core::reader::ZoneSign;

namespace {

GreyPicture greyPicture(const QImage& image)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    GreyPicture picture{grey.width(), grey.height(), {}};
    picture.bytes.reserve(qsizetype{grey.width()} * grey.height());
    for (int y = 0; y < grey.height(); ++y) {
        picture.bytes.append(reinterpret_cast<const char*>(grey.constScanLine(y)), grey.width());
    }
    return picture;
}

/// The boxes in points instead of the pixels of a page drawn so wide.
ReadZone inPoints(ReadZone zone, const QSizeF& pageSize)
{
    const QSizeF upright = zone.rotation % 180 == 0 ? pageSize : pageSize.transposed();
    const double point = upright.width() / zone.pageSize.width();
    for (QList<ZoneSign>& line : zone.lines) {
        for (ZoneSign& sign : line) {
            sign.box = {sign.box.topLeft() * point, sign.box.size() * point};
        }
    }
    zone.pageSize = upright;
    return zone;
}

Result<ReadZone> readPdf(const QString& path)
{
    constexpr double kDotsPerInch = 300;
    const Result<std::unique_ptr<PdfPages>> pages = PdfPages::open(path);
    if (!pages) {
        return pages.failure();
    }
    Failure failure(FailureCode::MrzNotFound);
    for (int index = 0; index < std::min((*pages)->count(), kZonePages); ++index) {
        Result<ReadZone> zone = core::documents::mrz::readZone(greyPicture((*pages)->picture(index, kDotsPerInch)));
        if (zone) {
            zone->page = index;
            return inPoints(std::move(*zone), (*pages)->size(index));
        }
        if (failure.code == FailureCode::MrzNotFound) {
            failure = zone.failure();
        }
    }
    return failure;
}

Result<ReadZone> readPicture(const QString& path)
{
    Result<PictureFile> picture = openPicture(path);
    return picture ? core::documents::mrz::readZone(greyPicture(picture->image)) : picture.failure();
}

} // namespace

Result<ReadZone> readZone(const QString& path)
{
    const Result<FileFormat> format = formatOf(path);
    if (!format) {
        return format.failure();
    }
    return *format == FileFormat::Pdf ? readPdf(path) : readPicture(path);
}

} // namespace reader

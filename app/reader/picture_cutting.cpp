// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/picture_cutting.h"

#include "app/reader/jpeg_bytes.h"
#include "app/reader/picture_file.h"

#include <QColorSpace>

namespace reader {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::FailureCode;
using core::Result;
using core::reader::PictureCut;

namespace {

constexpr int kBestQuality = 100;
constexpr int kUsualQuality = 92;
constexpr int kWorstQuality = 30;
constexpr int kQualityStep = 4;
constexpr qint64 kMaxCutPixels = 16'000'000;

QByteArray withinBytes(const QImage& image, const PictureCut& cut)
{
    QByteArray bytes = jpegBytes(image, kUsualQuality);
    int quality = kUsualQuality;
    while (bytes.size() > cut.maxBytes && quality > kWorstQuality) {
        quality -= kQualityStep;
        bytes = jpegBytes(image, quality);
    }
    while (bytes.size() < cut.minBytes && quality >= kUsualQuality && quality < kBestQuality) {
        quality += kQualityStep;
        bytes = jpegBytes(image, quality);
    }
    return bytes;
}

} // namespace

Result<QByteArray> cutPicture(const QString& path, const PictureCut& cut)
{
    const Result<PictureFile> picture = openPicture(path);
    if (!picture) {
        return picture.failure();
    }
    const bool isSound = !cut.size.isEmpty() && qint64{cut.size.width()} * cut.size.height() <= kMaxCutPixels;
    if (!isSound || cut.part.isEmpty() || !picture->image.rect().contains(cut.part)) {
        return Failure(FailureCode::PictureCropImpossible, {{u"file"_s, path}, {u"reason"_s, u"outside"_s}});
    }
    QImage image = picture->image.copy(cut.part).scaled(cut.size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    // A printer's profile (CMYK) is larger than what the cards' system takes, and no longer true of what was decoded.
    if (image.colorSpace().isValid()) {
        image.convertToColorSpace(QColorSpace::SRgb);
    }
    image.setColorSpace({});
    image.setDotsPerMeterX(qRound(cut.dotsPerInch * kInchesPerMetre));
    image.setDotsPerMeterY(qRound(cut.dotsPerInch * kInchesPerMetre));
    return withinBytes(image, cut);
}

} // namespace reader

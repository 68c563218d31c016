// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/picture_file.h"

#include "app/reader/jpeg_header.h"

#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace reader {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::FailureCode;
using core::Result;
using core::reader::ColourMode;
using core::reader::PictureFacts;

namespace {

/// Enough for the markers of a JPEG file, whose EXIF block alone may take 64 kB.
constexpr qint64 kHeaderBytes = 512LL * 1024;
constexpr int kAllocationMegabytes = 256;

bool isGrey(const QImage& image)
{
    switch (image.format()) {
    case QImage::Format_Mono:
    case QImage::Format_MonoLSB:
    case QImage::Format_Grayscale8:
    case QImage::Format_Grayscale16:
        return true;
    default:
        return image.pixelFormat().colorModel() == QPixelFormat::Indexed && image.isGrayscale();
    }
}

void takeJpegHeader(PictureFacts& facts, QFile& file)
{
    file.seek(0);
    const JpegHeader header = jpegHeader(file.read(kHeaderBytes));
    constexpr int kCmykComponents = 4;
    facts.dotsPerInch = header.dotsPerInch;
    facts.takenOn = header.takenOn;
    if (header.components == kCmykComponents) {
        facts.colour = ColourMode::Cmyk;
    } else if (header.components == 1) {
        facts.colour = ColourMode::Grey;
    }
}

/// A JPEG without its end is decoded all the same, grey where it lacks.
bool isCutOff(QFile& file)
{
    constexpr qint64 kTail = 64LL * 1024;
    file.seek(std::max<qint64>(0, file.size() - kTail));
    return !file.read(kTail).contains("\xFF\xD9");
}

QImage onWhite(const QImage& image)
{
    if (!image.hasAlphaChannel()) {
        return image.convertToFormat(QImage::Format_RGB888);
    }
    QImage paper(image.size(), QImage::Format_RGB888);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    return paper;
}

/// Nothing where it may be decoded.
std::optional<Failure> refusalOf(QImageReader& reader, const QString& path)
{
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty()) {
        return Failure(FailureCode::FileDamaged, {{u"file"_s, path}});
    }
    if (qint64{size.width()} * size.height() > kMaxPicturePixels) {
        return Failure(FailureCode::FileTooLarge,
            {{u"file"_s, path}, {u"pixels"_s, u"%1 × %2"_s.arg(size.width()).arg(size.height())},
                {u"limit"_s, u"%1 px"_s.arg(kMaxPicturePixels)}});
    }
    return std::nullopt;
}

} // namespace

PictureFacts factsOfFile(const QString& path, FileFormat format)
{
    const QFileInfo info(path);
    PictureFacts facts;
    facts.format = formatName(format);
    facts.suffix = info.suffix().toLower();
    facts.bytes = info.size();
    return facts;
}

Result<PictureFile> openPicture(const QString& path)
{
    const Result<FileFormat> format = formatOf(path);
    if (!format) {
        return format.failure();
    }
    PictureFile picture{factsOfFile(path, *format), {}};
    const QByteArray name = picture.facts.format.toLatin1();
    QFile file(path);
    if (*format == FileFormat::Pdf || !QImageReader::supportedImageFormats().contains(name)) {
        return Failure(FailureCode::FileNotAPicture, {{u"file"_s, path}, {u"format"_s, picture.facts.format}});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure(FailureCode::FileUnreadable, {{u"file"_s, path}});
    }
    QImageReader::setAllocationLimit(kAllocationMegabytes);
    QImageReader reader(&file, name);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    if (const std::optional<Failure> refusal = refusalOf(reader, path)) {
        return *refusal;
    }
    const QImage image = reader.read();
    if (image.isNull() || (*format == FileFormat::Jpeg && isCutOff(file))) {
        return Failure(FailureCode::FileDamaged, {{u"file"_s, path}});
    }
    picture.facts.pixels = image.size();
    picture.facts.colour = isGrey(image) ? ColourMode::Grey : ColourMode::Colour;
    picture.facts.dotsPerInch = *format == FileFormat::Png ? qRound(image.dotsPerMeterX() / kInchesPerMetre) : 0;
    if (*format == FileFormat::Jpeg) {
        takeJpegHeader(picture.facts, file);
    }
    picture.image = onWhite(image);
    return picture;
}

} // namespace reader

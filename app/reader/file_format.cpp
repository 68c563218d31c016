// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/file_format.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace reader {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::FailureCode;

namespace {

FileFormat pictureFormatOf(const QByteArray& head)
{
    const QByteArray kind = head.sliced(0, std::min<qsizetype>(head.size(), 12)).mid(8);
    if (head.startsWith("\xFF\xD8\xFF")) {
        return FileFormat::Jpeg;
    }
    if (head.startsWith("\x89PNG\r\n\x1A\n")) {
        return FileFormat::Png;
    }
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
        return FileFormat::Gif;
    }
    if (head.startsWith(QByteArrayView("II*\0", 4)) || head.startsWith(QByteArrayView("MM\0*", 4))) {
        return FileFormat::Tiff;
    }
    if (head.startsWith("RIFF") && kind == "WEBP") {
        return FileFormat::WebP;
    }
    if (head.mid(4, 4) == "ftyp" && (kind.startsWith("hei") || kind.startsWith("hev") || kind.startsWith("mif"))) {
        return FileFormat::Heic;
    }
    return head.startsWith("BM") ? FileFormat::Bmp : FileFormat::Other;
}

} // namespace

QString formatName(FileFormat format)
{
    switch (format) {
    case FileFormat::Pdf:
        return u"pdf"_s;
    case FileFormat::Jpeg:
        return u"jpeg"_s;
    case FileFormat::Png:
        return u"png"_s;
    case FileFormat::Bmp:
        return u"bmp"_s;
    case FileFormat::Gif:
        return u"gif"_s;
    case FileFormat::Tiff:
        return u"tiff"_s;
    case FileFormat::WebP:
        return u"webp"_s;
    case FileFormat::Heic:
        return u"heic"_s;
    case FileFormat::Other:
        break;
    }
    return {};
}

core::Result<FileFormat> formatOf(const QString& path)
{
    // Acrobat, and so everyone, looks for the header in the first kilobyte only.
    constexpr qint64 kHead = 1024;
    const QFileInfo info(path);
    if (!info.exists()) {
        return Failure(FailureCode::FileMissing, {{u"file"_s, path}});
    }
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return Failure(FailureCode::FileUnreadable, {{u"file"_s, path}});
    }
    if (file.size() > kMaxFileBytes) {
        return Failure(
            FailureCode::FileTooLarge, {{u"file"_s, path}, {u"megabytes"_s, QString::number(file.size() >> 20)},
                                           {u"limit"_s, u"%1 MB"_s.arg(kMaxFileBytes >> 20)}});
    }
    const QByteArray head = file.read(kHead);
    return head.contains("%PDF-") ? FileFormat::Pdf : pictureFormatOf(head);
}

} // namespace reader

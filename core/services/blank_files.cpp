// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/blank_files.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>
#include <bit>

namespace core::services::blank_files {

namespace {

constexpr qint64 kMost = 1024 * 1024;
constexpr int kSide = 32;

/// The size without its finer shades: the next power of two below.
qsizetype sizeClass(qint64 byteCount)
{
    return static_cast<qsizetype>(std::bit_floor(static_cast<quint64>(std::clamp<qint64>(byteCount, 1, kMost))));
}

/// One empty page of A4; the filling lies in a comment behind the header.
QByteArray blankPdf(qsizetype size, const QByteArray& mark)
{
    QByteArray pdf = "%PDF-1.4\n%" + mark + ' ' + QByteArray(size, '.') + '\n';
    QList<qsizetype> places;
    for (const char* object : {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
             "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"}) {
        places.append(pdf.size());
        pdf += QByteArray::number(places.size()) + " 0 obj\n" + object + "\nendobj\n";
    }
    const qsizetype table = pdf.size();
    pdf += "xref\n0 4\n0000000000 65535 f \n";
    for (const qsizetype place : places) {
        pdf += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    }
    return pdf + "trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

QByteArray blankPicture(const char* format)
{
    QImage white(kSide, kSide, QImage::Format_RGB32);
    white.fill(Qt::white);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    white.save(&bytes, format);
    return bytes.data();
}

} // namespace

QByteArray blankOf(const QString& mediaType, qint64 byteCount, qint64 document)
{
    const QByteArray mark = "blank " + QByteArray::number(document);
    const qsizetype size = sizeClass(byteCount);
    if (mediaType == QLatin1StringView("application/pdf")) {
        return blankPdf(size, mark);
    }
    // Behind a picture's end nobody looks.
    const QByteArray filling = mark + QByteArray(size, ' ');
    if (mediaType == QLatin1StringView("image/jpeg")) {
        return blankPicture("JPG") + filling;
    }
    return mediaType == QLatin1StringView("image/png") ? blankPicture("PNG") + filling : filling;
}

} // namespace core::services::blank_files

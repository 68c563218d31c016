// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/jpeg_header.h"

#include <QtEndian>

#include <optional>

namespace reader {

namespace {

/// The TIFF block within an EXIF marker. Every offset in it comes from outside and is checked before it is followed.
class ExifBlock final
{
public:
    explicit ExifBlock(const QByteArray& tiff) : m_tiff(tiff), m_little(tiff.startsWith("II")) {}

    [[nodiscard]] QDate takenOn() const
    {
        constexpr quint16 kExifFolder = 0x8769;
        constexpr quint16 kDateTimeOriginal = 0x9003;
        constexpr quint16 kDateTime = 0x0132;
        const quint32 first = number32(4);
        const std::optional<quint32> folder = valueOf(first, kExifFolder);
        const std::optional<quint32> original = folder ? valueOf(*folder, kDateTimeOriginal) : std::nullopt;
        const std::optional<quint32> place = original ? original : valueOf(first, kDateTime);
        // "2026:01:31 12:34:56"
        return place ? QDate::fromString(QString::fromLatin1(m_tiff.mid(*place, 10)), QStringLiteral("yyyy:MM:dd"))
                     : QDate();
    }

private:
    [[nodiscard]] quint32 number(qint64 at, int bytes) const
    {
        if (at < 0 || at + bytes > m_tiff.size()) {
            return 0;
        }
        quint32 value = 0;
        for (int i = 0; i < bytes; ++i) {
            const auto byte = static_cast<quint8>(m_tiff.at(at + (m_little ? bytes - 1 - i : i)));
            value = (value << 8U) | byte;
        }
        return value;
    }
    [[nodiscard]] quint32 number32(qint64 at) const { return number(at, 4); }

    /// The value field of a tag in the folder at that offset.
    [[nodiscard]] std::optional<quint32> valueOf(quint32 folder, quint16 tag) const
    {
        constexpr qint64 kEntry = 12;
        const quint32 count = number(folder, 2);
        for (quint32 i = 0; i < count; ++i) {
            const qint64 entry = qint64{folder} + 2 + kEntry * i;
            if (entry + kEntry > m_tiff.size()) {
                return std::nullopt;
            }
            if (number(entry, 2) == tag) {
                return number32(entry + 8);
            }
        }
        return std::nullopt;
    }

    QByteArray m_tiff;
    bool m_little;
};

bool isFrame(int marker)
{
    constexpr int kHuffmanTables = 0xC4;
    constexpr int kReserved = 0xC8;
    constexpr int kArithmetic = 0xCC;
    return marker >= 0xC0 && marker <= 0xCF && marker != kHuffmanTables && marker != kReserved
           && marker != kArithmetic;
}

int densityOf(const QByteArray& segment)
{
    constexpr int kPerInch = 1;
    constexpr int kPerCentimetre = 2;
    if (!segment.startsWith(QByteArrayView("JFIF\0", 5)) || segment.size() < 12) {
        return 0;
    }
    const int density = qFromBigEndian<quint16>(segment.constData() + 8);
    const int unit = segment.at(7);
    if (unit == kPerCentimetre) {
        return qRound(density * 2.54);
    }
    return unit == kPerInch ? density : 0;
}

} // namespace

JpegHeader jpegHeader(const QByteArray& bytes)
{
    constexpr int kApp0 = 0xE0;
    constexpr int kApp1 = 0xE1;
    constexpr int kScan = 0xDA;
    JpegHeader header;
    for (qsizetype at = 2; at + 4 <= bytes.size() && bytes.at(at) == '\xFF';) {
        const int marker = static_cast<quint8>(bytes.at(at + 1));
        const int length = qFromBigEndian<quint16>(bytes.constData() + at + 2);
        const QByteArray segment = bytes.mid(at + 4, length - 2);
        if (marker == kScan || length < 2) {
            break;
        }
        if (isFrame(marker) && segment.size() >= 6) {
            header.components = static_cast<quint8>(segment.at(5));
        } else if (marker == kApp0 && header.dotsPerInch == 0) {
            header.dotsPerInch = densityOf(segment);
        } else if (marker == kApp1 && segment.startsWith(QByteArrayView("Exif\0\0", 6))) {
            header.takenOn = ExifBlock(segment.sliced(6)).takenOn();
        }
        at += 2 + length;
    }
    return header;
}

} // namespace reader

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/png_header.h"

#include <QtEndian>

namespace support {

namespace {

quint32 checksum(const QByteArray& bytes)
{
    constexpr quint32 kPolynomial = 0xEDB88320U;
    quint32 sum = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        sum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum & 1U) != 0 ? (sum >> 1U) ^ kPolynomial : sum >> 1U;
        }
    }
    return ~sum;
}

} // namespace

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray pngOfSize(quint32 width, quint32 height)
{
    const QByteArray header = "IHDR" + bigEndian(width) + bigEndian(height) + QByteArray("\x08\x02\0\0\0", 5);
    const QByteArray data = "IDAT";
    return "\x89PNG\r\n\x1A\n" + bigEndian(13) + header + bigEndian(checksum(header)) + bigEndian(0) + data
           + bigEndian(checksum(data));
}

} // namespace support

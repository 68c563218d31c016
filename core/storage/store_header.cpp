// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store_header.h"

#include "core/storage/connection.h"
#include "core/storage/page_cipher.h"

#include <QFile>
#include <QtEndian>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

// Places in SQLite's file header (sqlite.org/fileformat2.html, 1.3).
constexpr qsizetype kHeaderBytes = 100;
constexpr qsizetype kReservedAt = 20;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;

// Places in the header of the WAL and of its frames (likewise, 4).
constexpr quint32 kWalMagic = 0x377f0682; // or one more, for checksums of the other byte order
constexpr qsizetype kWalPageSizeAt = 8;

bool isOurs(const QByteArray& header)
{
    return header.size() == kHeaderBytes && header.startsWith(QByteArray("SQLite format 3\0", 16))
        && header.at(kReservedAt) == static_cast<char>(Connection::kReservedBytes)
        && qFromBigEndian<qint32>(header.constData() + kApplicationIdAt) == Connection::kApplicationId;
}

int versionIn(const QByteArray& header) { return qFromBigEndian<qint32>(header.constData() + kUserVersionAt); }

/// The header as the WAL holds it anew; empty where it does not. Page 1 keeps it clear there too.
QByteArray headerInWal(const QString& file)
{
    using namespace page_format;
    QFile wal(file + u"-wal"_s);
    if (!wal.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray log = wal.read(kWalHeader);
    if (log.size() != kWalHeader || (qFromBigEndian<quint32>(log.constData()) & ~1U) != kWalMagic
        || qFromBigEndian<qint32>(log.constData() + kWalPageSizeAt) != kPage) {
        return {};
    }
    QByteArray found;
    for (qint64 at = kWalHeader; at + kFrame <= wal.size() && wal.seek(at); at += kFrame) {
        const QByteArray frame = wal.read(kFrameHeader + kHeaderBytes);
        if (frame.mid(kFrameSaltsAt, kSalts) != log.mid(kWalSaltsAt, kSalts)) {
            break; // what is left of an older log
        }
        const QByteArray header = frame.mid(kFrameHeader);
        if (qFromBigEndian<quint32>(frame.constData()) == 1 && isOurs(header)) {
            found = header;
        }
    }
    return found;
}

} // namespace

Result<StoreHeader> StoreHeader::read(const QString& file)
{
    QFile source(file);
    if (!source.exists()) {
        return Failure(FailureCode::StoreNotThere, {{u"path"_s, file}});
    }
    if (!source.open(QIODevice::ReadOnly)) {
        return Failure(FailureCode::StoreIo, {{u"path"_s, file}});
    }
    QByteArray header = source.read(kHeaderBytes);
    if (!isOurs(header)) {
        // A power cut in the middle of a checkpoint may have torn it; SQLite repairs it from the WAL.
        header = headerInWal(file);
    }
    if (header.isEmpty()) {
        return Failure(FailureCode::StoreNotAStore, {{u"path"_s, file}});
    }
    return StoreHeader{versionIn(header)};
}

std::optional<StoreHeader> StoreHeader::inWal(const QString& file)
{
    const QByteArray header = headerInWal(file);
    return header.isEmpty() ? std::nullopt : std::optional(StoreHeader{versionIn(header)});
}

} // namespace core::storage

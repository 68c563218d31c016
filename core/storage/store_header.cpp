// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store_header.h"

#include "core/storage/connection.h"

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
    const QByteArray header = source.read(kHeaderBytes);
    const bool isOurs = header.size() == kHeaderBytes && header.startsWith(QByteArray("SQLite format 3\0", 16))
        && header.at(kReservedAt) == static_cast<char>(Connection::kReservedBytes)
        && qFromBigEndian<qint32>(header.constData() + kApplicationIdAt) == Connection::kApplicationId;
    if (!isOurs) {
        return Failure(FailureCode::StoreNotAStore, {{u"path"_s, file}});
    }
    return StoreHeader{qFromBigEndian<qint32>(header.constData() + kUserVersionAt)};
}

} // namespace core::storage

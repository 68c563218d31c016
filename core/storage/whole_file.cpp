// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/whole_file.h"

#include "core/storage/file_sync.h"

#include <QFileInfo>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    QFile file(path + u".part"_s);
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size()
        && file.flush() && syncToDisk(file);
    if (!isWritten) {
        const bool isFull = file.error() == QFileDevice::ResourceError;
        file.remove();
        return Failure(isFull ? FailureCode::StoreFull : FailureCode::StoreIo, {{u"path"_s, path}});
    }
    file.close();
    // QFile::rename() never replaces what stands there.
    if (!replaceFile(file.fileName(), path) || !syncFolder(QFileInfo(path).absolutePath())) {
        return Failure(FailureCode::StoreIo, {{u"path"_s, path}});
    }
    return {};
}

Result<void> copySynced(const QString& from, const QString& to)
{
    constexpr qint64 kPiece = qint64(1) << 20;
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Failure(FailureCode::StoreIo, {{u"path"_s, from}});
    }
    bool isWritten = target.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered);
    while (isWritten && !source.atEnd()) {
        const QByteArray piece = source.read(kPiece);
        isWritten = !piece.isEmpty() && target.write(piece) == piece.size();
    }
    if (!isWritten || !syncToDisk(target)) {
        const bool isFull = target.error() == QFileDevice::ResourceError;
        return Failure(isFull ? FailureCode::StoreFull : FailureCode::StoreIo, {{u"path"_s, to}});
    }
    return {};
}

} // namespace core::storage

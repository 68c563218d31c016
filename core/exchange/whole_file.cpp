// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whole_file.h"

#include <QSaveFile>

namespace core::exchange {

Result<void> writeWholeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    // commit() itself overlooks a disk that is too full for what still lies in the buffer.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit()) {
        return Failure(FailureCode::FileWriteFailed, {{QStringLiteral("file"), path}});
    }
    return {};
}

} // namespace core::exchange

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whole_file.h"

#include <QSaveFile>

namespace core::exchange {

Result<void> writeWholeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Failure(FailureCode::FileWriteFailed, {{QStringLiteral("file"), path}});
    }
    return {};
}

} // namespace core::exchange

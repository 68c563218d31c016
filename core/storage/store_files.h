// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

namespace core::storage::store_files {

/// The parts of a store's folder (design §5).
[[nodiscard]] inline QString database(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("store.sqlite"));
}

[[nodiscard]] inline QString documents(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("documents"));
}

[[nodiscard]] inline QString backups(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("backups"));
}

} // namespace core::storage::store_files

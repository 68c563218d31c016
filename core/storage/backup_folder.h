// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace core::storage {

/// A backup as its name tells of it.
struct BackupEntry
{
    QString path;
    QDateTime madeAt; ///< UTC, to the second
};

/// Backups lie beside one another in a folder, each a store of its own: Name-YYYYMMDD-HHMMSS.permitdesk (UTC). What is
/// still being made has `.part` behind that.
namespace backup_folder {

inline constexpr const char* kPart = ".part";

/// What a store's backups begin with: its folder's name without the ending.
[[nodiscard]] QString nameOf(const QString& storeFolder);
[[nodiscard]] QString entryName(const QString& name, const QDateTime& at);
/// The backups of that name, the newest first; unfinished ones are none.
[[nodiscard]] QList<BackupEntry> entries(const QString& folder, const QString& name);
/// Removes what backups that were killed left behind; one that is being made stays.
void removeLeftovers(const QString& folder, const QString& name);

} // namespace backup_folder

} // namespace core::storage

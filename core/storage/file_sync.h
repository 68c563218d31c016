// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace core::storage {

/// What Qt has no call for: making sure that bytes and names are on the disk. Each answers whether the system said so.
[[nodiscard]] bool syncToDisk(QFile& file);
/// On systems where a folder cannot be synced (Windows) a rename is durable by itself.
[[nodiscard]] bool syncFolder(const QString& folder);
/// Makes a folder and those above it that are missing, each with its name on the disk. True where it is there already.
[[nodiscard]] bool makeFolder(const QString& folder);
/// Renames over whatever stands there, at once.
[[nodiscard]] bool replaceFile(const QString& from, const QString& to);
/// Gives the file a second name, where the file system can.
[[nodiscard]] bool linkFile(const QString& from, const QString& to);

} // namespace core::storage

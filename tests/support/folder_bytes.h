// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace support {

/// Every file below a folder, by its path from there.
using FolderBytes = QMap<QString, QByteArray>;

[[nodiscard]] FolderBytes folderBytes(const QString& folder);
/// Lays a folder out anew with these files and nothing else.
void layFolder(const QString& folder, const FolderBytes& files);

} // namespace support

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace core::storage {

/// Where a store's folder lies, told by its path and its file system. What is not recognised passes for an ordinary disk:
/// it is a warning for people, nothing is decided by it. The names of the services' folders are from experience (MEM).
namespace store_place {

/// The service that copies the folder to other computers by itself (OneDrive, 坚果云, iCloud …); empty where none does.
[[nodiscard]] QString syncServiceOf(const QString& folder);
/// Whether a file system of this name lies on another computer (nfs, cifs …).
[[nodiscard]] bool isNetworkFileSystem(const QString& fileSystem);
[[nodiscard]] bool isOnNetwork(const QString& folder);
/// Names of files in a store's folder that such a service made of the store's own when two computers had changed them:
/// "store (conflicted copy).sqlite", "keys-OFFICE2".
[[nodiscard]] QStringList conflictCopiesIn(const QString& folder);

} // namespace store_place

} // namespace core::storage

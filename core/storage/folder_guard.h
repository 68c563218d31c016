// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::storage {

/// While it lives nobody else on this machine has one of the same folder: for the few system calls that make, take over
/// or remove a lock file, of which others must not see the half. The system lets go of it where a holder dies. Waits
/// two seconds at most, then does without; without it too where the file system knows no such lock (some shares) and on
/// Windows, where an open lock file cannot be removed anyway.
class FolderGuard final
{
public:
    explicit FolderGuard(const QString& folder);
    ~FolderGuard();
    FolderGuard(const FolderGuard&) = delete;
    FolderGuard& operator=(const FolderGuard&) = delete;

private:
    int m_folder = -1; ///< descriptor
};

} // namespace core::storage

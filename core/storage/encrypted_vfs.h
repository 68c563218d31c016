// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core::storage {

/// The SQLite VFS through which sealed stores are read and written: it seals every page before it reaches a file, and
/// opens it again (STORE_FORMAT.md). A store is opened with the URI parameter `key` naming a KeyRegistration; without
/// one nothing opens. Opening also proves the key on page 1 or, where that is torn, on the WAL: SQLITE_IOERR_DATA where
/// neither was written under it, so that SQLite never takes a log it cannot read for a worthless one and deletes it.
/// Temporary files and super-journals are refused (SQLITE_CANTOPEN): they would be plain. Nothing throws.
class EncryptedVfs final
{
public:
    static constexpr const char* kName = "permitdesk-sealed";

    /// Registers the VFS over SQLite's default one, once a process; any thread. False where SQLite refuses.
    [[nodiscard]] static bool isRegistered();
    /// Lays it over another VFS, null: the default one, from now on; while no file is open through it.
    [[nodiscard]] static bool layOver(const char* beneath);
};

} // namespace core::storage

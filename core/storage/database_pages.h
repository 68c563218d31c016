// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/page_cipher.h"

#include <sqlite3.h>

namespace core::storage {

/// Reads and writes the sealed pages of a database file for SQLite. The file and the cipher outlive it.
class DatabasePages final
{
public:
    DatabasePages(sqlite3_file& beneath, const PageCipher& cipher) : m_beneath(beneath), m_cipher(cipher) {}

    /// As SQLite's xRead. Whole pages are authenticated: SQLITE_IOERR_DATA where one is not what was written. The first
    /// 100 bytes are clear: read by themselves they are handed back as they are, except that page size and reserved
    /// bytes are always this format's. SQLite asks for them before a cut-off checkpoint is repaired, when page 1 may be
    /// torn; an error there would make a store unopenable that the WAL holds whole.
    [[nodiscard]] int read(unsigned char* out, int count, sqlite3_int64 offset) const noexcept;
    /// As SQLite's xWrite. SQLITE_IOERR_WRITE for anything but a whole page whose reserved bytes are zero.
    [[nodiscard]] int write(const unsigned char* page, int count, sqlite3_int64 offset) const noexcept;
    /// SQLITE_OK where the page is what was written; 1 is the first.
    [[nodiscard]] int readPage(std::uint32_t page, unsigned char* out) const noexcept;

private:
    [[nodiscard]] int readHeader(unsigned char* out, int count, sqlite3_int64 offset) const noexcept;
    [[nodiscard]] int readPart(std::uint32_t page, unsigned char* out, int count, int at) const noexcept;

    sqlite3_file& m_beneath;
    const PageCipher& m_cipher;
};

} // namespace core::storage

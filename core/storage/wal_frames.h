// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/page_cipher.h"

#include <array>

#include <sqlite3.h>

namespace core::storage {

/// Reads and writes a write-ahead log for SQLite, the page of each frame sealed by itself, so that a frame is torn
/// where SQLite would find it torn, and no neighbour with it. The file and the cipher outlive it.
class WalFrames final
{
public:
    WalFrames(sqlite3_file& beneath, const PageCipher& cipher) : m_beneath(beneath), m_cipher(cipher) {}

    /// As SQLite's xRead. A frame read with its header (recovery) that is not what was written is handed back as zeros,
    /// at which SQLite ends the log, as it does at any torn frame; a page read by itself has been committed, and then
    /// it is SQLITE_IOERR_DATA.
    [[nodiscard]] int read(unsigned char* out, int count, sqlite3_int64 offset) const noexcept;
    /// As SQLite's xWrite. SQLITE_IOERR_WRITE for anything but the log's header, a frame's header, a frame's page.
    [[nodiscard]] int write(const unsigned char* bytes, int count, sqlite3_int64 offset) noexcept;
    /// SQLITE_OK where the first frame is what was written under this key, SQLITE_IOERR_DATA or SQLITE_IOERR_SHORT_READ
    /// where it is not or there is none.
    [[nodiscard]] int proveFirst() const noexcept;

private:
    using Header = std::array<unsigned char, page_format::kFrameHeader>;
    using Salts = std::array<unsigned char, page_format::kSalts>;

    [[nodiscard]] int readPart(std::uint32_t frame, unsigned char* out, int count, int at) const noexcept;
    [[nodiscard]] bool openInto(
        const PagePlace& place, const unsigned char* sealed, unsigned char* out, int count, int at) const noexcept;
    [[nodiscard]] int writeHeader(std::uint32_t frame, const unsigned char* header) noexcept;
    [[nodiscard]] int writePage(std::uint32_t frame, const unsigned char* page) noexcept;
    /// Of the log as it is now: another process may have begun it anew.
    [[nodiscard]] int readSalts(Salts& salts) const noexcept;
    [[nodiscard]] int readBeneath(unsigned char* out, int count, sqlite3_int64 offset) const noexcept;
    [[nodiscard]] int writeBeneath(const unsigned char* bytes, int count, sqlite3_int64 offset) const noexcept;

    sqlite3_file& m_beneath;
    const PageCipher& m_cipher;
    Header m_header{};               ///< of the frame whose page is written next
    std::uint32_t m_headerFrame = 0; ///< 0: none
};

} // namespace core::storage

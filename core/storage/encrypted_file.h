// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database_pages.h"
#include "core/storage/wal_frames.h"

#include <memory>

#include <sqlite3.h>

namespace core::storage {

/// An open file of a sealed store, as SQLite sees it: made by EncryptedVfs in memory that SQLite gives, ended by
/// xClose. One connection's; one thread at a time.
class EncryptedFile final : public sqlite3_file
{
public:
    enum class Kind {
        Database,
        Wal,
        Journal, ///< holds headers only: a page in it is refused, as stores keep a WAL from their first page on
    };

    /// `beneath` is open and becomes this object's to close.
    EncryptedFile(Kind kind, std::shared_ptr<const PageCipher> cipher, sqlite3_file& beneath) noexcept;

    [[nodiscard]] const DatabasePages& pages() const { return m_pages; }
    [[nodiscard]] const WalFrames& frames() const { return m_frames; }

private:
    struct Methods;

    Kind m_kind;
    sqlite3_file& m_beneath;
    std::shared_ptr<const PageCipher> m_cipher;
    DatabasePages m_pages;
    WalFrames m_frames;
};

} // namespace core::storage

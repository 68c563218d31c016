// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/free_pages.h"

#include "core/storage/page_cipher.h"

#include <QtEndian>

#include <algorithm>
#include <array>

#include <sodium.h>
#include <sqlite3.h>

namespace core::storage {

using namespace page_format;

namespace {

// Places in the file header, and in a page of the list (sqlite.org/fileformat2.html, 1.3 and 1.5).
constexpr std::size_t kPageCountAt = 28;
constexpr std::size_t kFirstTrunkAt = 32;
constexpr std::size_t kNextTrunkAt = 0;
constexpr std::size_t kLeafCountAt = 4;
constexpr std::size_t kLeavesAt = 8;
constexpr std::size_t kNumber = 4;
constexpr std::uint32_t kMostLeaves = (kContent - kLeavesAt) / kNumber;

class Page final
{
public:
    Page() = default;
    ~Page() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    Page(const Page&) = delete;
    Page& operator=(const Page&) = delete;
    Page(Page&&) = delete;
    Page& operator=(Page&&) = delete;

    [[nodiscard]] bool read(sqlite3_file& file, std::uint32_t page)
    {
        const sqlite3_int64 offset = (static_cast<sqlite3_int64>(page) - 1) * kPage;
        return file.pMethods->xRead(&file, m_bytes.data(), kPage, offset) == SQLITE_OK;
    }
    [[nodiscard]] std::uint32_t number(std::size_t at) const
    {
        return qFromBigEndian<std::uint32_t>(m_bytes.data() + at);
    }

private:
    std::array<unsigned char, kPage> m_bytes{};
};

bool isWalEmpty(sqlite3* handle)
{
    sqlite3_file* wal = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, static_cast<void*>(&wal));
    sqlite3_int64 size = 0;
    return wal == nullptr || wal->pMethods == nullptr
           || (wal->pMethods->xFileSize(wal, &size) == SQLITE_OK && size == 0);
}

/// Whatever is wrong with the list itself is for SQLite to say.
std::optional<std::uint32_t> damagedOnList(sqlite3_file& file)
{
    Page trunk;
    Page leaf;
    if (!trunk.read(file, 1)) {
        return 1;
    }
    const std::uint32_t pages = trunk.number(kPageCountAt);
    std::uint32_t next = trunk.number(kFirstTrunkAt);
    for (std::uint32_t seen = 0; next > 1 && next <= pages && seen < pages; ++seen) {
        if (!trunk.read(file, next)) {
            return next;
        }
        const std::uint32_t leaves = std::min(trunk.number(kLeafCountAt), kMostLeaves);
        for (std::uint32_t each = 0; each < leaves; ++each) {
            const std::uint32_t page = trunk.number(kLeavesAt + each * kNumber);
            if (page > 1 && page <= pages && !leaf.read(file, page)) {
                return page;
            }
        }
        next = trunk.number(kNextTrunkAt);
    }
    return std::nullopt;
}

} // namespace

std::optional<std::uint32_t> damagedFreePage(sqlite3* handle)
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file));
    if (file == nullptr || file->pMethods == nullptr || !isWalEmpty(handle)) {
        return std::nullopt;
    }
    const std::optional<std::uint32_t> damaged = damagedOnList(*file);
    return isWalEmpty(handle) ? damaged : std::nullopt; // somebody may have begun to write meanwhile
}

} // namespace core::storage

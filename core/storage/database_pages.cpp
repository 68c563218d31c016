// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_pages.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include <sodium.h>

namespace core::storage {

using namespace page_format;

namespace {

/// What SQLite's file header says of the pages' shape (sqlite.org/fileformat2.html, 1.3), the same in every sealed
/// store.
constexpr std::array kGeometry{
    std::pair{16, static_cast<unsigned char>(kPage >> 8)},
    std::pair{17, static_cast<unsigned char>(kPage & 0xff)},
    std::pair{20, static_cast<unsigned char>(kReserved)},
    std::pair{21, static_cast<unsigned char>(64)},
    std::pair{22, static_cast<unsigned char>(32)},
    std::pair{23, static_cast<unsigned char>(32)},
};

bool hasGeometry(const unsigned char* firstPage)
{
    return std::all_of(
        kGeometry.begin(), kGeometry.end(), [&](const auto& each) { return firstPage[each.first] == each.second; });
}

} // namespace

int DatabasePages::read(unsigned char* out, int count, sqlite3_int64 offset) const noexcept
{
    if (offset + count <= kClear) {
        return readHeader(out, count, offset);
    }
    while (count > 0) {
        const auto page = static_cast<std::uint32_t>(offset / kPage + 1);
        const auto at = static_cast<int>(offset % kPage);
        const int part = std::min(count, kPage - at);
        const int code = part == kPage ? readPage(page, out) : readPart(page, out, part, at);
        if (code != SQLITE_OK) {
            std::memset(out, 0, static_cast<std::size_t>(count));
            return code;
        }
        out += part;
        count -= part;
        offset += part;
    }
    return SQLITE_OK;
}

int DatabasePages::readHeader(unsigned char* out, int count, sqlite3_int64 offset) const noexcept
{
    const int code = m_beneath.pMethods->xRead(&m_beneath, out, count, offset);
    if (code == SQLITE_OK) {
        for (const auto& [place, value] : kGeometry) {
            if (place >= offset && place < offset + count) {
                out[place - offset] = value;
            }
        }
    }
    return code;
}

int DatabasePages::readPage(std::uint32_t page, unsigned char* out) const noexcept
{
    std::array<unsigned char, kPage> sealed; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by the read
    const sqlite3_int64 offset = static_cast<sqlite3_int64>(page - 1) * kPage;
    const int code = m_beneath.pMethods->xRead(&m_beneath, sealed.data(), kPage, offset);
    if (code == SQLITE_IOERR_SHORT_READ && sodium_is_zero(sealed.data(), sealed.size()) == 1) {
        std::memset(out, 0, kPage); // behind the file's end
        return code;
    }
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ) {
        return code;
    }
    const bool isCut = code != SQLITE_OK;
    if (isCut || !m_cipher.open(PagePlace::inDatabase(page), sealed.data(), out)) {
        sqlite3_log(SQLITE_IOERR_DATA, "page %u of the database is not what was written", page);
        return SQLITE_IOERR_DATA;
    }
    return SQLITE_OK;
}

int DatabasePages::readPart(std::uint32_t page, unsigned char* out, int count, int at) const noexcept
{
    std::array<unsigned char, kPage> plain; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by the read
    int code = readPage(page, plain.data());
    if (code == SQLITE_IOERR_DATA && page == 1) {
        code = readHeader(plain.data(), kClear, 0);
    }
    if (code == SQLITE_OK) {
        std::memcpy(out, plain.data() + at, static_cast<std::size_t>(count));
    }
    sodium_memzero(plain.data(), plain.size());
    return code;
}

int DatabasePages::write(const unsigned char* page, int count, sqlite3_int64 offset) const noexcept
{
    std::array<unsigned char, kPage> sealed; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by the cipher
    const bool isPage = count == kPage && offset % kPage == 0;
    if (!isPage || (offset == 0 && !hasGeometry(page))) {
        sqlite3_log(SQLITE_IOERR_WRITE, "refused to write %d bytes at %lld of a sealed database", count, offset);
        return SQLITE_IOERR_WRITE;
    }
    const auto number = static_cast<std::uint32_t>(offset / kPage + 1);
    if (!m_cipher.seal(PagePlace::inDatabase(number), page, sealed.data())) {
        sqlite3_log(SQLITE_IOERR_WRITE, "the reserved bytes of page %u are in use", number);
        return SQLITE_IOERR_WRITE;
    }
    return m_beneath.pMethods->xWrite(&m_beneath, sealed.data(), kPage, offset);
}

} // namespace core::storage

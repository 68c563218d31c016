// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/data_key.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace core::storage {

/// The sizes of a sealed store's files, in bytes (STORE_FORMAT.md).
namespace page_format {
inline constexpr int kPage = 8192;
inline constexpr int kReserved = 48; ///< at each page's end: nonce, tag, and 8 that stay zero
inline constexpr int kNonce = 24;
inline constexpr int kTag = 16;
inline constexpr int kContent = kPage - kReserved;
inline constexpr int kClear = 100; ///< at the beginning of page 1: SQLite's file header, authenticated, not encrypted
inline constexpr int kWalHeader = 32;
inline constexpr int kFrameHeader = 24;
inline constexpr int kFrame = kFrameHeader + kPage;
inline constexpr int kWalSaltsAt = 16;
inline constexpr int kSalts = 8;
inline constexpr int kFrameSaltsAt = 8; ///< in the header of a frame
inline constexpr int kChecksumAt = 16;  ///< likewise
} // namespace page_format

/// Where a sealed page stands. It is authenticated with the page, so that no page can take another's place.
class PagePlace final
{
public:
    /// A page of the database; the first is 1.
    [[nodiscard]] static PagePlace inDatabase(std::uint32_t page);
    /// The page of a frame of the WAL; the first frame is 1. `salts`: 8 bytes of the WAL's header. `header`: the
    /// frame's 24, of which page number and size after the commit count; SQLite may put its salts and checksum in
    /// later.
    [[nodiscard]] static PagePlace inWal(std::uint32_t frame, const unsigned char* salts, const unsigned char* header);

    [[nodiscard]] bool isInWal() const { return m_bound[0] == kWalMark; }
    [[nodiscard]] bool isFirstPage() const;
    [[nodiscard]] const std::array<unsigned char, 21>& bound() const { return m_bound; }

private:
    static constexpr unsigned char kDatabaseMark = 'D';
    static constexpr unsigned char kWalMark = 'W';

    PagePlace(unsigned char mark, std::uint32_t frame);

    std::array<unsigned char, 21> m_bound{}; ///< mark, frame, page, size after the commit, salts
};

/// Seals and opens single pages with XChaCha20-Poly1305 (libsodium). Unchanged after it is made: any thread may use it.
/// Never throws.
class PageCipher final
{
public:
    explicit PageCipher(const DataKey& key);

    /// Writes kPage bytes to `sealed`, which must not overlap `page`. False, with nothing written, where SQLite's
    /// reserved bytes are not zero: they could not be handed back as they were.
    [[nodiscard]] bool seal(const PagePlace& place, const unsigned char* page, unsigned char* sealed) const noexcept;
    /// Writes kPage bytes to `page`, the reserved ones zero; `page` must not overlap `sealed`. False, with all of
    /// `page` zero, where the page was not sealed at this place under this key, or is damaged.
    [[nodiscard]] bool open(const PagePlace& place, const unsigned char* sealed, unsigned char* page) const noexcept;
    /// Masks the checksum in the header of a frame at that place, or unmasks a masked one: it is computed over what the
    /// page says and would tell of it. A header without salts has no checksum yet and stays as it is.
    void maskChecksum(const PagePlace& place, unsigned char* header) const noexcept;

private:
    [[nodiscard]] const DataKey& keyFor(const PagePlace& place) const { return place.isInWal() ? m_wal : m_database; }

    DataKey m_database;
    DataKey m_wal;
    DataKey m_checksums;
};

} // namespace core::storage

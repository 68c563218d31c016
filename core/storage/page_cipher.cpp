// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/page_cipher.h"

#include <QtEndian>

#include <cstring>

#include <sodium.h>

namespace core::storage {

using namespace page_format;

static_assert(kNonce == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(kTag == crypto_aead_xchacha20poly1305_ietf_ABYTES);

namespace {

constexpr std::size_t kFrameAt = 1;
constexpr std::size_t kPageAt = 5;
constexpr std::size_t kBoundOfHeader = 8; // page number and size after the commit
constexpr std::size_t kSaltsAt = kPageAt + kBoundOfHeader;
constexpr int kNonceAt = kContent;
constexpr int kTagAt = kNonceAt + kNonce;
constexpr int kSpareAt = kTagAt + kTag;
constexpr std::size_t kChecksum = 8;

/// What is authenticated but not encrypted: the place and, for page 1, SQLite's file header.
struct Authenticated
{
    std::array<unsigned char, 21 + kClear> bytes;
    std::size_t size;
};

Authenticated authenticated(const PagePlace& place, const unsigned char* page)
{
    Authenticated data; // NOLINT(cppcoreguidelines-pro-type-member-init): filled below as far as it is used
    std::memcpy(data.bytes.data(), place.bound().data(), place.bound().size());
    data.size = place.bound().size();
    if (place.isFirstPage()) {
        std::memcpy(data.bytes.data() + data.size, page, kClear);
        data.size += kClear;
    }
    return data;
}

} // namespace

PagePlace::PagePlace(unsigned char mark, std::uint32_t frame)
{
    m_bound[0] = mark;
    qToBigEndian(frame, m_bound.data() + kFrameAt);
}

PagePlace PagePlace::inDatabase(std::uint32_t page)
{
    PagePlace place(kDatabaseMark, 0);
    qToBigEndian(page, place.m_bound.data() + kPageAt);
    return place;
}

PagePlace PagePlace::inWal(std::uint32_t frame, const unsigned char* salts, const unsigned char* header)
{
    PagePlace place(kWalMark, frame);
    std::memcpy(place.m_bound.data() + kPageAt, header, kBoundOfHeader);
    std::memcpy(place.m_bound.data() + kSaltsAt, salts, kSalts);
    return place;
}

bool PagePlace::isFirstPage() const { return qFromBigEndian<std::uint32_t>(m_bound.data() + kPageAt) == 1; }

PageCipher::PageCipher(const DataKey& key)
    : m_database(key.derived("store.sqlite: pages of the database")),
      m_wal(key.derived("store.sqlite: pages of the WAL")),
      m_checksums(key.derived("store.sqlite: checksums of the WAL"))
{}

bool PageCipher::seal(const PagePlace& place, const unsigned char* page, unsigned char* sealed) const noexcept
{
    if (sodium_is_zero(page + kContent, kReserved) != 1) {
        return false;
    }
    const Authenticated data = authenticated(place, page);
    const int clear = place.isFirstPage() ? kClear : 0;
    std::memcpy(sealed, page, static_cast<std::size_t>(clear));
    randombytes_buf(sealed + kNonceAt, kNonce);
    std::memset(sealed + kSpareAt, 0, static_cast<std::size_t>(kPage - kSpareAt));
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(sealed + clear, sealed + kTagAt, nullptr, page + clear,
        static_cast<unsigned long long>(kContent - clear), data.bytes.data(), data.size, nullptr, sealed + kNonceAt,
        keyFor(place).bytes());
    return true;
}

bool PageCipher::open(const PagePlace& place, const unsigned char* sealed, unsigned char* page) const noexcept
{
    const Authenticated data = authenticated(place, sealed);
    const int clear = place.isFirstPage() ? kClear : 0;
    const bool isWhole = sodium_is_zero(sealed + kSpareAt, kPage - kSpareAt) == 1
                         && crypto_aead_xchacha20poly1305_ietf_decrypt_detached(page + clear, nullptr, sealed + clear,
                                static_cast<unsigned long long>(kContent - clear), sealed + kTagAt, data.bytes.data(),
                                data.size, sealed + kNonceAt, keyFor(place).bytes())
                                == 0;
    if (!isWhole) {
        std::memset(page, 0, kPage);
        return false;
    }
    std::memcpy(page, sealed, static_cast<std::size_t>(clear));
    std::memset(page + kContent, 0, kReserved);
    return true;
}

void PageCipher::maskChecksum(const PagePlace& place, unsigned char* header) const noexcept
{
    // Two passes over the same frame within one generation of the WAL share a mask: SQLite rewrites checksums in place
    // where a transaction has outgrown the cache. The salts are new with each generation.
    if (sodium_is_zero(header + kFrameSaltsAt, kSalts) == 1) {
        return;
    }
    std::array<unsigned char, crypto_generichash_BYTES_MIN> mask; // NOLINT: filled by the hash
    crypto_generichash(
        mask.data(), mask.size(), place.bound().data(), place.bound().size(), m_checksums.bytes(), DataKey::kBytes);
    for (std::size_t i = 0; i < kChecksum; ++i) {
        header[static_cast<std::size_t>(kChecksumAt) + i] ^= mask.at(i);
    }
}

} // namespace core::storage

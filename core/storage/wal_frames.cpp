// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/wal_frames.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <utility>

#include <sodium.h>

namespace core::storage {

using namespace page_format;

namespace {

constexpr int kPageSizeAt = 8; // in the log's header

sqlite3_int64 offsetOf(std::uint32_t frame) { return kWalHeader + static_cast<sqlite3_int64>(frame - 1) * kFrame; }

} // namespace

int WalFrames::read(unsigned char* out, int count, sqlite3_int64 offset) const noexcept
{
    while (count > 0) {
        int part = 0;
        int code = SQLITE_OK;
        if (offset < kWalHeader) {
            part = std::min(count, static_cast<int>(kWalHeader - offset));
            code = readBeneath(out, part, offset);
        } else {
            const auto frame = static_cast<std::uint32_t>((offset - kWalHeader) / kFrame + 1);
            const auto at = static_cast<int>((offset - kWalHeader) % kFrame);
            part = std::min(count, kFrame - at);
            code = readPart(frame, out, part, at);
        }
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

int WalFrames::readPart(std::uint32_t frame, unsigned char* out, int count, int at) const noexcept
{
    std::array<unsigned char, kFrame> sealed; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by the read
    Salts salts{};
    const bool hasPage = at + count > kFrameHeader;
    int code = readSalts(salts);
    if (code == SQLITE_OK) {
        code = readBeneath(sealed.data(), hasPage ? kFrame : kFrameHeader, offsetOf(frame));
    }
    if (code != SQLITE_OK) {
        return code;
    }
    const PagePlace place = PagePlace::inWal(frame, salts.data(), sealed.data());
    const int ofHeader = std::max(0, std::min(count, kFrameHeader - at));
    if (ofHeader > 0) {
        Header header; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by the copy
        std::memcpy(header.data(), sealed.data(), header.size());
        m_cipher.maskChecksum(place, header.data());
        std::memcpy(out, header.data() + at, static_cast<std::size_t>(ofHeader));
    }
    if (!hasPage) {
        return SQLITE_OK;
    }
    if (openInto(place, sealed.data() + kFrameHeader, out + ofHeader, count - ofHeader, at + ofHeader - kFrameHeader)) {
        return SQLITE_OK;
    }
    if (ofHeader > 0) {
        std::memset(out, 0, static_cast<std::size_t>(count));
        return SQLITE_OK;
    }
    sqlite3_log(SQLITE_IOERR_DATA, "frame %u of the WAL is not what was written", frame);
    return SQLITE_IOERR_DATA;
}

bool WalFrames::openInto(
    const PagePlace& place, const unsigned char* sealed, unsigned char* out, int count, int at) const noexcept
{
    if (count == kPage) {
        return m_cipher.open(place, sealed, out);
    }
    std::array<unsigned char, kPage> plain; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by the cipher
    const bool isWhole = m_cipher.open(place, sealed, plain.data());
    std::memcpy(out, plain.data() + at, static_cast<std::size_t>(count));
    sodium_memzero(plain.data(), plain.size());
    return isWhole;
}

int WalFrames::write(const unsigned char* bytes, int count, sqlite3_int64 offset) noexcept
{
    const bool isLogHeader = offset == 0 && count == kWalHeader;
    if (isLogHeader && qFromBigEndian<std::uint32_t>(bytes + kPageSizeAt) == kPage) {
        return writeBeneath(bytes, count, offset);
    }
    if (offset >= kWalHeader) {
        const auto frame = static_cast<std::uint32_t>((offset - kWalHeader) / kFrame + 1);
        const auto at = static_cast<int>((offset - kWalHeader) % kFrame);
        if (at == 0 && count == kFrameHeader) {
            return writeHeader(frame, bytes);
        }
        if (at == kFrameHeader && count == kPage) {
            return writePage(frame, bytes);
        }
    }
    sqlite3_log(SQLITE_IOERR_WRITE, "refused to write %d bytes at %lld of a sealed WAL", count, offset);
    return SQLITE_IOERR_WRITE;
}

int WalFrames::writeHeader(std::uint32_t frame, const unsigned char* header) noexcept
{
    Salts salts{};
    const int code = readSalts(salts);
    if (code != SQLITE_OK) {
        return code;
    }
    std::memcpy(m_header.data(), header, m_header.size());
    m_headerFrame = frame;
    Header masked = m_header;
    m_cipher.maskChecksum(PagePlace::inWal(frame, salts.data(), header), masked.data());
    return writeBeneath(masked.data(), kFrameHeader, offsetOf(frame));
}

int WalFrames::writePage(std::uint32_t frame, const unsigned char* page) noexcept
{
    Salts salts{};
    int code = readSalts(salts);
    // SQLite writes a frame's header just before its page, except where it replaces a page of an earlier frame.
    if (code == SQLITE_OK && std::exchange(m_headerFrame, 0) != frame) {
        code = readBeneath(m_header.data(), kFrameHeader, offsetOf(frame));
    }
    if (code != SQLITE_OK) {
        return code;
    }
    std::array<unsigned char, kPage> sealed; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by the cipher
    if (!m_cipher.seal(PagePlace::inWal(frame, salts.data(), m_header.data()), page, sealed.data())) {
        sqlite3_log(SQLITE_IOERR_WRITE, "the reserved bytes of the page in frame %u are in use", frame);
        return SQLITE_IOERR_WRITE;
    }
    return writeBeneath(sealed.data(), kPage, offsetOf(frame) + kFrameHeader);
}

int WalFrames::proveFirst() const noexcept
{
    std::array<unsigned char, kPage> plain; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by the read
    const int code = readPart(1, plain.data(), kPage, kFrameHeader);
    sodium_memzero(plain.data(), plain.size());
    return code;
}

int WalFrames::readSalts(Salts& salts) const noexcept { return readBeneath(salts.data(), kSalts, kWalSaltsAt); }

int WalFrames::readBeneath(unsigned char* out, int count, sqlite3_int64 offset) const noexcept
{
    return m_beneath.pMethods->xRead(&m_beneath, out, count, offset);
}

int WalFrames::writeBeneath(const unsigned char* bytes, int count, sqlite3_int64 offset) const noexcept
{
    return m_beneath.pMethods->xWrite(&m_beneath, bytes, count, offset);
}

} // namespace core::storage

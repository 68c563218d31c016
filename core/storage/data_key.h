// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

namespace core::storage {

/// The 32 random bytes that everything in a store is encrypted with, or a key derived from them. Held in memory of
/// libsodium that is locked against swapping, stands between guard pages and is wiped when it is let go. Can be moved and
/// copied on purpose only; never printed, never part of a text.
class DataKey final
{
public:
    static constexpr std::size_t kBytes = 32;

    [[nodiscard]] static DataKey random();
    /// Copies 32 bytes from `bytes`; whoever hands them in wipes them.
    [[nodiscard]] static DataKey fromBytes(const unsigned char* bytes);

    DataKey(DataKey&&) noexcept = default;
    DataKey& operator=(DataKey&&) noexcept = default;
    DataKey(const DataKey&) = delete;
    DataKey& operator=(const DataKey&) = delete;
    ~DataKey() = default;

    [[nodiscard]] DataKey copy() const { return fromBytes(bytes()); }
    /// kBytes long; stays this object's.
    [[nodiscard]] const unsigned char* bytes() const { return m_bytes.get(); }

    /// The key for one purpose: a keyed BLAKE2b hash of the purpose's name, so that no two purposes share a key.
    [[nodiscard]] DataKey derived(std::string_view purpose) const;

private:
    struct Wipe
    {
        void operator()(unsigned char* bytes) const;
    };

    DataKey();
    std::unique_ptr<unsigned char, Wipe> m_bytes;
};

} // namespace core::storage

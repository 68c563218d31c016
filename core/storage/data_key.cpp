// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/data_key.h"

#include "core/base/expect.h"

#include <cstring>

#include <sodium.h>

namespace core::storage {

static_assert(DataKey::kBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(DataKey::kBytes == crypto_generichash_KEYBYTES);

void DataKey::Wipe::operator()(unsigned char* bytes) const
{
    sodium_free(bytes); // wipes before it lets go
}

DataKey::DataKey()
{
    CORE_EXPECT(sodium_init() >= 0);
    m_bytes.reset(static_cast<unsigned char*>(sodium_malloc(kBytes)));
    CORE_EXPECT(m_bytes != nullptr);
}

DataKey DataKey::random()
{
    DataKey key;
    randombytes_buf(key.m_bytes.get(), kBytes);
    return key;
}

DataKey DataKey::fromBytes(const unsigned char* bytes)
{
    DataKey key;
    std::memcpy(key.m_bytes.get(), bytes, kBytes);
    return key;
}

DataKey DataKey::derived(std::string_view purpose) const
{
    DataKey key;
    crypto_generichash(key.m_bytes.get(), kBytes, reinterpret_cast<const unsigned char*>(purpose.data()),
        purpose.size(), bytes(), kBytes);
    return key;
}

} // namespace core::storage

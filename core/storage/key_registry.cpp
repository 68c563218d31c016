// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/key_registry.h"

#include "core/storage/page_cipher.h"

#include <array>
#include <functional>
#include <map>
#include <mutex>
#include <string>

#include <sodium.h>

namespace core::storage {

namespace {

struct Registry
{
    std::mutex guard;
    std::map<std::string, std::shared_ptr<const PageCipher>, std::less<>> ciphers;
};

Registry& registry()
{
    static Registry one;
    return one;
}

} // namespace

KeyRegistration::KeyRegistration(const DataKey& key)
{
    auto cipher = std::make_shared<const PageCipher>(key);
    std::array<char, 16> random{};
    randombytes_buf(random.data(), random.size());
    m_name = QByteArray(random.data(), static_cast<qsizetype>(random.size())).toHex();
    const std::lock_guard locked(registry().guard);
    registry().ciphers.emplace(m_name.toStdString(), std::move(cipher));
}

KeyRegistration::~KeyRegistration()
{
    const std::lock_guard locked(registry().guard);
    const auto found =
        registry().ciphers.find(std::string_view(m_name.constData(), static_cast<std::size_t>(m_name.size())));
    if (found != registry().ciphers.end()) {
        registry().ciphers.erase(found);
    }
}

std::shared_ptr<const PageCipher> KeyRegistration::find(std::string_view name) noexcept
{
    const std::lock_guard locked(registry().guard);
    const auto found = registry().ciphers.find(name);
    return found != registry().ciphers.end() ? found->second : nullptr;
}

} // namespace core::storage

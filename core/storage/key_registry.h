// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/data_key.h"

#include <QByteArray>

#include <memory>
#include <string_view>

namespace core::storage {

class PageCipher;

/// Makes a key known to the encrypting VFS under a random name for as long as the object lives. Files that are opened
/// meanwhile share what was derived from the key; it is wiped when the last of them closes. Any thread.
class KeyRegistration final
{
public:
    explicit KeyRegistration(const DataKey& key);
    ~KeyRegistration();
    KeyRegistration(const KeyRegistration&) = delete;
    KeyRegistration& operator=(const KeyRegistration&) = delete;
    KeyRegistration(KeyRegistration&&) = delete;
    KeyRegistration& operator=(KeyRegistration&&) = delete;

    /// What stands in a store's URI in the key's stead (`key=`); tells nothing of it.
    [[nodiscard]] QByteArray name() const { return m_name; }
    /// Null where no such name is registered.
    [[nodiscard]] static std::shared_ptr<const PageCipher> find(std::string_view name) noexcept;

private:
    QByteArray m_name;
};

} // namespace core::storage

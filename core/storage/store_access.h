// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/key_ring.h"

#include <QString>

#include <memory>

namespace core::storage {

/// What opens a store: nothing, what somebody typed, or the key by which it stands open already, so that the connections
/// after the first one cost no derivation.
class StoreAccess final
{
public:
    StoreAccess() = default;
    /// A passphrase or a recovery key; empty: none.
    StoreAccess(QString secret) : m_secret(std::move(secret)) {}
    explicit StoreAccess(std::shared_ptr<const OpenedKey> opened) : m_opened(std::move(opened)) {}

    [[nodiscard]] bool isEmpty() const { return m_secret.isEmpty() && m_opened == nullptr; }
    /// Empty where the store was not opened by typing.
    [[nodiscard]] QString secret() const { return m_secret; }

    /// The key of the store in `folder`; null for one that is not encrypted. Fails with PassphraseNeeded,
    /// PassphraseWrong, StoreNotEncrypted (arg path) and as KeyRing::read. Takes half a second where a secret was typed.
    [[nodiscard]] Result<std::shared_ptr<const OpenedKey>> keyOf(const QString& folder) const;

private:
    QString m_secret;
    std::shared_ptr<const OpenedKey> m_opened;
};

} // namespace core::storage

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store_access.h"

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

Result<std::shared_ptr<const OpenedKey>> StoreAccess::keyOf(const QString& folder) const
{
    if (!KeyRing::isThere(folder)) {
        return isEmpty() ? Result<std::shared_ptr<const OpenedKey>>(nullptr)
                         : Failure(FailureCode::StoreNotEncrypted, {{u"path"_s, folder}});
    }
    if (m_opened != nullptr) {
        return m_opened;
    }
    if (m_secret.isEmpty()) {
        return Failure(FailureCode::PassphraseNeeded, {{u"path"_s, folder}});
    }
    const Result<KeyRing> ring = KeyRing::read(folder);
    if (!ring) {
        return ring.failure();
    }
    Result<OpenedKey> opened = ring->open(m_secret);
    if (!opened) {
        return opened.failure().with(u"path"_s, folder);
    }
    return std::make_shared<const OpenedKey>(std::move(opened).value());
}

} // namespace core::storage

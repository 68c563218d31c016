// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/living_key.h"

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

Result<std::shared_ptr<const OpenedKey>> livingKeyOf(const QString& folder, const StoreAccess& access)
{
    Result<std::shared_ptr<const OpenedKey>> key = access.keyOf(folder);
    if (!key || *key == nullptr || !access.secret().isEmpty()) {
        return key;
    }
    const Result<KeyRing> ring = KeyRing::read(folder);
    if (!ring) {
        return ring.failure();
    }
    return ring->find((*key)->slot) != nullptr ? key : Failure(FailureCode::PassphraseWrong, {{u"path"_s, folder}});
}

} // namespace core::storage

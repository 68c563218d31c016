// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/draft_service.h"

#include "core/storage/drafts.h"
#include "core/storage/store.h"

namespace core::services {

Result<void> DraftService::save(const QString& key, const QJsonObject& values)
{
    return storage::drafts::save(m_office.store(), key, values);
}

Result<std::optional<QJsonObject>> DraftService::load(const QString& key)
{
    const Result<std::optional<storage::drafts::Draft>> draft =
        storage::drafts::load(m_office.store().connection(), key);
    if (!draft) {
        return draft.failure();
    }
    return draft->has_value() ? std::optional((*draft)->values) : std::nullopt;
}

Result<void> DraftService::discard(const QString& key) { return storage::drafts::discard(m_office.store(), key); }

} // namespace core::services

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/store_verifier.h"

#include "core/storage/chain_verifier.h"
#include "core/storage/store.h"
#include "core/storage/store_verifier.h"

namespace core::services {

Result<VerifyOutcome> verifyStore(Office& office, const std::optional<storage::ChainHead>& noted)
{
    const Result<QList<Failure>> found = storage::verify(office.store(), noted);
    if (!found) {
        return found.failure();
    }
    VerifyOutcome outcome;
    for (const Failure& each : *found) {
        outcome.findings.append({each.code, each.args});
    }
    const Result<storage::ChainHead> head = storage::ChainVerifier::headOf(office.store().connection());
    if (!head) {
        return head.failure();
    }
    outcome.head = *head;
    return outcome;
}

} // namespace core::services

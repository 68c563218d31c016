// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/store_verifier.h"

#include "core/storage/store_verifier.h"

namespace core::services {

Result<QList<VerifyFinding>> verifyStore(Office& office)
{
    const Result<QList<Failure>> found = storage::verify(office.store());
    if (!found) {
        return found.failure();
    }
    QList<VerifyFinding> findings;
    for (const Failure& each : *found) {
        findings.append({each.code, each.args});
    }
    return findings;
}

} // namespace core::services

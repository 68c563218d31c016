// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"

namespace core::services {

/// One thing wrong with a store.
struct VerifyFinding
{
    FailureCode code = FailureCode::Internal;
    QMap<QString, QString> args;
};

/// Integrity, foreign keys, checksums of documents, chain of the history.
[[nodiscard]] Result<QList<VerifyFinding>> verifyStore(Office& office);

} // namespace core::services

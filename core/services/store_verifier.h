// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"
#include "core/storage/chain_head.h"

namespace core::services {

/// One thing wrong with a store.
struct VerifyFinding
{
    FailureCode code = FailureCode::Internal;
    QMap<QString, QString> args;
};

/// What a look at all of a store came to.
struct VerifyOutcome
{
    QList<VerifyFinding> findings; ///< empty: sound
    storage::ChainHead head;       ///< of its history, to be noted elsewhere
};

/// Integrity, foreign keys, checksums of documents, chain of the history; that has to hold a head `noted`
/// elsewhere still.
[[nodiscard]] Result<VerifyOutcome> verifyStore(
    Office& office, const std::optional<storage::ChainHead>& noted = std::nullopt);

} // namespace core::services

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/chain_verifier.h"

#include <QList>
#include <QString>

#include <optional>

class QIODevice;

namespace core::storage {

class Store;

/// What an export tells beyond who did what when, which record it touched, and the hashes.
struct AuditChoice
{
    QList<qint64> disclosedEvents = {}; ///< told with their values and salts, so that somebody can prove what they say
    bool withStaffNames = false;
};

struct AuditSummary
{
    ChainHead head;
    qint64 events = 0;
    qint64 values = 0;
    qint64 erasedValues = 0;
    std::optional<Failure> firstBreak; ///< as ChainVerifier finds it
};

/// Writes the whole history so that another machine can recompute its chain, without this program and without the
/// store's key (AUDIT_EXPORT.md). Values stay in the house but for those asked for, and so do the salts: with a salt
/// somebody could try names and numbers until a hash fits. Works on a read-only store; memory does not grow with the
/// history. Fails with RecordNotFound (a disclosed event that is not there), FileWriteFailed.
[[nodiscard]] Result<AuditSummary> exportAudit(const Store& store, QIODevice& out, const AuditChoice& choice);

} // namespace core::storage

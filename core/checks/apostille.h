// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rule_pack.h"

namespace core::checks {

enum class ApostilleForce {
    InForce,
    NotInForce,
    Notary,    ///< Hong Kong, Macao, Taiwan: notarial practice of their own (domain §2.2 M04)
    NotNeeded, ///< a paper of mainland China
    Unknown,   ///< the table does not have the state
};

struct ApostilleAnswer
{
    ApostilleForce force = ApostilleForce::Unknown;
    QList<rulebook::Citation> sources;
};

/// Whether a state's apostille is enough in China on a day, by the rule's table: the latest line that has begun and
/// names the state. For China the convention is in force from 2023-11-07 (domain §2.5).
[[nodiscard]] ApostilleAnswer apostilleBetween(const rulebook::CheckRule& rule, const QString& country, QDate on);

/// apostille, legalisation, notary or unknown.
[[nodiscard]] QString wayOf(const ApostilleAnswer& answer);

} // namespace core::checks

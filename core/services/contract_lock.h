// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/case_record.h"

namespace core::services {

/// The contract's dates cannot be changed while the authority has the case: other dates mean to cancel and apply anew (S1
/// Q10, week W13). What was returned may be mended (R13 to R15).
/// Fails with MoveNotAllowed (`field`, `lockedOn`: the day of submission) where an edit changes them all the same.
[[nodiscard]] Result<void> checkContractLock(const domain::CaseRecord& edited, const domain::CaseRecord& stored);

} // namespace core::services

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/case_record.h"

namespace core::services {

/// Whether the authority has the case, so that its contract's dates stand; what was returned may be mended (R13 to R15).
[[nodiscard]] bool isContractLocked(const domain::CaseRecord& record);

/// The contract's dates cannot be changed while the authority has the case: other dates mean to cancel and apply anew (S1
/// Q10, week W13).
/// Fails with MoveNotAllowed (`field`, `lockedOn`: the day of submission) where an edit changes them all the same.
[[nodiscard]] Result<void> checkContractLock(const domain::CaseRecord& edited, const domain::CaseRecord& stored);

} // namespace core::services

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_service.h"
#include "core/storage/act.h"

namespace core::storage {
class Act;
}

/// The verbs that take a case from stage to stage. Each is one act.
namespace core::services {

/// The facts with what an opening tells besides the record's own fields. Fails with FieldUnknown (also for what the
/// record has a field for), ValueUnknown or DateNotADate (`field`).
[[nodiscard]] Result<rulebook::Facts> withTold(rulebook::Facts facts, const CaseOpening& opening);
/// The case as stored by an act of others, for verbs that open several at once. Fails as CaseService::open().
[[nodiscard]] Result<domain::CaseRecord> addCase(Office& office, storage::Act& act, const CaseOpening& opening);
/// See CaseService::open().
[[nodiscard]] Result<CaseId> openCase(Office& office, const CaseOpening& opening);
/// One case's move as a step of an act of several; `move.on` is set. The act's name and arguments are the caller's.
[[nodiscard]] Result<void> moveInAct(Office& office, storage::Act& act, CaseId id, const CaseMove& move);
/// See CaseService::advance().
[[nodiscard]] Result<void> advanceCase(Office& office, CaseId id, const CaseMove& move);
/// See CaseService::recordReturn().
[[nodiscard]] Result<ReturnId> returnCase(Office& office, CaseId id, const CaseReturn& details);

} // namespace core::services

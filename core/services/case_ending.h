// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_service.h"

namespace core::services {

/// Ends a case by the move that its present stage has for an outcome (approved, refused, withdrawn, lapsed), made on a
/// day (today if null). Fails with OutcomeMissing for an empty outcome, CaseClosed, MoveNotAllowed (`stage`, `to`)
/// where the stage has no such end, and as CaseService::advance().
[[nodiscard]] Result<void> endCase(Office& office, CaseId id, const QString& outcome, QDate on);

/// What is still to be done and nobody is reminded of any more once the case has ended, by due day. A paper's end is
/// none of it: a passport, permit or residence permit stands on Today itself (agenda_items.h), and what was for a
/// submission is not needed any more.
[[nodiscard]] QList<workflow::Deadline> tasksLeftBehind(const CaseView& view);

} // namespace core::services

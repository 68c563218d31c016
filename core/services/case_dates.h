// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_record.h"
#include "core/services/office.h"
#include "core/workflow/deadlines.h"

namespace core::services {

/// The deadlines of a case that are due and not handled, by due day, then code; none for a case that has ended. Told
/// from the case's own facts, so that a list of many cases costs one query.
[[nodiscard]] Result<QList<workflow::Deadline>> standingDeadlines(
    const Office& office, const domain::CaseRecord& record);

} // namespace core::services

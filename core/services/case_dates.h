// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"
#include "core/workflow/deadlines.h"

namespace core::services {

struct CaseContext;

/// The deadlines of a case that are not handled, by due day, then code; none for a case that has ended.
[[nodiscard]] Result<QList<workflow::Deadline>> standingDeadlines(const Office& office, const CaseContext& context);

} // namespace core::services

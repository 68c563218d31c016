// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_service.h"
#include "core/storage/queries/case_queries.h"

namespace core::services {

/// Rows of the store as lists show them: with the rules' names and the next day that still stands.
[[nodiscard]] Result<QList<CaseListRow>> caseListRows(
    const Office& office, const Result<QList<storage::CaseRow>>& rows);

} // namespace core::services

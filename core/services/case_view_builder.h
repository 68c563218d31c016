// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_service.h"

namespace core::services {

/// See CaseService::view().
[[nodiscard]] Result<CaseView> buildCaseView(Office& office, CaseId id);

/// The open ones among these cases, in their order.
[[nodiscard]] Result<QList<CaseView>> buildOpenCaseViews(Office& office, const QList<CaseListRow>& rows);

} // namespace core::services

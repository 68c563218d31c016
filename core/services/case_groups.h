// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_service.h"

namespace core::storage {
class Connection;
}

namespace core::services {

/// A person's cases with those that are linked together one under the other: a permit's extension, then the residence
/// permit's; an application and what its family files with it, which may be another person's case and is added. In a
/// group the lowest number leads and the others name it; the groups keep the order of their first case in `cases`.
[[nodiscard]] Result<QList<CaseListRow>> withLinkedTogether(
    const Office& office, storage::Connection& connection, const QList<CaseListRow>& cases);

} // namespace core::services

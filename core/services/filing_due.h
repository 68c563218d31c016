// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/follow_up.h"

#include <optional>

namespace core::storage {
class Connection;
}

namespace core::services {

class Office;
struct CaseContext;
struct CaseView;

/// The last day to file a case that is not filed yet, where it lies before the last days of its deadlines: the decision
/// has to come before another day (week W6), a contract is to begin on the day that was agreed (week W13), or the case
/// that follows it has to be filed earlier (week W3). Nothing where the deadlines, as workflow::deadlines() told them
/// of the case, say it all, and for a case that was filed or has ended. Fails as workflow::filingDay,
/// workflow::planContract and the store.
[[nodiscard]] Result<std::optional<workflow::FilingDay>> filingDue(Office& office, storage::Connection& connection,
    const CaseContext& context, const QList<workflow::Deadline>& deadlines);

/// The same of a case that was read to be shown.
[[nodiscard]] Result<std::optional<workflow::FilingDay>> filingDue(Office& office, const CaseView& view);

} // namespace core::services

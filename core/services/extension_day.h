// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"
#include "core/workflow/follow_up.h"

#include <optional>

namespace core::services {

/// By when the extension of a permit has to be filed that nobody files for yet, as the extension that would be offered
/// has it: the decision has to come before the permit ends (domain §3 D09, week W6). Nothing where the employer is not
/// known, or the rules set no day in its city. Inside a snapshot. Fails with RecordNotFound, as workflow::filingDay
/// and as the store.
[[nodiscard]] Result<std::optional<workflow::FilingDay>> extensionDay(
    Office& office, PermitId permit, EmployerId employer);

} // namespace core::services

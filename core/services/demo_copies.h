// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/demo_names.h"
#include "core/services/office.h"

namespace core::services::demo {

/// Repeats the people that the demo office has, with other names, numbers and employers but the same days and cases,
/// until there are `people` of them. A large office has ended cases of former days and papers that end on many days
/// besides (demo_past.h); `rulesBegin`: its procedure's first day. Written in a few large acts, so that an office of
/// 100,000 is quickly there.
[[nodiscard]] Result<void> copyPeople(Office& office, const DemoNames& names, int people, QDate rulesBegin);

} // namespace core::services::demo

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/staff.h"

#include <QString>

namespace core::services {

/// What each role may do. Asked once for every act, where acts begin (recording.h), so that no window and no verb can
/// pass it by. Everybody of the office may read everything; what differs is what may be changed:
/// administrator – everything; caseworker – all casework, but neither staff, keys nor settings of the office; reviewer –
/// checks, reviews, waivers and signatures; read-only – nothing.
namespace permissions {

/// `act` is the act's code (ActInfo::act). Fails with RoleNotAllowed (args role, act), and for somebody who has left the
/// office with StaffInactive (arg name).
[[nodiscard]] Result<void> check(const domain::Staff& actor, const QString& act);

} // namespace permissions

} // namespace core::services

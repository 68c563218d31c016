// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"

namespace desktop {

/// Puts somebody who came by mistake, and a client who never became one, into the bin. Fails as the services do.
[[nodiscard]] core::Result<core::EventId> fillBin(core::services::Office& office);

} // namespace desktop

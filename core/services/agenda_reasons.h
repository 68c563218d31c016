// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/agenda_service.h"

namespace core::services::agenda_reasons {

/// Adds the reason to an item: how its day was counted, what asks for it, and which source says so. Everything but a
/// task that somebody wrote by hand has a source. Fails with RecordNotFound where it no longer stands.
[[nodiscard]] Result<void> explain(Office& office, AgendaItem& item);

} // namespace core::services::agenda_reasons

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_service.h"

/// How the demo office's cases move: through the same verbs as any other, along whatever way the rules offer.
namespace core::services::demo {

/// The first move that the present stage offers, with every fact it asks for dated today, the last day of a residence
/// permit a year later; before it, the materials it wants are marked as checked.
[[nodiscard]] Result<void> goOn(Office& office, CaseId id);

/// To a stage beside the straight way: refused, withdrawn, lapsed.
[[nodiscard]] Result<void> goTo(Office& office, CaseId id, const QString& stage);

/// Every other missing material comes in.
[[nodiscard]] Result<void> collectHalf(Office& office, CaseId id);

/// Every defect that is not settled is done today.
[[nodiscard]] Result<void> mendAll(Office& office, CaseId id);

} // namespace core::services::demo

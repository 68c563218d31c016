// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_link_service.h"

#include <optional>

namespace core::services {

/// A passport that took another one's place, and no case tells the authority of it yet.
struct UnfiledChange
{
    PassportId passport;
    QDate since; ///< issued, or added where that is not known
    CaseBundle offer;
};

/// What follows from a new passport, read from the store alone, so that it stands until it is done (week W3): as long
/// as no change of the person's permit was open since, no permit was granted since, and nobody said that none is
/// needed. Fails with RecordNotFound.
[[nodiscard]] Result<std::optional<UnfiledChange>> unfiledChange(Office& office, PersonId person);

/// Somebody says that no case is needed for this passport; cannot be undone. Fails as beginAct.
[[nodiscard]] Result<void> dismissChange(Office& office, PersonId person, PassportId passport);

} // namespace core::services

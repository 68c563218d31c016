// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "core/services/office.h"

namespace core::services {

/// Somebody of the office, and whether they can open the store.
struct ListedStaff
{
    domain::Staff staff;
    bool hasPassphrase = false;
    bool isActor = false; ///< as whom the office is open now
};

/// Who is in the office, who can open its store, and what guards it: what the page of staff and security shows.
struct StaffStanding
{
    QList<ListedStaff> staff; ///< active ones first, then by name
    bool isEncrypted = false;
    bool hasRecoveryKey = false;
    bool isRecoveryKeyKept = false;     ///< somebody said so
    bool isOpenedByRecoveryKey = false; ///< by the recovery key, and not by anybody's passphrase
    bool isActorAdministrator = false;
    bool wantsReview = false; ///< the whole office's choice of review-before-submission
};

/// Fails as the store does, and with StoreDamaged where the key slots cannot be read.
[[nodiscard]] Result<StaffStanding> readStaffStanding(Office& office);

/// Chooses for the whole office whether somebody else reviews a case before it is submitted, as one undoable act;
/// nothing where that is so already. `because` is kept with the choice. Administrators only.
[[nodiscard]] Result<void> chooseReview(Office& office, bool isWanted, const QString& because);

} // namespace core::services

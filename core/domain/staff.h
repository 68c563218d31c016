// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/codes.h"

#include <QString>

namespace core::domain {

/// Someone of the office. Every act has an actor (design §5).
struct Staff
{
    StaffId id;
    QString name;
    StaffRole role = StaffRole::Caseworker;
    bool isActive = true;
    int revision = 0;
    QString keySlot{}; ///< of an encrypted store: the key slot that is theirs; empty: none
};

} // namespace core::domain

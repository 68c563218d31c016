// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations/m0003_staff_keys.h"

namespace core::storage::migrations {

Migration m0003StaffKeys()
{
    return {3, "key slots of staff", {"ALTER TABLE staff ADD COLUMN key_slot TEXT NOT NULL DEFAULT ''"}};
}

} // namespace core::storage::migrations

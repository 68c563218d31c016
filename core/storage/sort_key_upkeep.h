// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace core::storage {

class Connection;

/// Makes all sort keys anew where they were made by another collation version than this program's (design §2).
[[nodiscard]] Result<void> renewSortKeys(Connection& connection);

} // namespace core::storage

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/migrations/migration.h"

namespace core::storage::migrations {

/// The bin: people, employers and cases name the act that put them there. What lists, figures and searches may read of
/// them are the views kept_person, kept_employer, kept_case and open_case; binned_person, binned_employer and
/// binned_case hold the ids of the others, for what hangs on them. A case lies in the bin with its person and with its
/// employer.
[[nodiscard]] Migration m0005Bin();

} // namespace core::storage::migrations

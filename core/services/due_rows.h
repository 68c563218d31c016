// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"
#include "core/storage/case_due.h"

namespace core::storage {
class Connection;
}

/// Derives the rows of `case_due`; due_dates.h says when.
namespace core::services::due_rows {

/// What a case wants done; nothing for one that has ended, and neither deadlines nor a stage's limit where its rules do
/// not know the procedure.
[[nodiscard]] Result<QList<storage::CaseDue>> of(Office& office, storage::Connection& connection, CaseId id);

} // namespace core::services::due_rows

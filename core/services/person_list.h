// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/first_rows.h"
#include "core/services/person_service.h"
#include "core/storage/queries/person_queries.h"

namespace core::services {

/// Rows of the store as lists show them.
[[nodiscard]] PersonListRow personListRow(const storage::PersonRow& row);
[[nodiscard]] Result<QList<PersonListRow>> personListRows(const Result<QList<storage::PersonRow>>& rows);

/// The first people by the pinyin of their names.
[[nodiscard]] Result<FirstRows<PersonListRow>> firstPeople(Office& office);

} // namespace core::services

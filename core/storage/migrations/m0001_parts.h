// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace core::storage::migrations {

/// The parts of the first schema, each appending its statements. Dates are YYYY-MM-DD or NULL, moments are UTC text,
/// unknown text is '', ids of other records are NULL where there is none (design §5).
void addPeople(std::vector<const char*>& statements);
void addCases(std::vector<const char*>& statements);
void addHistory(std::vector<const char*>& statements);
void addIndexes(std::vector<const char*>& statements);

} // namespace core::storage::migrations

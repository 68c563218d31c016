// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/case_service.h"
#include "core/services/paper_words.h"

#include <QJsonObject>

namespace core::services {

/// The values of a case book (form case-book) as they stand now: the facts, what was done and when, the dates that
/// still stand with how they came about, returns, materials, and every document with its hash. Notes that the office
/// wrote for itself are left out: a book goes to others. Fails as the store does.
[[nodiscard]] Result<QJsonObject> caseBookData(Office& office, const CaseView& view, const PaperWords& words);

} // namespace core::services

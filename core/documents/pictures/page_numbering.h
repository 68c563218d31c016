// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/picture_measures.h"

#include <QList>

namespace core::documents {

/// The numbers of the pages that are not there, by what the others say of themselves ("1/3", "第1页 共3页", "Page 1 of
/// 3"); in order. Empty where nothing is missing or no two pages agree on how many there should be (one page alone that
/// says so is enough).
[[nodiscard]] QList<int> missingPages(const reader::ScanMeasures& scan);

} // namespace core::documents

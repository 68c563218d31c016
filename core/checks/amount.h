// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace core::checks {

/// What a written pay may come to in a year, in the currency's own unit, one amount for each number in the text:
/// 600,000元, 60万元, 5万元/月 and 50,000 per month are the same. Without a period it is a year's. Empty where the text
/// has no number.
[[nodiscard]] QList<double> yearlyAmounts(const QString& text);

} // namespace core::checks

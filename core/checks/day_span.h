// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace core::checks {

struct DaySpan
{
    QDate first;
    QDate last;
};

/// The days that a date in a letter may mean: a day in any written form, or where only a month is named (2025年12月,
/// 2025-12, 12/2025, Sept 2020) all of that month. Nothing where it is neither.
[[nodiscard]] std::optional<DaySpan> spanOf(const QString& text);

} // namespace core::checks

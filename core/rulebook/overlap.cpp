// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/overlap.h"

#include <algorithm>

namespace core::rulebook::overlap {

bool between(const Entry& one, const Entry& two)
{
    const auto endsBefore = [](const Entry& first, const Entry& second) {
        return !first.to.isNull() && first.to < second.from;
    };
    const bool shareProcedure =
        one.procedures.isEmpty() || two.procedures.isEmpty()
        || std::ranges::any_of(one.procedures, [&](const QString& each) { return two.procedures.contains(each); });
    return one.code == two.code && shareProcedure && !endsBefore(one, two) && !endsBefore(two, one)
           && !one.when.excludes(two.when);
}

} // namespace core::rulebook::overlap

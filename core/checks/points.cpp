// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/points.h"

#include <algorithm>

namespace core::checks {

using namespace Qt::Literals::StringLiterals;
using rulebook::PointsBand;

namespace {

QMap<QString, std::optional<int>> itemsOf(const PointsInput& input)
{
    return {{u"age"_s, input.age}, {u"pay"_s, input.payPerYear}, {u"degree"_s, input.degree},
        {u"experience"_s, input.experience}, {u"months"_s, input.monthsPerYear}, {u"chinese"_s, input.chinese},
        {u"region"_s, input.region}, {u"school"_s, input.school}, {u"bonus"_s, input.bonus}};
}

int mostOf(const QList<PointsBand>& bands) { return std::ranges::max(bands, {}, &PointsBand::points).points; }

} // namespace

Points pointsOf(const rulebook::CheckRule& rule, const PointsInput& input)
{
    const QMap<QString, std::optional<int>> items = itemsOf(input);
    Points points;
    for (auto it = rule.bands.begin(); it != rule.bands.end(); ++it) {
        const std::optional<int> value = items.value(it.key());
        if (!value) {
            points.gaps.append(it.key());
            points.mostPossible += mostOf(it.value());
            continue;
        }
        const auto band = std::ranges::find_if(it.value(), [&value](const PointsBand& each) {
            return (!each.min || *each.min <= *value) && (!each.max || *value <= *each.max);
        });
        if (band == it.value().end()) {
            points.outsideTheTable.append(it.key());
            continue;
        }
        points.byItem.insert(it.key(), band->points);
        points.sum += band->points;
    }
    points.mostPossible += points.sum;
    return points;
}

} // namespace core::checks

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rule_pack.h"

#include <QMap>

#include <optional>

namespace core::checks {

/// What someone brings for the points table of classes A and B (domain §4.6). What is unknown is a gap.
struct PointsInput
{
    std::optional<int> age;
    std::optional<int> payPerYear;    ///< in 10,000 yuan, before tax
    std::optional<int> degree;        ///< 1 bachelor, 2 master, 3 doctor
    std::optional<int> experience;    ///< whole years
    std::optional<int> monthsPerYear; ///< worked in China
    std::optional<int> chinese;       ///< HSK level; 5 stands for a degree taught in Chinese too
    std::optional<int> region;        ///< 1: west, north-east or poor counties
    std::optional<int> school;        ///< 1: a top-100 university or a Fortune-500 employer
    std::optional<int> bonus;         ///< what the province gives
};

struct Points
{
    int sum = 0;
    int mostPossible = 0;        ///< with the most that each gap could bring
    QMap<QString, int> byItem;   ///< pay, degree …
    QStringList gaps;            ///< items of which nothing is known
    QStringList outsideTheTable; ///< items whose value no line of the table covers
};

/// Adds up by the tables of the rule (kind "points"). An item that the rule has no table for counts nothing.
[[nodiscard]] Points pointsOf(const rulebook::CheckRule& rule, const PointsInput& input);

} // namespace core::checks

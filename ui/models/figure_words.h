// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/figure_service.h"

#include <QCoreApplication>

namespace ui::models {

/// What is said of figures and their bars, in the language chosen for the program. GUI thread.
class FigureWords final
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)

public:
    /// "Cases by stage".
    [[nodiscard]] static QString titleOf(core::services::Figure figure);
    /// What the figure counts, over which time: "Open cases, by the stage they are in."
    [[nodiscard]] static QString aboutOf(core::services::Figure figure);
    /// What a bar is of: a month, a stage, a reason, a name.
    [[nodiscard]] static QString nameOf(
        core::services::Figure figure, const core::services::FigureBar& bar, core::types::Lang lang);
    /// The same where there is little room: "Jan", "2027" for the month that begins a year.
    [[nodiscard]] static QString shortNameOf(
        core::services::Figure figure, const core::services::FigureBar& bar, core::types::Lang lang);
    /// The bar's length with its unit: "12", "80 %", "3.5 days".
    [[nodiscard]] static QString valueOf(core::services::Figure figure, const core::services::FigureBar& bar);
    /// "In review: 12 cases".
    [[nodiscard]] static QString toldOf(
        core::services::Figure figure, const core::services::FigureBar& bar, core::types::Lang lang);
    /// What the length of bars is: "Share", "Days"; the count has no second name.
    [[nodiscard]] static QString measureOf(core::services::Figure figure);
    /// Bars are of something else than the count of their members.
    [[nodiscard]] static bool isMeasured(core::services::Figure figure);
    [[nodiscard]] static bool isByMonth(core::services::Figure figure);
};

} // namespace ui::models

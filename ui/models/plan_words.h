// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/lang.h"
#include "core/workflow/contract_planner.h"

#include <QCoreApplication>

namespace ui::models {

/// The plan of a contract in the screen's words (week W13).
class PlanWords final
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)

public:
    /// Only applications under a contract of their own are planned.
    [[nodiscard]] static bool isPlanned(const QString& procedure);
    /// Between which days to file and why, a sentence a line.
    [[nodiscard]] static QString of(const core::workflow::ContractPlan& plan, core::types::Lang lang);
};

} // namespace ui::models

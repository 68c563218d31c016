// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"
#include "core/types/lang.h"

#include <QCoreApplication>

namespace ui::models {

/// What a check found, in the screen's words.
class FindingWords final
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)

public:
    /// One sentence that names the paper, the values and the days.
    [[nodiscard]] static QString of(const core::checks::Finding& finding, core::types::Lang lang);
    /// How two values came to differ; empty where that cannot be seen.
    [[nodiscard]] static QString of(core::checks::Confusion confusion);
    /// How far the source carries that a finding rests on.
    [[nodiscard]] static QString of(core::rulebook::Weight weight);
};

} // namespace ui::models

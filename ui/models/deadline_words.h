// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deadline_file.h"
#include "core/types/lang.h"

namespace ui::models {

enum class NamesOfPeople { Shown, LeftOut };

/// What a calendar says of a deadline: the matter, whom it is about and the case's number; below it the employer, the
/// last day and the day to plan for, and what asks for it. Without names of people nothing tells who it is.
[[nodiscard]] core::services::DeadlineWords deadlineWords(
    const core::services::AgendaItem& item, core::types::Lang lang, NamesOfPeople names);

} // namespace ui::models

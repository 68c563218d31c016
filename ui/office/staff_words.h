// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "ui/models/record_words.h"

#include <QCoreApplication>

namespace ui::office {

/// The screen's words for what somebody is in the office.
class StaffWords final
{
    Q_DECLARE_TR_FUNCTIONS(StaffWords)

public:
    [[nodiscard]] static QString of(core::domain::StaffRole role);
    /// What the role may do, in one line.
    [[nodiscard]] static QString meaningOf(core::domain::StaffRole role);
    /// Every role by its code.
    [[nodiscard]] static models::CodeChoices roles();
};

} // namespace ui::office

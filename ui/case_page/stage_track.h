// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_service.h"
#include "ui/widgets/stepper.h"

namespace ui::case_page {

/// The stages of a case with one lane per actor.
class StageTrack final : public widgets::Stepper
{
    Q_OBJECT

public:
    using Stepper::Stepper;

    void setCase(const core::services::CaseView& view, core::types::Lang lang);
};

} // namespace ui::case_page

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_record.h"
#include "core/rulebook/rule_view.h"

namespace core::workflow {

enum class TrackState { Done, Current, Next };

/// One stage as a stepper shows it.
struct TrackedStage
{
    QString code;
    types::BilingualText names;
    domain::Actor lane = domain::Actor::Agency;
    TrackState state = TrackState::Next;
    bool side = false; ///< off the straight way: shown only while the case is there
};

/// The straight way with the present stage in it. A side stage stands after the stage it leaves from. Empty for an
/// unknown procedure.
[[nodiscard]] QList<TrackedStage> stageTrack(
    const rulebook::RuleView& rules, const domain::CaseRecord& record, const rulebook::Facts& facts);

} // namespace core::workflow

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_page/stage_track.h"

#include "ui/models/words.h"

namespace ui::case_page {

using core::domain::Actor;
using core::workflow::TrackedStage;
using core::workflow::TrackState;
using models::Words;
using widgets::StageState;

namespace {

StageState stateOf(const TrackedStage& stage, bool isReturned, bool followsCurrent)
{
    switch (stage.state) {
    case TrackState::Done:
        return StageState::Done;
    case TrackState::Current:
        return isReturned ? StageState::Returned : StageState::Current;
    case TrackState::Next:
        return followsCurrent ? StageState::Next : StageState::Later;
    }
    return StageState::Later;
}

} // namespace

void StageTrack::setCase(const core::services::CaseView& view, core::types::Lang lang)
{
    QStringList lanes;
    for (const Actor lane : {Actor::Employer, Actor::Individual, Actor::Agency, Actor::Authority}) {
        lanes.append(Words::of(lane));
    }
    const bool isReturned = view.record.status == core::domain::CaseStatus::Returned;
    QList<widgets::Stage> stages;
    for (qsizetype i = 0; i < view.stages.size(); ++i) {
        const TrackedStage& each = view.stages[i];
        const bool followsCurrent = i > 0 && view.stages[i - 1].state == TrackState::Current;
        widgets::Stage stage;
        stage.code = each.code;
        stage.lane = static_cast<int>(each.lane);
        stage.title = each.names.in(lang).text;
        stage.state = stateOf(each, isReturned, followsCurrent);
        if (each.state == TrackState::Current) {
            stage.note = Words::ofDate(view.record.stageSince, lang);
        }
        stages.append(stage);
    }
    setProcedure(lanes, stages);
}

} // namespace ui::case_page

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/stage_track.h"

#include <algorithm>

namespace core::workflow {

using rulebook::RuleView;
using rulebook::Stage;
using rulebook::Truth;

namespace {

bool leadsTo(const Stage& stage, const QString& code)
{
    return std::ranges::any_of(stage.moves, [&](const rulebook::Move& move) { return move.to == code; });
}

/// The last stage that a known date proves to have been reached; the first where none does.
qsizetype lastReached(const QList<const Stage*>& straight, const rulebook::Facts& facts)
{
    qsizetype reached = 0;
    for (qsizetype i = 1; i < straight.size(); ++i) {
        const QString& code = straight[i]->code;
        for (const rulebook::Move& move : straight[i - 1]->moves) {
            if (move.to == code && !move.sets.date.isEmpty() && facts.has(move.sets.date)) {
                reached = i;
            }
        }
    }
    return reached;
}

/// Where on the straight way a case at a side stage left it.
qsizetype leftAt(const QList<const Stage*>& straight, const QString& side, const rulebook::Facts& facts)
{
    const auto it = std::ranges::find_if(straight, [&](const Stage* stage) { return leadsTo(*stage, side); });
    return it == straight.end() ? lastReached(straight, facts) : it - straight.begin();
}

} // namespace

QList<TrackedStage> stageTrack(const RuleView& rules, const domain::CaseRecord& record, const rulebook::Facts& facts)
{
    QList<const Stage*> straight;
    for (const Stage& stage : rules.stagesOf(record.procedure)) {
        if (!stage.side && (stage.code == record.stage || stage.when.match(facts).truth != Truth::No)) {
            straight.append(&stage);
        }
    }
    const Stage* current = rules.stage(record.procedure, record.stage);
    if (straight.isEmpty() || current == nullptr) {
        return {};
    }
    auto place = straight.indexOf(current);
    if (place < 0) {
        place = leftAt(straight, current->code, facts) + 1;
        straight.insert(place, current);
    }
    QList<TrackedStage> track;
    for (qsizetype i = 0; i < straight.size(); ++i) {
        const TrackState state = i < place ? TrackState::Done : (i == place ? TrackState::Current : TrackState::Next);
        track.append({straight[i]->code, straight[i]->names, straight[i]->lane, state, straight[i]->side});
    }
    return track;
}

} // namespace core::workflow

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo_walk.h"

#include "core/base/expect.h"
#include "core/services/case_context.h"

#include <algorithm>

namespace core::services::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kApplicationForm = u"M01"_s; // made last of all, for the employer's seal
constexpr int kResidencePermit = 365;      // days

Result<void> check(Office& office, domain::Material material, domain::MaterialState state)
{
    material.state = state;
    material.receivedOn = office.today();
    return CaseService(office).setMaterial(material);
}

Result<void> checkWhere(Office& office, const CaseView& view, const std::function<bool(const QString&)>& wanted)
{
    for (const domain::Material& material : view.materials) {
        if (material.state == domain::MaterialState::Checked || material.state == domain::MaterialState::NotNeeded
            || !wanted(material.code)) {
            continue;
        }
        if (Result<void> checked = check(office, material, domain::MaterialState::Checked); !checked) {
            return checked;
        }
    }
    return {};
}

/// Collecting ends with everything there but the form; later stages get what their move wants.
Result<void> bringMaterials(Office& office, const CaseView& view, const workflow::PossibleMove& move)
{
    if (view.stages.first().code == view.record.stage) {
        return checkWhere(office, view, [](const QString& code) { return code != kApplicationForm; });
    }
    if (move.hindrance && move.hindrance->code == FailureCode::MoveNeedsMaterial) {
        return checkWhere(office, view, [](const QString&) { return true; });
    }
    return {};
}

CaseMove moveNow(const Office& office, const workflow::PossibleMove& possible)
{
    CaseMove move;
    move.to = possible.to;
    move.actor = possible.actors.first();
    move.on = office.today();
    for (const QString& fact : possible.askFor) {
        const bool isLastDay = fact == "residence.newExpiresOn"_L1;
        move.facts.insert(fact, office.today().addDays(isLastDay ? kResidencePermit : 0).toString(Qt::ISODate));
    }
    return move;
}

} // namespace

Result<void> goOn(Office& office, CaseId id)
{
    const Result<CaseView> view = CaseService(office).view(id);
    if (!view) {
        return view.failure();
    }
    CORE_EXPECT(!view->moves.isEmpty());
    const workflow::PossibleMove& move = view->moves.first();
    if (Result<void> brought = bringMaterials(office, *view, move); !brought) {
        return brought;
    }
    return CaseService(office).advance(id, moveNow(office, move));
}

Result<void> goTo(Office& office, CaseId id, const QString& stage)
{
    const Result<CaseView> view = CaseService(office).view(id);
    if (!view) {
        return view.failure();
    }
    const auto move = std::ranges::find(view->moves, stage, &workflow::PossibleMove::to);
    CORE_EXPECT(move != view->moves.end());
    return CaseService(office).advance(id, moveNow(office, *move));
}

Result<void> collectHalf(Office& office, CaseId id)
{
    const Result<CaseView> view = CaseService(office).view(id);
    if (!view) {
        return view.failure();
    }
    for (qsizetype i = 0; i < view->materials.size(); i += 2) {
        const domain::Material& material = view->materials.at(i);
        if (material.state != domain::MaterialState::Missing || material.code == kApplicationForm) {
            continue;
        }
        if (Result<void> received = check(office, material, domain::MaterialState::Received); !received) {
            return received;
        }
    }
    return {};
}

Result<void> mendAll(Office& office, CaseId id)
{
    CaseService cases(office);
    const Result<CaseView> view = cases.view(id);
    if (!view) {
        return view.failure();
    }
    for (const ReturnView& each : view->returns) {
        for (const domain::Defect& defect : each.defects) {
            if (isSettled(defect)) {
                continue;
            }
            if (Result<void> done = cases.closeDefect(defect.id, office.today()); !done) {
                return done;
            }
        }
    }
    return {};
}

} // namespace core::services::demo

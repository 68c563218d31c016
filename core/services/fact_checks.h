// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/checks/precheck.h"
#include "core/workflow/settings.h"

namespace core::services {

/// What a case brings to the checks besides its facts.
struct CheckedBeside
{
    workflow::ChosenSettings chosen = {};
    QList<checks::HeldPost> posts = {};
    std::optional<QList<checks::SeenDocument>> papers = {}; ///< nothing: those of the fact `documents`
    QStringList notNeeded = {};                             ///< papers that a person took off the checklist
    bool factsAreWhole = false; ///< of a stored case: what is not there is missing; else merely unknown
};

/// The findings for facts: workflow says which papers the procedure asks for, core/checks does the rest, and
/// core/documents/pictures what their files show. Without a
/// procedure only what every application asks is checked, and `procedure` is among the needs. Fails with
/// ProcedureUnknown.
[[nodiscard]] Result<checks::PrecheckAnswer> checkFacts(
    const rulebook::RuleView& rules, const rulebook::Facts& facts, const CheckedBeside& beside = {});

} // namespace core::services

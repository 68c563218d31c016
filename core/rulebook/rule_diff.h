// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rule_view.h"

/// What changes between two packs, or between the rules of two cities or two days (cli.md, `rules diff`).
namespace core::rulebook {

enum class RuleChangeKind { Added, Removed, Changed };

/// One thing that a rule says, before and after. Codes, counts and dates stand alike in both languages.
struct RuleAspect
{
    QString name; ///< lane, moves, limits …
    BilingualText before;
    BilingualText after;
};

struct RuleChange
{
    QString list;      ///< procedures, stages, materials, deadlines, returns, settings, checks, offices
    QString procedure; ///< of stages, materials and deadlines; else empty
    QString code;
    BilingualText names;
    RuleChangeKind kind = RuleChangeKind::Changed;
    QList<RuleAspect> aspects; ///< what differs; none where the rule was added or removed
    QList<Citation> sources;   ///< of the rule as it is afterwards, or was
};

/// Ordered by list, procedure, code.
[[nodiscard]] QList<RuleChange> changesBetween(const RuleView& before, const RuleView& after);
/// The same for the entries that two packs themselves have.
[[nodiscard]] QList<RuleChange> changesBetween(const RulePack& before, const RulePack& after);

} // namespace core::rulebook

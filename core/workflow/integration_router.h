// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rule_view.h"

namespace core::workflow {

/// A remark beside an answer: a city's difference, T17 … T19, or a doubt that takes the answer's certainty.
struct RouteNote
{
    QString code; ///< T17, boundary-day, guangzhou-verification …
    types::BilingualText text;
    bool doubt = false;
    QList<rulebook::Citation> sources;
};

/// Which way the integration of 1 December 2024 leaves someone (cli.md, `route`).
struct RouteAnswer
{
    QString pathway; ///< rulebook::knownPathways(); undetermined where a fact that decides is missing
    QString row;     ///< T1 … T16; empty where the table has none (domain §13.12)
    rulebook::Confidence confidence = rulebook::Confidence::Unknown;
    types::BilingualText names; ///< the row's title
    types::BilingualText why;
    QList<rulebook::Citation> sources;
    QList<types::BilingualText> actions;
    QList<types::BilingualText> obtain; ///< papers to download or collect
    QList<RouteNote> notes;
    QStringList needs;     ///< the missing facts that decide, by name; only where undetermined
    QStringList openFacts; ///< of a determined answer: missing facts on which a doubt or a city's remark hangs, by name
    QString opens;         ///< the procedure to open; empty: none
    QStringList materials; ///< handed in; empty: the procedure's own checklist says it

    [[nodiscard]] bool isDetermined() const { return pathway != rulebook::undeterminedPathway(); }
};

/// Answers from the decision table (domain §7.1 as settled in §13.7–13.13). Conditions are weighed in three values: a
/// row answers where it surely holds; where none does, `needs` are the facts for which some row waits. The dates of a
/// paper are asked for only once it is known that there is one. On a day without a table `on` is
/// needed; before 2024-12-01 the packs say why there is none.
[[nodiscard]] RouteAnswer route(const rulebook::RuleView& rules, const rulebook::Facts& facts);

} // namespace core::workflow

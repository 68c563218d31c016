// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/seen_document.h"
#include "core/rulebook/rule_view.h"

#include <QHash>

namespace core::checks {

/// A line of the case's checklist, as far as checks want it: which papers are needed is workflow's answer.
struct NeededPaper
{
    QString material; ///< M01 …
    rulebook::BilingualText names;
    bool needed = false;     ///< itself or as a commitment
    bool commitment = false; ///< a written commitment may stand in its place
    QStringList needs;       ///< facts it hangs on; not empty: it is perhaps needed
    QList<rulebook::Citation> sources;
};

/// A post that someone held.
struct HeldPost
{
    QDate startsOn;
    QDate endsOn; ///< null: unknown
    QString path; ///< where it is written
};

/// All that is looked at. References outlive the run.
struct CheckInput
{
    const rulebook::RuleView& rules;
    const rulebook::Facts& facts;
    QString procedure;                    ///< empty: unknown; then only what every procedure asks is checked
    QList<NeededPaper> papers = {};       ///< the checklist
    QHash<QString, QVariant> chosen = {}; ///< settings that the office or the client chose otherwise
    QList<HeldPost> posts = {};           ///< of the record, besides those in the papers
    /// The papers that are there; nothing: those of the fact `documents`.
    std::optional<QList<SeenDocument>> documents = {};
    bool factsAreWhole = false; ///< of a stored case: what is not there is missing; else merely unknown
};

} // namespace core::checks

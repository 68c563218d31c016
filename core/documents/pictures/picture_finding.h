// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rule_entry.h"

#include <QString>
#include <QStringList>

namespace core::documents {

/// Something about a picture or scan that the authority would send back, or that a person should look at. `measured`
/// and `wanted` are written in signs and units that need no language ("358 × 441 px", "≥ 354 × 472 px"); what no number
/// tells is `seen`, in codes whose words are chosen above the core.
struct PictureFinding
{
    QString rule;  ///< the return reason it spares: R18, R20, R35
    QString check; ///< the pack's entry that speaks
    rulebook::Severity severity = rulebook::Severity::Note;
    QStringList targets;      ///< work-permit, social-card: whom the photo would not do for; empty for a scan
    QStringList materials;    ///< the papers that the rule is about
    bool needsPerson = false; ///< software cannot judge it
    int page = -1;            ///< of a scan, from 0; -1: the whole file
    QStringList seen;         ///< grey; left, top, right, bottom; no-face, too-tight, too-few-pixels, no-rule
    QString measured;         ///< empty where nothing was measured
    QString wanted;
    rulebook::BilingualText names; ///< what was judged
    rulebook::BilingualText fix;
    QList<rulebook::Citation> sources;
    /// How far the weakest of the sources carries: from memory, where the limit is the program's own.
    rulebook::Weight weight = rulebook::Weight::Memory;
};

} // namespace core::documents

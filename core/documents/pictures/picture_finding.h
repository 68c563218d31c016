// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rule_entry.h"

#include <QString>
#include <QStringList>

namespace core::documents {

/// Something about a picture or scan that the authority would send back, or that a person should look at. `measured`
/// and `wanted` are written in signs and units that need no language ("358 × 441 px", "≥ 354 × 472 px").
struct PictureFinding
{
    QString rule;  ///< the return reason it spares: R18, R20, R35
    QString check; ///< the pack's entry that speaks
    rulebook::Severity severity = rulebook::Severity::Note;
    QStringList targets;      ///< work-permit, social-card: whom the photo would not do for; empty for a scan
    bool needsPerson = false; ///< software cannot judge it
    int page = -1;            ///< of a scan, from 0; -1: the whole file
    QString measured;         ///< empty where nothing was measured
    QString wanted;
    rulebook::BilingualText names; ///< what was judged
    rulebook::BilingualText fix;
    QList<rulebook::Citation> sources;
};

} // namespace core::documents

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace ui::models {

/// What a table cell says beyond its text; ui/widgets' cell delegate paints it.
enum CellRole {
    /// int of a Tone: the cell's text is a state and is drawn as a chip.
    ToneRole = Qt::UserRole + 1,
    /// bool: the text is secondary and drawn muted.
    MutedRole,
    /// QString: a second, muted line below the text (a name in the other script, for example).
    SecondLineRole,
    /// The record's key as a qint64, the same in every column of a row.
    KeyRole,
    /// QString: the day in the cell can be asked why it stands there, by this key (why_key.h).
    WhyRole,
    /// QDate or qlonglong: what the cell says, for other programs; the text shown where it is neither.
    ValueRole,
};

} // namespace ui::models

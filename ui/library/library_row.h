// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tone.h"
#include "ui/widgets/why_popover.h"

#include <QString>

namespace ui::library {

/// A line of the library: a rule, a window, a setting, a pack, in the words of one language; or a heading.
struct LibraryRow
{
    bool isHeading = false;
    QString key; ///< what acts on the row go by; unique in its table, the same in both languages
    QString code;
    QString name;
    QString detail; ///< below the name
    QString state;  ///< empty: none
    models::Tone tone = models::Tone::Neutral;
    QString source;         ///< short; the reason has it with its title
    widgets::Reason reason; ///< what it is, why, and who says so
};

} // namespace ui::library

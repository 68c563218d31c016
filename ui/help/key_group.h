// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/action_table.h"

#include <QCoreApplication>
#include <QString>

namespace ui::help {

/// Under which heading the list of keys shows an action, in the order of the list.
enum class KeyGroup { Around, Everywhere, Records, Cases, Papers, Import };

/// Told from the word before the dot in the action's id ("case.advance"), so that a new action needs no entry here; one
/// of no known kind goes to Everywhere or, where its keys work on some pages only, to Records.
[[nodiscard]] KeyGroup groupOf(const shell::ActionSpec& spec);

/// The headings' words in the current language.
class KeyGroupWords final
{
    Q_DECLARE_TR_FUNCTIONS(KeyGroupWords)

public:
    [[nodiscard]] static QString of(KeyGroup group);
};

} // namespace ui::help

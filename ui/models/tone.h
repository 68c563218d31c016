// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui::models {

/// What a state asks of the reader. Each tone has a colour, a shape and, from whoever shows it, a word: never colour
/// alone (ui.md, Rules of the house).
enum class Tone {
    Neutral, ///< nothing asked: a fact, a draft, a step not reached
    Active,  ///< where the work stands now
    Waiting, ///< someone else acts
    Due,     ///< ours, soon
    Overdue, ///< ours, late; or refused, returned, broken
    Done,    ///< finished well
};

} // namespace ui::models

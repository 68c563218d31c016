// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui::widgets {

/// Where one stage stands.
enum class StageState {
    Done,
    Current,
    Returned, ///< current, after a return: defects are to be mended
    Next,     ///< a move from here leads there
    Later,
};

/// One stage of a procedure: who acts (the lane, an index into the lanes' names) and where it stands. Titles are data
/// in the language shown. The note is a short second line: a date, a count of days.
struct Stage
{
    QString code;
    int lane = 0;
    QString title;
    QString note;
    StageState state = StageState::Later;
};

} // namespace ui::widgets

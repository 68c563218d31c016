// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/person_papers.h"

#include <span>

namespace ui::people {

/// The tabs of a person's page that show what is held.
enum class HeldTab { Papers, WorkAndFamily };

/// How a kind of what a person holds is shown: where, and in which words (English sources in the context "HeldKinds").
struct HeldKind
{
    const char* code; ///< as makePersonEditor() names it
    HeldTab tab;
    const char* title;
    const char* subject; ///< the heading of the first column
    const char* from;    ///< the headings of the days
    const char* to;
    const char* add;
    QList<HeldRow> (PersonPapers::*rows)() const;
};

/// All of them in the order in which they are shown.
[[nodiscard]] std::span<const HeldKind> heldKinds();

/// A word of a kind in the current language.
[[nodiscard]] QString heldWord(const char* source);

} // namespace ui::people

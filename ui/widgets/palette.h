// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tone.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QPalette>

#include <array>
#include <utility>

namespace ui::widgets {

using models::Tone;

/// What a colour is for. Widgets paint with roles only; no other file names a colour.
enum class Role {
    Window,   ///< rail, status line, around panels
    Panel,    ///< the page's ground
    Raised,   ///< menus, toasts, popovers, fields
    Hover,    ///< under the pointer
    Selected, ///< a chosen row
    Text,
    Muted, ///< secondary words, still readable
    Disabled,
    Border,  ///< hairlines between regions
    Outline, ///< edge of a control, 3:1 against the panel
    Accent,  ///< the one accent: links, the primary button, focus
    AccentHover,
    AccentText, ///< words on the accent
    Neutral,
    NeutralSoft,
    Active,
    ActiveSoft,
    Waiting,
    WaitingSoft,
    Due,
    DueSoft,
    Overdue,
    OverdueSoft,
    Done,
    DoneSoft,
    Count
};

/// The product's own colours, light and dark. Immutable; any thread.
class Palette final
{
public:
    [[nodiscard]] static const Palette& light();
    [[nodiscard]] static const Palette& dark();
    /// The one the application shows now, told from QGuiApplication's palette. GUI thread.
    [[nodiscard]] static const Palette& current();

    [[nodiscard]] QColor operator()(Role role) const { return m_colours[static_cast<std::size_t>(role)]; }
    /// Words and shape of a tone, readable on its ground and on every panel.
    [[nodiscard]] QColor ink(Tone tone) const;
    [[nodiscard]] QColor ground(Tone tone) const;
    [[nodiscard]] bool isDark() const { return m_dark; }
    /// The same colours under Qt's names, for Fusion and for dialogs that are not ours.
    [[nodiscard]] QPalette toQPalette() const;

    /// Every (words, ground) pair that occurs; each must reach kTextContrast (tested).
    [[nodiscard]] static QList<std::pair<Role, Role>> textPairs();

    static constexpr double kTextContrast = 4.5;
    static constexpr double kControlContrast = 3.0;

private:
    using Colours = std::array<QColor, static_cast<std::size_t>(Role::Count)>;
    Palette(bool dark, const Colours& colours) : m_dark(dark), m_colours(colours) {}

    bool m_dark;
    Colours m_colours;
};

/// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

/// The icon that is a tone's shape (icons.h).
[[nodiscard]] QString shapeOf(Tone tone);

/// The application's font in another size and weight: one step smaller for secondary words, larger for titles.
enum class TextSize { Small, Body, Heading, Title };
[[nodiscard]] QFont fontFor(TextSize size, QFont::Weight weight = QFont::Normal);

} // namespace ui::widgets

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/palette.h"

#include <QObject>
#include <QString>

class QApplication;

namespace ui::shell {

enum class ThemeMode { Light, Dark, System };

/// "light", "dark", "system": how settings write a mode. Anything else reads as System.
[[nodiscard]] QString nameOf(ThemeMode mode);
[[nodiscard]] ThemeMode themeModeFrom(const QString& name);

/// Gives the application its look: Fusion, our palette, the system's type, and the style sheet made from the palette's
/// roles. Widgets of our own paint from widgets::Palette::current(), which follows. One per application; GUI thread.
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// Remembers the system's palette, so it is made before anything sets another, and shows mode System.
    explicit Theme(QApplication& application);

    void setMode(ThemeMode mode);
    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    [[nodiscard]] bool isDark() const;

    /// The style sheet for a palette (also for tests).
    [[nodiscard]] static QString styleSheet(const widgets::Palette& palette);

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication& m_application;
    ThemeMode m_mode = ThemeMode::System;
    bool m_systemIsDark;
};

} // namespace ui::shell

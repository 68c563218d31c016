// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QGuiApplication;
class QWindow;

namespace ui::system {

/// Tells the system to leave a window out of what is captured, or to take it in again.
using HideFromCapture = std::function<void(QWindow& window, bool isHidden)>;

/// This system's way; empty where there is none: X11 lets every program see the screen, Wayland leaves the choice to
/// who shares it.
[[nodiscard]] HideFromCapture hideFromCapture();

/// Keeps every window that the application shows out of screenshots and shared screens, where the system can. GUI
/// thread.
class CaptureShield final : public QObject
{
    Q_OBJECT

public:
    /// Down at first. The application outlives it.
    explicit CaptureShield(QGuiApplication& application, HideFromCapture hide = hideFromCapture());

    void setUp(bool isUp);
    [[nodiscard]] bool isPossible() const { return m_hide != nullptr; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    HideFromCapture m_hide;
    bool m_isUp = false;
};

} // namespace ui::system

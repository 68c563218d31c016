// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/screen_capture.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPlatformSurfaceEvent>
#include <QWindow>

#include <utility>

namespace ui::system {

CaptureShield::CaptureShield(QGuiApplication& application, HideFromCapture hide) : m_hide(std::move(hide))
{
    if (isPossible()) {
        application.installEventFilter(this);
    }
}

void CaptureShield::setUp(bool isUp)
{
    if (!isPossible() || isUp == m_isUp) {
        return;
    }
    m_isUp = isUp;
    for (QWindow* window : QGuiApplication::topLevelWindows()) {
        if (window->handle() != nullptr) {
            m_hide(*window, m_isUp);
        }
    }
}

bool CaptureShield::eventFilter(QObject* watched, QEvent* event)
{
    // A window that is shown for the first time, or that changed its native one: before anything of it is seen.
    if (m_isUp && event->type() == QEvent::PlatformSurface && watched->isWindowType()) {
        auto* window = static_cast<QWindow*>(watched);
        const auto change = static_cast<const QPlatformSurfaceEvent*>(event)->surfaceEventType();
        if (window->isTopLevel() && change == QPlatformSurfaceEvent::SurfaceCreated) {
            m_hide(*window, true);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui::system

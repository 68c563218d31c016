// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/session_watch.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace ui::system {

namespace {
/// Windows gives two seconds.
constexpr std::chrono::milliseconds kPatience{1'500};
} // namespace

void SessionWatch::holdSleep()
{
    if (!m_isHeld) {
        m_isHeld = true;
        sleepHeldChanged();
    }
}

void SessionWatch::letSleep()
{
    if (m_isHeld) {
        m_isHeld = false;
        sleepHeldChanged();
    }
    if (m_waiting != nullptr) {
        m_waiting->quit();
    }
}

void SessionWatch::leaveBeforeSleep()
{
    Q_EMIT left();
    if (!m_isHeld || m_waiting != nullptr) {
        return;
    }
    QEventLoop loop;
    m_waiting = &loop;
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    m_waiting = nullptr;
}

} // namespace ui::system

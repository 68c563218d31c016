// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Written, not run.
#include "ui/system/session_watch.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QWindow>

#include <windows.h>

#include <wtsapi32.h>

namespace ui::system {

namespace {

/// By messages to a window that is never shown: of the session (locked, disconnected, another user's turn) and of
/// power.
class WindowsSessionWatch final : public SessionWatch, private QAbstractNativeEventFilter
{
public:
    WindowsSessionWatch()
    {
        // A window for messages alone would not be told of power.
        m_ear.create();
        WTSRegisterSessionNotification(handle(), NOTIFY_FOR_THIS_SESSION);
        // Machines with a modern standby tell those alone who ask.
        m_power = RegisterSuspendResumeNotification(handle(), DEVICE_NOTIFY_WINDOW_HANDLE);
        QCoreApplication::instance()->installNativeEventFilter(this);
    }
    ~WindowsSessionWatch() override
    {
        UnregisterSuspendResumeNotification(m_power);
        WTSUnRegisterSessionNotification(handle());
    }
    Q_DISABLE_COPY_MOVE(WindowsSessionWatch)

private:
    bool nativeEventFilter(const QByteArray& /*kind*/, void* message, qintptr* /*result*/) override
    {
        const auto* heard = static_cast<const MSG*>(message);
        if (heard->hwnd != handle()) {
            return false;
        }
        if (heard->message == WM_POWERBROADCAST && heard->wParam == PBT_APMSUSPEND) {
            leaveBeforeSleep();
        } else if (heard->message == WM_WTSSESSION_CHANGE && isLeaving(heard->wParam)) {
            Q_EMIT left();
        }
        return false;
    }

    [[nodiscard]] static bool isLeaving(WPARAM change)
    {
        return change == WTS_SESSION_LOCK || change == WTS_CONSOLE_DISCONNECT || change == WTS_REMOTE_DISCONNECT
               || change == WTS_SESSION_LOGOFF;
    }
    [[nodiscard]] HWND handle() const { return reinterpret_cast<HWND>(m_ear.winId()); }

    QWindow m_ear;
    HPOWERNOTIFY m_power = nullptr;
};

} // namespace

std::unique_ptr<SessionWatch> SessionWatch::ofThisSystem() { return std::make_unique<WindowsSessionWatch>(); }

} // namespace ui::system

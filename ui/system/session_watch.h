// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QEventLoop;

namespace ui::system {

/// Tells when nobody sits before the screen any more: it is being locked, another user's session comes to the front, or
/// the machine is about to sleep. Of a system that says nothing of it nothing is heard. GUI thread.
class SessionWatch : public QObject
{
    Q_OBJECT

public:
    /// The one of the system that the program runs on.
    [[nodiscard]] static std::unique_ptr<SessionWatch> ofThisSystem();

    /// From now on there is something to put away before the machine sleeps; the system is asked to wait for it, which
    /// it does for some seconds at most.
    void holdSleep();
    /// All is put away: the machine may sleep.
    void letSleep();
    [[nodiscard]] bool isSleepHeld() const { return m_isHeld; }

Q_SIGNALS:
    void left();

protected:
    SessionWatch() = default;
    virtual void sleepHeldChanged() {}
    /// For systems that sleep as soon as they have been answered: tells that nobody is there, and comes back when all
    /// is put away, after kPatience at the latest.
    void leaveBeforeSleep();

private:
    bool m_isHeld = false;
    QEventLoop* m_waiting = nullptr; ///< while leaveBeforeSleep() waits
};

} // namespace ui::system

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/system/session_watch.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QVariantMap>

namespace ui::system {

/// By D-Bus: the desktop's screen savers on the session's bus; on the system's bus logind, which locks sessions,
/// changes between users, and waits with sleeping as long as somebody holds a file descriptor of it. A bus or a service
/// that is not there tells nothing.
class DBusSessionWatch final : public SessionWatch
{
    Q_OBJECT

public:
    DBusSessionWatch(const QDBusConnection& session, const QDBusConnection& system);

protected:
    void sleepHeldChanged() override;

private Q_SLOTS: // named to D-Bus
    void screenSaverChanged(bool isActive);
    void sleepChanged(bool isNear);
    void sessionLocked();
    void propertiesChanged(const QString& interface, const QVariantMap& changed, const QStringList& unknown);

private:
    void watchScreenSavers();
    void findSession();
    void watchSession(const QString& path);

    QDBusConnection m_session;
    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_inhibitor; ///< open: logind waits
};

} // namespace ui::system

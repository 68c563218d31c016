// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/dbus_session_watch.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <array>

namespace ui::system {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kLogin = u"org.freedesktop.login1"_s;
const QString kLoginPath = u"/org/freedesktop/login1"_s;
const QString kManager = u"org.freedesktop.login1.Manager"_s;
const QString kSession = u"org.freedesktop.login1.Session"_s;

/// Each is the name of a service and of the interface it speaks.
const std::array kScreenSavers{u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"org.mate.ScreenSaver"_s,
    u"org.cinnamon.ScreenSaver"_s, u"org.xfce.ScreenSaver"_s};

QDBusMessage callOfLogin(const QString& method, const QVariantList& arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kLogin, kLoginPath, kManager, method);
    call.setArguments(arguments);
    return call;
}

/// Hands the answer over once it is there; of a call that fails nothing is heard.
template <typename Value, typename Take>
void whenAnswered(const QDBusConnection& bus, const QDBusMessage& call, QObject* context, Take take)
{
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [take](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<Value> reply = *done;
        if (reply.isValid()) {
            take(reply.value());
        }
        done->deleteLater();
    });
}

} // namespace

std::unique_ptr<SessionWatch> SessionWatch::ofThisSystem()
{
    return std::make_unique<DBusSessionWatch>(QDBusConnection::sessionBus(), QDBusConnection::systemBus());
}

DBusSessionWatch::DBusSessionWatch(const QDBusConnection& session, const QDBusConnection& system)
    : m_session(session), m_system(system)
{
    if (m_session.isConnected()) {
        watchScreenSavers();
    }
    if (m_system.isConnected()) {
        m_system.connect(kLogin, kLoginPath, kManager, u"PrepareForSleep"_s, this, SLOT(sleepChanged(bool)));
        findSession();
    }
}

void DBusSessionWatch::watchScreenSavers()
{
    for (const QString& name : kScreenSavers) {
        m_session.connect(name, {}, name, u"ActiveChanged"_s, this, SLOT(screenSaverChanged(bool)));
    }
}

void DBusSessionWatch::findSession()
{
    // Not by process: desktops start programs outside of the session's own processes. "auto" is logind's word for the
    // caller's session.
    const QString session = qEnvironmentVariable("XDG_SESSION_ID", u"auto"_s);
    whenAnswered<QDBusObjectPath>(m_system, callOfLogin(u"GetSession"_s, {session}), this,
        [this](const QDBusObjectPath& path) { watchSession(path.path()); });
}

void DBusSessionWatch::watchSession(const QString& path)
{
    m_system.connect(kLogin, path, kSession, u"Lock"_s, this, SLOT(sessionLocked()));
    m_system.connect(kLogin, path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
        SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
}

void DBusSessionWatch::screenSaverChanged(bool isActive)
{
    if (isActive) {
        Q_EMIT left();
    }
}

void DBusSessionWatch::sleepChanged(bool isNear)
{
    if (isNear) {
        Q_EMIT left();
    }
}

void DBusSessionWatch::sessionLocked() { Q_EMIT left(); }

void DBusSessionWatch::propertiesChanged(
    const QString& interface, const QVariantMap& changed, const QStringList& /*unknown*/)
{
    const bool isLocked = changed.value(u"LockedHint"_s, false).toBool();
    const bool isInFront = changed.value(u"Active"_s, true).toBool();
    if (interface == kSession && (isLocked || !isInFront)) {
        Q_EMIT left();
    }
}

void DBusSessionWatch::sleepHeldChanged()
{
    m_inhibitor = {};
    if (!isSleepHeld() || !m_system.isConnected()) {
        return;
    }
    const QVariantList delay{u"sleep"_s, u"PermitDesk"_s, u"Closes the encrypted store"_s, u"delay"_s};
    whenAnswered<QDBusUnixFileDescriptor>(
        m_system, callOfLogin(u"Inhibit"_s, delay), this, [this](const QDBusUnixFileDescriptor& inhibitor) {
            // By now the store may be closed again.
            if (isSleepHeld()) {
                m_inhibitor = inhibitor;
            }
        });
}

} // namespace ui::system

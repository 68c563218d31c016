// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/system/session_watch.h"

#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_LINUX
#include "ui/system/dbus_session_watch.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QProcess>

#include <array>

#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using ui::system::SessionWatch;

namespace {

/// Stands for a system that sleeps as soon as it has been answered.
class HastySystem final : public SessionWatch
{
public:
    void fallAsleep() { leaveBeforeSleep(); }
};

} // namespace

/// A system that does not wait by itself is kept waiting.
class TstSessionWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sleepWaitsUntilAllIsPutAway()
    {
        HastySystem system;
        bool isPutAway = false;
        connect(&system, &SessionWatch::left, &system, [&] {
            QMetaObject::invokeMethod(
                &system,
                [&] {
                    isPutAway = true;
                    system.letSleep();
                },
                Qt::QueuedConnection);
        });
        system.holdSleep();
        system.fallAsleep();
        QVERIFY(isPutAway);
        QVERIFY(!system.isSleepHeld());
    }

    void nothingToPutAwayHoldsNothingUp()
    {
        HastySystem system;
        const QSignalSpy left(&system, &SessionWatch::left);
        system.fallAsleep();
        QCOMPARE(left.size(), 1);
    }
};

static const support::Registered<TstSessionWatch> registeredWatch;

#ifdef Q_OS_LINUX

namespace {

const QString kLogin = u"org.freedesktop.login1"_s;
const QString kLoginPath = u"/org/freedesktop/login1"_s;
const QString kOurSession = u"/org/freedesktop/login1/session/_32"_s;
const QString kOtherSession = u"/org/freedesktop/login1/session/_33"_s;

/// A bus of the test's own.
class PrivateBus final
{
public:
    PrivateBus()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (m_daemon.waitForReadyRead()) {
            m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
        }
    }
    ~PrivateBus()
    {
        for (const QString& name : std::as_const(m_names)) {
            QDBusConnection::disconnectFromBus(name);
        }
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    /// Another program on it.
    [[nodiscard]] QDBusConnection join(const QString& name)
    {
        m_names.append(name);
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

} // namespace

/// What logind answers; a pipe stands for its inhibitor.
class LoginManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~LoginManager() override
    {
        if (m_end >= 0) {
            close(m_end);
        }
    }
    [[nodiscard]] bool wasAsked() const { return m_end >= 0; }
    /// Whether whoever asked still holds what it was given.
    [[nodiscard]] bool isInhibited() const
    {
        char byte = 0;
        return m_end >= 0 && read(m_end, &byte, 1) != 0;
    }
    [[nodiscard]] QStringList words() const { return m_words; }

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString&) // NOLINT(readability-identifier-naming): D-Bus's name
    {
        return QDBusObjectPath(kOurSession);
    }
    QDBusUnixFileDescriptor Inhibit( // NOLINT(readability-identifier-naming): D-Bus's name
        const QString& what, const QString& who, const QString& why, const QString& mode)
    {
        m_words = {what, who, why, mode};
        std::array<int, 2> ends{-1, -1};
        if (pipe2(ends.data(), O_NONBLOCK | O_CLOEXEC) != 0) {
            return {};
        }
        if (m_end >= 0) {
            close(m_end);
        }
        m_end = ends[0];
        QDBusUnixFileDescriptor given;
        given.giveFileDescriptor(ends[1]);
        return given;
    }

private:
    int m_end = -1;
    QStringList m_words;
};

/// The watch on a real bus, with a real daemon between it and those it hears.
class TstDBusSessionWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLockedScreenIsHeard_data();
    void aLockedScreenIsHeard();
    void aLockedSessionIsHeard();
    void anotherUsersTurnIsHeard();
    void aStrangerIsNotHeard();
    void sleepIsHeldUntilAllIsPutAway();
    void withoutABusNothingIsHeard();

private:
    /// Comes back when the watch has been told what the bus got until now.
    void say(const QDBusConnection& by, const QString& path, const QString& interface, const QString& name,
        const QVariantList& arguments);
    void sayOfSession(const QString& session, const QVariantMap& changed);

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<LoginManager> m_login;
    std::unique_ptr<ui::system::DBusSessionWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_left;
    QDBusConnection m_desktop{QString()};
    QDBusConnection m_loginBus{QString()};
    QDBusConnection m_ours{QString()};
};

void TstDBusSessionWatch::init()
{
    m_bus = std::make_unique<PrivateBus>();
    m_desktop = m_bus->join(u"desktop"_s);
    m_loginBus = m_bus->join(u"login"_s);
    QVERIFY2(m_loginBus.isConnected(), "dbus-daemon is needed");
    m_login = std::make_unique<LoginManager>();
    QVERIFY(m_loginBus.registerService(kLogin));
    QVERIFY(m_loginBus.registerObject(kLoginPath, m_login.get(), QDBusConnection::ExportAllSlots));
    m_ours = m_bus->join(u"ours"_s);
    m_watch = std::make_unique<ui::system::DBusSessionWatch>(m_ours, m_ours);
    m_left = std::make_unique<QSignalSpy>(m_watch.get(), &SessionWatch::left);
    // Until our session is known.
    QTRY_VERIFY((sayOfSession(kOurSession, {{u"LockedHint"_s, true}}), !m_left->isEmpty()));
    m_left->clear();
}

void TstDBusSessionWatch::cleanup()
{
    m_left.reset();
    m_watch.reset();
    m_login.reset();
    m_desktop = QDBusConnection(QString());
    m_loginBus = QDBusConnection(QString());
    m_ours = QDBusConnection(QString());
    m_bus.reset();
}

void TstDBusSessionWatch::say(const QDBusConnection& by, const QString& path, const QString& interface,
    const QString& name, const QVariantList& arguments)
{
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
    signal.setArguments(arguments);
    QVERIFY(by.send(signal));
    // The bus hands on in the order in which it takes: once it has answered the sender it has taken the signal, and
    // what it answers us comes after that.
    QVERIFY(by.interface()->isServiceRegistered(kLogin).isValid());
    QVERIFY(m_ours.interface()->isServiceRegistered(kLogin).isValid());
    QCoreApplication::processEvents();
}

void TstDBusSessionWatch::sayOfSession(const QString& session, const QVariantMap& changed)
{
    say(m_loginBus, session, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
        {u"org.freedesktop.login1.Session"_s, changed, QStringList()});
}

void TstDBusSessionWatch::aLockedScreenIsHeard_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path");
    QTest::newRow("freedesktop") << u"org.freedesktop.ScreenSaver"_s << u"/org/freedesktop/ScreenSaver"_s;
    QTest::newRow("KDE's older path") << u"org.freedesktop.ScreenSaver"_s << u"/ScreenSaver"_s;
    QTest::newRow("GNOME") << u"org.gnome.ScreenSaver"_s << u"/org/gnome/ScreenSaver"_s;
    QTest::newRow("MATE") << u"org.mate.ScreenSaver"_s << u"/org/mate/ScreenSaver"_s;
}

void TstDBusSessionWatch::aLockedScreenIsHeard()
{
    QFETCH(QString, name);
    QFETCH(QString, path);
    // The screen saver comes to the bus after the watch did.
    QVERIFY(m_desktop.registerService(name));
    say(m_desktop, path, name, u"ActiveChanged"_s, {false});
    say(m_desktop, path, name, u"ActiveChanged"_s, {true});
    say(m_desktop, path, name, u"ActiveChanged"_s, {false});
    QCOMPARE(m_left->size(), 1);
}

void TstDBusSessionWatch::aLockedSessionIsHeard()
{
    const QString session = u"org.freedesktop.login1.Session"_s;
    say(m_loginBus, kOtherSession, session, u"Lock"_s, {});
    sayOfSession(kOtherSession, {{u"LockedHint"_s, true}});
    sayOfSession(kOurSession, {{u"IdleHint"_s, true}});
    sayOfSession(kOurSession, {{u"LockedHint"_s, false}});
    say(m_loginBus, kOurSession, session, u"Unlock"_s, {});
    say(m_loginBus, kOurSession, session, u"Lock"_s, {});
    QCOMPARE(m_left->size(), 1);
}

void TstDBusSessionWatch::anotherUsersTurnIsHeard()
{
    sayOfSession(kOurSession, {{u"Active"_s, true}});
    sayOfSession(kOtherSession, {{u"Active"_s, false}});
    sayOfSession(kOurSession, {{u"Active"_s, false}});
    QCOMPARE(m_left->size(), 1);
}

void TstDBusSessionWatch::aStrangerIsNotHeard()
{
    const QString manager = u"org.freedesktop.login1.Manager"_s;
    say(m_desktop, kLoginPath, manager, u"PrepareForSleep"_s, {true});
    say(m_desktop, u"/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {true});
    say(m_loginBus, kLoginPath, manager, u"PrepareForSleep"_s, {true});
    QCOMPARE(m_left->size(), 1);
}

void TstDBusSessionWatch::sleepIsHeldUntilAllIsPutAway()
{
    const QString manager = u"org.freedesktop.login1.Manager"_s;
    QVERIFY(!m_login->wasAsked());
    m_watch->holdSleep();
    QTRY_VERIFY(m_login->wasAsked());
    QCOMPARE(m_login->words().first(), u"sleep"_s);
    QCOMPARE(m_login->words().last(), u"delay"_s);
    say(m_loginBus, kLoginPath, manager, u"PrepareForSleep"_s, {true});
    QCOMPARE(m_left->size(), 1);
    QVERIFY(m_login->isInhibited());
    m_watch->letSleep();
    QTRY_VERIFY(!m_login->isInhibited());
    say(m_loginBus, kLoginPath, manager, u"PrepareForSleep"_s, {false});
    m_watch->holdSleep();
    QTRY_VERIFY(m_login->isInhibited());
    QCOMPARE(m_left->size(), 1);
}

void TstDBusSessionWatch::withoutABusNothingIsHeard()
{
    const QDBusConnection none{u"none"_s};
    QVERIFY(!none.isConnected());
    ui::system::DBusSessionWatch watch(none, none);
    watch.holdSleep();
    QVERIFY(watch.isSleepHeld());
    watch.letSleep();
    QVERIFY(!watch.isSleepHeld());
}

static const support::Registered<TstDBusSessionWatch> registeredDBus;

#endif

#include "tst_session_watch.moc"

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/office_window.h"

#include "app/desktop/start_checks.h"
#include "core/services/demo_office.h"
#include "core/services/reminder_service.h"
#include "tests/gui/copy_folder.h"
#include "ui/shell/lock_window.h"
#include "ui/widgets/toast_host.h"

#include <QDir>
#include <QLineEdit>
#include <QTest>

namespace gui {

using core::services::Office;
using core::services::OfficeMode;
using ui::shell::Setting;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Little work for a passphrase: a test gives it often.
constexpr core::storage::PassphraseCost kLittle{1, 8 * 1024 * 1024};

core::storage::StoreAccess accessTo(const QString& store)
{
    return core::storage::KeyRing::isThere(store) ? core::storage::StoreAccess(kPassphrase)
                                                  : core::storage::StoreAccess();
}

core::Result<void> make(const QString& store, Contents contents, const core::services::OfficeEnvironment& environment)
{
    if (contents != Contents::SealedDemo) {
        return desktop::ensureStore(store, contents == Contents::Demo, environment);
    }
    const auto made = core::services::makeDemoOffice(store, environment, {}, kPassphrase);
    return made ? core::Result<void>() : core::Result<void>(made.failure());
}

void make(const QString& store, Contents contents)
{
    const core::StandingClock clock(kToday);
    core::CountingSaltSource salts(7);
    if (const auto made = make(store, contents, {clock, salts, kLittle}); !made) {
        qFatal("%s", qPrintable(core::failureName(made.failure().code)));
    }
    // What is due was told before: a note of it would stand in every test's way.
    const auto office = Office::open(store, {clock, salts, kLittle}, OfficeMode::ReadWrite, accessTo(store));
    if (!office || !core::services::ReminderService(**office).takeNew()) {
        qFatal("the reminders cannot be told");
    }
}

} // namespace

void makeStore(const QString& folder, Contents contents)
{
    if (contents == Contents::Empty) {
        make(folder, contents);
        return;
    }
    static const QTemporaryDir home;
    const QString demo = home.filePath(contents == Contents::Demo ? u"Demo.permitdesk"_s : u"SealedDemo.permitdesk"_s);
    if (!QDir(demo).exists()) {
        make(demo, contents);
    }
    copyFolder(demo, folder);
}

OfficeWindow::OfficeWindow(Contents contents, const QString& language)
    : m_store(path(u"Office.permitdesk"_s)), m_settings(path(u"settings.ini"_s))
{
    m_settings.setValue(Setting::Language, language);
    makeStore(m_store, contents);
    open();
}

OfficeWindow::OfficeWindow(const QString& store, const QString& language)
    : m_store(store), m_settings(path(u"settings.ini"_s))
{
    m_settings.setValue(Setting::Language, language);
    open();
}

OfficeWindow::~OfficeWindow()
{
    m_office.reset();
    m_root.reset();
}

void OfficeWindow::restart(QDate today)
{
    m_office.reset();
    m_root.reset();
    m_clock.setToday(today.isValid() ? today : m_clock.today());
    open();
}

void OfficeWindow::open()
{
    m_root = std::make_unique<desktop::CompositionRoot>(
        desktop::CompositionRoot::Surroundings{*qApp, m_settings, m_prompts, environment()}, m_store);
    m_root->show();
    if (m_root->officeLock().isLocked()) {
        unlock();
    }
    window().showNormal(); // it fills the small screen of the tests, and would keep that size
    QApplication::setActiveWindow(&window());
    (void)QTest::qWaitForWindowActive(&window());
    auto office = Office::open(m_store, environment(), OfficeMode::ReadOnly, accessTo(m_store));
    if (!office) {
        qFatal("%s", qPrintable(core::failureName(office.failure().code)));
    }
    m_office = std::move(office).value();
}

core::services::OfficeEnvironment OfficeWindow::environment() { return {m_clock, m_salts, kLittle}; }

void OfficeWindow::unlock()
{
    auto* secret = m_root->officeLock().lockWindow()->findChild<QLineEdit*>(u"lockSecret"_s);
    QTRY_VERIFY(secret != nullptr && secret->isVisible() && !secret->isReadOnly());
    QTest::keyClicks(secret, kPassphrase);
    QTest::keyClick(secret, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window().isVisible() && root().desk().isIdle(), 20'000);
}

void OfficeWindow::type(const QString& field, const QString& text)
{
    auto* edit = shown<QLineEdit>(field);
    QVERIFY2(edit != nullptr, qPrintable(field));
    edit->setFocus();
    edit->selectAll();
    if (text.isEmpty()) {
        QTest::keyClick(edit, Qt::Key_Delete);
    }
    typeHere(text);
    QTest::keyClick(edit, Qt::Key_Tab);
}

void OfficeWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (QWidget* list = QApplication::activePopupWidget()) {
        QTest::keyClick(list, key, modifiers);
        return;
    }
    QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void OfficeWindow::typeHere(const QString& text)
{
    for (const QChar character : text) {
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
        // Not every character has a key: an input method hands it over.
        QTest::sendKeyEvent(
            QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(character), Qt::NoModifier);
    }
}

void OfficeWindow::settle()
{
    constexpr int kRounds = 3; // an answer may ask the next question
    for (int i = 0; i < kRounds; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(root().desk().isIdle(), 20'000);
        QCoreApplication::processEvents(); // hands the answers over
    }
}

QString OfficeWindow::newestToast()
{
    const QList<ui::widgets::Toast*>& toasts = window().toasts().toasts();
    return toasts.isEmpty() ? QString() : toasts.last()->message().text + u' ' + toasts.last()->message().advice;
}

} // namespace gui

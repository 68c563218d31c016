// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/office_window.h"

#include "app/desktop/start_checks.h"
#include "core/services/reminder_service.h"
#include "tests/gui/copy_folder.h"
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

void make(const QString& store, bool demo)
{
    const core::StandingClock clock(kToday);
    core::CountingSaltSource salts(7);
    if (const auto made = desktop::ensureStore(store, demo, {clock, salts}); !made) {
        qFatal("%s", qPrintable(core::failureName(made.failure().code)));
    }
    // What is due was told before: a note of it would stand in every test's way.
    const auto office = Office::open(store, {clock, salts}, OfficeMode::ReadWrite);
    if (!office || !core::services::ReminderService(**office).takeNew()) {
        qFatal("the reminders cannot be told");
    }
}

} // namespace

void makeStore(const QString& folder, Contents contents)
{
    if (contents == Contents::Empty) {
        make(folder, false);
        return;
    }
    static const QTemporaryDir home;
    const QString demo = home.filePath(u"Demo.permitdesk"_s);
    if (!QDir(demo).exists()) {
        make(demo, true);
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
        desktop::CompositionRoot::Surroundings{*qApp, m_settings, m_prompts, {m_clock, m_salts}}, m_store);
    m_root->show();
    window().showNormal(); // it fills the small screen of the tests, and would keep that size
    QApplication::setActiveWindow(&window());
    (void)QTest::qWaitForWindowActive(&window());
    auto office = Office::open(m_store, {m_clock, m_salts}, OfficeMode::ReadOnly);
    if (!office) {
        qFatal("%s", qPrintable(core::failureName(office.failure().code)));
    }
    m_office = std::move(office).value();
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

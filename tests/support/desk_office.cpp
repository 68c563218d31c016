// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk_office.h"

#include "core/domain/staff.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace support {

using core::services::Changes;
using core::services::Office;
using core::services::OfficeMode;
using ui::shell::Setting;
using namespace Qt::Literals::StringLiterals;

DeskOffice::DeskOffice(const QString& language, const std::function<void(Office&)>& fill)
    : m_settings(m_home.filePath(u"settings.ini"_s))
{
    qRegisterMetaType<Changes>();
    m_settings.setValue(Setting::Language, language);
    core::domain::Staff first;
    first.name = u"Su Wenjing"_s;
    {
        const auto made =
            Office::create(m_home.filePath(u"Office.permitdesk"_s), {m_clock, m_salts}, u"Test office"_s, first);
        CORE_EXPECT(made.ok());
        fill(**made);
    }
    m_shell = std::make_unique<ui::shell::Shell>(*qApp, m_settings, m_prompts);
    m_store = std::make_unique<core::services::StoreThread>([this](OfficeMode mode) { return open(mode); });
    m_desk = std::make_unique<ui::shell::Desk>(*m_store, m_changes, *m_shell, m_clock);
    auto reader = open(OfficeMode::ReadOnly);
    CORE_EXPECT(reader.ok());
    m_reader = std::move(reader).value();
}

DeskOffice::~DeskOffice()
{
    m_reader.reset();
    m_store.reset();
    m_shell.reset();
}

core::Result<std::unique_ptr<Office>> DeskOffice::open(OfficeMode mode)
{
    auto office = Office::open(m_home.filePath(u"Office.permitdesk"_s), {m_clock, m_salts}, mode);
    if (office && mode == OfficeMode::ReadWrite) {
        (*office)->setAnnouncer([hub = &m_changes](const Changes& changes) {
            QMetaObject::invokeMethod(hub, [hub, changes] { hub->announce(changes); }, Qt::QueuedConnection);
        });
    }
    return office;
}

void DeskOffice::show(const QString& page, const QString& argument)
{
    window().resize(1366, 768);
    window().show();
    QApplication::setActiveWindow(&window());
    (void)QTest::qWaitForWindowActive(&window());
    window().goTo(page, argument);
}

void DeskOffice::type(const QString& field, const QString& text)
{
    auto* edit = shown<QLineEdit>(field);
    QVERIFY2(edit != nullptr, qPrintable(field));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Tab);
}

} // namespace support

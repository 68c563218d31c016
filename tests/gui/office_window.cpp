// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/office_window.h"

#include "app/desktop/start_checks.h"

#include <QDir>
#include <QLineEdit>
#include <QTest>

namespace gui {

using core::services::Office;
using core::services::OfficeMode;
using ui::shell::Setting;
using namespace Qt::Literals::StringLiterals;

namespace {

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    for (const QFileInfo& entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir()) {
            copyFolder(entry.filePath(), target);
        } else if (entry.fileName() != "lock"_L1) {
            QFile::copy(entry.filePath(), target);
        }
    }
}

void make(const QString& store, bool demo, const core::services::OfficeEnvironment& environment)
{
    if (const auto made = desktop::ensureStore(store, demo, environment); !made) {
        qFatal("%s", qPrintable(core::failureName(made.failure().code)));
    }
}

/// The demo office takes seconds to make: it is made once and copied for each window.
QString demoOffice(const core::services::OfficeEnvironment& environment)
{
    static const QTemporaryDir home;
    const QString store = home.filePath(u"Demo.permitdesk"_s);
    if (!QDir(store).exists()) {
        make(store, true, environment);
    }
    return store;
}

} // namespace

OfficeWindow::OfficeWindow(Contents contents, const QString& language) : m_settings(m_home.filePath(u"settings.ini"_s))
{
    m_settings.setValue(Setting::Language, language);
    const QString store = path(u"Office.permitdesk"_s);
    if (contents == Contents::Demo) {
        copyFolder(demoOffice({m_clock, m_salts}), store);
    } else {
        make(store, false, {m_clock, m_salts});
    }
    open();
}

OfficeWindow::~OfficeWindow()
{
    m_office.reset();
    m_root.reset();
}

void OfficeWindow::restart()
{
    m_office.reset();
    m_root.reset();
    open();
}

void OfficeWindow::open()
{
    const QString store = path(u"Office.permitdesk"_s);
    m_root = std::make_unique<desktop::CompositionRoot>(
        desktop::CompositionRoot::Surroundings{*qApp, m_settings, m_prompts, {m_clock, m_salts}}, store);
    m_root->show();
    QApplication::setActiveWindow(&window());
    (void)QTest::qWaitForWindowActive(&window());
    auto office = Office::open(store, {m_clock, m_salts}, OfficeMode::ReadOnly);
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
    for (const QChar character : text) {
        // Not every character has a key: an input method hands it over.
        QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(character), Qt::NoModifier);
    }
    QTest::keyClick(edit, Qt::Key_Tab);
}

} // namespace gui

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/office_founding.h"

#include "app/desktop/start_checks.h"

#include <QAction>
#include <QApplication>
#include <QtConcurrentRun>

#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;
using ui::shell::Founding;
using ui::shell::FoundingWindow;

OfficeFounding::OfficeFounding(
    ui::shell::Shell& shell, QString storeFolder, const core::services::OfficeEnvironment& environment)
    : m_shell(shell), m_folder(std::move(storeFolder)), m_environment(environment)
{
    connect(&m_window, &FoundingWindow::given, this, &OfficeFounding::make);
    connect(&m_window, &FoundingWindow::demoWanted, this, &OfficeFounding::demoWanted);
    connect(
        &m_window, &FoundingWindow::languageWanted, m_shell.actions().action(u"language.switch"_s), &QAction::trigger);
    connect(&m_window, &FoundingWindow::quitWanted, this, [] { QApplication::quit(); });
    connect(&m_making, &QFutureWatcherBase::finished, this,
        [this] { finish(m_making.result(), std::exchange(m_passphrase, {})); });
}

OfficeFounding::~OfficeFounding() { m_making.waitForFinished(); }

void OfficeFounding::ask()
{
    m_window.propose(m_folder, userOfComputer());
    m_window.standInFor(m_shell.window());
}

void OfficeFounding::make(const Founding& founding)
{
    m_window.setWorking(true);
    m_passphrase = founding.passphrase;
    m_making.setFuture(QtConcurrent::run([folder = m_folder, environment = m_environment, founding] {
        return foundStore(folder, founding.officeName, founding.staffName, founding.passphrase, environment);
    }));
}

void OfficeFounding::finish(const core::Result<void>& made, const QString& passphrase)
{
    if (!made) {
        const core::FailureTexts::Text words = m_shell.failures().of(made.failure());
        const bool isOfPassphrase = made.failure().code == core::FailureCode::PassphraseTooShort;
        m_window.refuse(isOfPassphrase ? words.happened : words.happened + u'\n' + words.advice, isOfPassphrase);
        return;
    }
    Q_EMIT founded(passphrase);
}

void OfficeFounding::leave()
{
    m_window.clear();
    m_window.hide();
}

} // namespace desktop

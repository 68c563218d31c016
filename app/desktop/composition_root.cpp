// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/composition_root.h"

#include "app/desktop/search_answers.h"
#include "core/services/staff_service.h"
#include "ui/case_page/case_page.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/new_case_page.h"
#include "ui/shell/status_line.h"
#include "ui/today/today_page.h"

#include <QAction>
#include <QFileInfo>

namespace desktop {

using core::services::Changes;
using core::services::Office;
using core::services::OfficeMode;
using ui::shell::StatusLine;
using namespace Qt::Literals::StringLiterals;

CompositionRoot::CompositionRoot(const Surroundings& surroundings, const QString& storeFolder)
    : m_environment(surroundings.environment), m_storeFolder(storeFolder),
      m_shell(surroundings.application, surroundings.settings, surroundings.prompts), m_store(officeMaker()),
      m_desk(m_store, m_changes, m_shell, surroundings.environment.clock), m_undoActions(m_desk, this)
{
    qRegisterMetaType<Changes>();
    addPages();
    connectWindow();
}

CompositionRoot::~CompositionRoot() = default;

core::services::StoreThread::MakeOffice CompositionRoot::officeMaker()
{
    return [this](OfficeMode mode) -> core::Result<std::unique_ptr<Office>> {
        auto office = Office::open(m_storeFolder, m_environment, mode);
        if (office && mode == OfficeMode::ReadWrite) {
            // Runs on the writing thread; the hub lives here. What is queued for a hub that has gone is dropped.
            (*office)->setAnnouncer([hub = &m_changes](const Changes& changes) {
                QMetaObject::invokeMethod(
                    hub, [hub, changes] { hub->announce(changes); }, Qt::QueuedConnection);
            });
        }
        return office;
    };
}

void CompositionRoot::addPages()
{
    window().addPage(std::make_unique<ui::today::TodayPage>(m_desk));
    window().addPage(std::make_unique<ui::cases::CasesPage>(m_desk));
    window().addPage(std::make_unique<ui::cases::NewCasePage>(m_desk));
    window().addPage(std::make_unique<ui::case_page::CasePage>(m_desk));
}

void CompositionRoot::connectWindow()
{
    window().setSearch([this](const QString& text) { return searchFor(m_store, text, m_desk.lang()); });
    connect(
        m_shell.actions().action(u"case.new"_s), &QAction::triggered, this, [this] { window().goTo(u"case-new"_s); });
    connect(&window(), &ui::shell::MainWindow::filesReceived, this, &CompositionRoot::openFiles);
    connect(&m_shell.language(), &ui::shell::LanguageSwitch::changed, this, &CompositionRoot::showStore);
}

void CompositionRoot::show()
{
    window().restore();
    window().show();
    showStore();
    m_undoActions.refresh();
}

void CompositionRoot::openFiles(const QStringList& files)
{
    auto* page = qobject_cast<ui::case_page::CasePage*>(window().currentPage());
    for (const QString& file : files) {
        if (page != nullptr) {
            page->receiveFile(file);
        } else {
            m_shell.reporter().note(
                tr("Open the case first that %1 belongs to, then drop it there.").arg(QFileInfo(file).fileName()));
        }
    }
}

void CompositionRoot::showStore()
{
    struct Standing
    {
        QString officeName;
        QString staffName;
    };
    const auto ask = [](Office& office) -> core::Result<Standing> {
        const auto staff = core::services::StaffService(office).list();
        if (!staff) {
            return staff.failure();
        }
        Standing standing{office.officeName(), {}};
        for (const core::domain::Staff& each : *staff) {
            if (each.id == office.actor()) {
                standing.staffName = each.name;
            }
        }
        return standing;
    };
    StatusLine& line = window().statusLine();
    m_desk.read(
        this, ask,
        [this, &line](const Standing& standing) {
            line.setItem(StatusLine::Item::Store, standing.officeName, m_storeFolder);
            line.setItem(StatusLine::Item::Staff, standing.staffName);
        },
        [this](const core::Failure& failure) { m_shell.reporter().failureNow(failure); });
    m_desk.write(
        this, {}, [](Office&) { return core::Result<void>(); }, [&line] { line.setItem(StatusLine::Item::Lock, {}); },
        [this, &line](const core::Failure& failure) {
            line.setItem(StatusLine::Item::Lock, tr("Read only"), m_shell.failures().of(failure).happened,
                ui::models::Tone::Due);
        });
}

} // namespace desktop

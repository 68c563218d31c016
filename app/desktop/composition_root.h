// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/change_hub.h"
#include "core/services/office.h"
#include "core/services/store_thread.h"
#include "ui/shell/desk.h"
#include "ui/shell/shell.h"
#include "ui/shell/undo_actions.h"

#include <QApplication>

#include <memory>

namespace desktop {

/// What QApplication::exec() returns when people asked for the demo office: the program goes on with it.
inline constexpr int kDemoOfficeWanted = 100;

/// Builds the window over one store: the store's thread, the announcer of changes, the shell, the pages, and what joins
/// them. Everything is made here and handed on by reference; nothing is global. GUI thread.
class CompositionRoot final : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        QApplication& application;
        ui::shell::MachineSettings& settings;
        ui::shell::Prompts& prompts;
        core::services::OfficeEnvironment environment;
    };

    /// The surroundings outlive it. The store need not be sound: what is wrong with it is told in the window.
    CompositionRoot(const Surroundings& surroundings, const QString& storeFolder);
    ~CompositionRoot() override;

    [[nodiscard]] ui::shell::Shell& shell() { return m_shell; }
    [[nodiscard]] ui::shell::MainWindow& window() { return m_shell.window(); }
    [[nodiscard]] ui::shell::Desk& desk() { return m_desk; }

    /// Shows the window as it was left, on its last page.
    void show();
    /// Files from the command line, a drop or a second start: sheets are imported, the rest goes to the case shown.
    void openFiles(const QStringList& files);

private:
    [[nodiscard]] core::services::StoreThread::MakeOffice officeMaker();
    void addPages();
    void connectWindow();
    void showStore();

    core::services::OfficeEnvironment m_environment;
    QString m_storeFolder;
    ui::shell::Shell m_shell;
    core::services::ChangeHub m_changes;
    core::services::StoreThread m_store;
    ui::shell::Desk m_desk;
    ui::shell::UndoActions m_undoActions;
};

} // namespace desktop

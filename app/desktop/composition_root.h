// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/backup_keeper.h"
#include "app/desktop/office_founding.h"
#include "app/desktop/office_lock.h"
#include "core/services/backup_service.h"
#include "core/services/change_hub.h"
#include "core/services/office.h"
#include "core/services/store_thread.h"
#include "ui/shell/desk.h"
#include "ui/shell/shell.h"
#include "ui/shell/undo_actions.h"
#include "ui/shell/waiting_screen.h"
#include "ui/today/reminders.h"

#include <QApplication>
#include <QFutureWatcher>

#include <functional>
#include <future>
#include <memory>
#include <optional>

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

    /// Makes the store where there is none yet; runs on a thread of its own.
    using MakeStore = std::function<core::Result<void>()>;

    /// The surroundings outlive it. The store need not be sound: what is wrong with it is told in the window. With
    /// makeStore the window opens at once and waits for the store behind a screen that says so; without, the store is
    /// there. Destruction waits until the store is whole, a restore that has begun to its end.
    CompositionRoot(const Surroundings& surroundings, const QString& storeFolder, MakeStore makeStore = {});
    ~CompositionRoot() override;

    [[nodiscard]] ui::shell::Shell& shell() { return m_shell; }
    [[nodiscard]] ui::shell::MainWindow& window() { return m_shell.window(); }
    [[nodiscard]] ui::shell::Desk& desk() { return m_desk; }

    /// Shows the window as it was left, on its last page; or, until the store is made, on the waiting screen. A store
    /// that cannot be made is told, and ends the program with that failure's exit code. Where there is no store and
    /// nobody makes one, the founding window stands in its place.
    void show();
    /// Says that a file or folder of the program itself is not there. Its words are the program's own: the texts of
    /// failures may be among what is missing.
    void tellOfMissingParts(const core::Failure& failure);
    /// Files from the command line, a drop or a second start: sheets are imported, a single file goes to the case
    /// shown, the rest to the inbox. While the store is being made they wait.
    void openFiles(const QStringList& files);
    [[nodiscard]] bool isWaiting() const { return m_waiting != nullptr; }
    [[nodiscard]] OfficeLock& officeLock() { return m_lock; }
    [[nodiscard]] OfficeFounding& founding() { return m_founding; }
    [[nodiscard]] BackupKeeper& backups() { return m_backups; }

private:
    [[nodiscard]] core::services::StoreThread::MakeOffice officeMaker();
    void waitForStore();
    using Restored = core::Result<core::storage::RestoreOutcome>;
    /// Every office is closed, the backup put in the store's place, and everything read anew.
    void restore(const QString& backup);
    void finishRestoring(const Restored& outcome);
    void tellRestored(const Restored& outcome);
    /// Of a store that is damaged.
    void lookForSoundBackup();
    void offer(const core::Result<std::optional<core::services::ListedBackup>>& backup);
    /// What keeps the store from being opened.
    void tellHindrance(const core::Failure& failure);
    /// A key that opens nothing any more is forgotten, and another one asked for.
    void lockWhereKeyIsGone(const core::Failure& failure);
    void takeFounded(const QString& passphrase);
    void begin();
    /// Who opened the store may be another member of staff than before: everything is read anew.
    void goOn();
    void connectWindow();
    /// Opens the list of keys, or closes it.
    /// What helps with the page shown; from the help itself back to it.
    void showHelp();
    void showKeys();
    /// Tells in the status line whose store this is, and tries whether it can be written.
    void showStore();
    void tellWarnings();
    /// Nothing: acts are possible. Otherwise what stands in their way, told once and shown as long as it lasts.
    void setWriting(const std::optional<core::Failure>& hindrance);

    core::services::OfficeEnvironment m_environment;
    QString m_storeFolder;
    std::shared_future<core::Result<void>> m_made; ///< what each thread of the store waits for; invalid: nothing
    ui::shell::Shell m_shell;
    OfficeLock m_lock;
    OfficeFounding m_founding;
    core::services::ChangeHub m_changes;
    core::services::StoreThread m_store;
    ui::shell::Desk m_desk;
    ui::shell::UndoActions m_undoActions;
    ui::today::Reminders m_reminders;
    BackupKeeper m_backups;
    bool m_isHindered = false;
    bool m_hasBegun = false;
    bool m_hasOffered = false; ///< a sound backup; once is enough
    ui::shell::WaitingScreen* m_waiting = nullptr;
    QStringList m_waitingFiles;
    QFutureWatcher<Restored> m_restoring;
    QFutureWatcher<core::Result<std::optional<core::services::ListedBackup>>> m_soundBackup;
};

} // namespace desktop

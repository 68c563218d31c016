// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/action_table.h"
#include "ui/shell/async_runner.h"
#include "ui/shell/enter_presses.h"
#include "ui/shell/failure_text.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/machine_settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/prompts.h"
#include "ui/shell/reporter.h"
#include "ui/shell/theme.h"
#include "ui/system/screen_capture.h"

class QApplication;

namespace ui::shell {

/// The window and all that pages need of it, built in order and handed to each page by reference. Settings and prompts
/// come from outside and outlive it. One per application; GUI thread.
class Shell final : public QObject
{
    Q_OBJECT

public:
    Shell(QApplication& application, MachineSettings& settings, Prompts& prompts);
    ~Shell() override;

    [[nodiscard]] MachineSettings& settings() const { return m_settings; }
    [[nodiscard]] Prompts& prompts() const { return m_prompts; }
    [[nodiscard]] Theme& theme() { return m_theme; }
    [[nodiscard]] LanguageSwitch& language() { return m_language; }
    /// What people chose for this computer: shown at once and kept.
    void choose(Language language);
    void choose(ThemeMode mode);
    [[nodiscard]] const FailureText& failures() const { return m_failures; }
    [[nodiscard]] MainWindow& window() { return m_window; }
    [[nodiscard]] ActionTable& actions() { return m_window.actions(); }
    [[nodiscard]] Reporter& reporter() { return m_reporter; }
    [[nodiscard]] AsyncRunner& runner() { return m_runner; }
    [[nodiscard]] system::CaptureShield& captureShield() { return m_captureShield; }

Q_SIGNALS:
    /// The window is about to be hidden, for good too, and the store closed: what was typed is to be kept now.
    void aboutToLock();
    /// Another number of minutes was chosen (Setting::LockMinutes).
    void lockMinutesChanged();
    /// A backup is to take the store's place (its folder).
    void restoreWanted(const QString& backup);
    /// Another second place for backups was chosen (Setting::BackupFolder).
    void backupFolderChanged();
    /// There are others now than before.
    void backupsChanged();

private:
    void connectActions();

    MachineSettings& m_settings;
    Prompts& m_prompts;
    system::CaptureShield m_captureShield; ///< before the window, which it hides too
    Theme m_theme;
    EnterPresses m_enterPresses;
    LanguageSwitch m_language;
    FailureText m_failures;
    MainWindow m_window;
    Reporter m_reporter;
    AsyncRunner m_runner;
};

} // namespace ui::shell

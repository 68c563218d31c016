// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office.h"
#include "ui/shell/founding_window.h"
#include "ui/shell/shell.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace desktop {

/// Makes the office's store where there is none yet, with what people say in the founding window. What it refers to
/// outlives it; destruction waits until a store that is being made is whole. GUI thread.
class OfficeFounding final : public QObject
{
    Q_OBJECT

public:
    OfficeFounding(ui::shell::Shell& shell, QString storeFolder, const core::services::OfficeEnvironment& environment);
    ~OfficeFounding() override;

    /// Shows the founding window in the place of the program's.
    void ask();
    /// Takes it away: the store that was made is open, or asks for its passphrase.
    void leave();
    [[nodiscard]] ui::shell::FoundingWindow& window() { return m_window; }

Q_SIGNALS:
    /// The store is there, and the window still stands; empty: it opens without a passphrase.
    void founded(const QString& passphrase);
    void demoWanted();

private:
    void make(const ui::shell::Founding& founding);
    void finish(const core::Result<void>& made, const QString& passphrase);

    ui::shell::Shell& m_shell;
    QString m_folder;
    core::services::OfficeEnvironment m_environment;
    ui::shell::FoundingWindow m_window;
    QString m_passphrase; ///< of the store that is being made
    QFutureWatcher<core::Result<void>> m_making;
};

} // namespace desktop

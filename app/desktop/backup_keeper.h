// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/backup_service.h"
#include "ui/shell/desk.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <optional>

namespace desktop {

/// Has backups made while people work: soon after the start and after changes, on a reading thread, as often as
/// BackupService finds one due. The status line tells of when the newest is; what stands in the way is told once, and
/// again only after it had gone. What it refers to outlives it. GUI thread.
class BackupKeeper final : public QObject
{
    Q_OBJECT

public:
    BackupKeeper(ui::shell::Desk& desk, const core::Clock& clock);

    /// From now on, when the store is there and this program writes it: of two windows one makes the backups. Calling
    /// it again does nothing.
    void begin();
    /// Asks the service now whether a backup is due.
    void look();

Q_SIGNALS:
    /// A look has come to its end.
    void looked();

private:
    void lookLater();
    void take(const core::services::BackupRound& round);
    void tell(const std::optional<core::Failure>& trouble);
    void show();

    ui::shell::Desk& m_desk;
    const core::Clock& m_clock;
    QTimer m_timer;
    bool m_hasBegun = false;
    bool m_isLooking = false;
    bool m_hasChanged = false; ///< since the last look began
    QDateTime m_newest;        ///< null: none yet
    std::optional<core::Failure> m_trouble;
};

} // namespace desktop

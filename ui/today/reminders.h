// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/reminder_service.h"
#include "ui/shell/day_watch.h"
#include "ui/shell/desk.h"

#include <QSystemTrayIcon>

namespace ui::today {

/// Tells what is newly due, at the start and whenever the day has changed: as a note in the window and, where the user
/// wants it and the system has a tray, as a notice there. GUI thread.
class Reminders final : public QObject
{
    Q_OBJECT

public:
    /// All it refers to outlives it.
    Reminders(shell::Desk& desk, const core::Clock& clock, QObject* parent = nullptr);

    /// Asks the store for what is newly due. Where it cannot be written, whoever writes it is told instead.
    void look();
    [[nodiscard]] shell::DayWatch& watch() { return m_watch; }

private:
    void tell(const QList<core::services::AgendaItem>& items);
    void tellInTray(const QString& heading, const QString& text);

    shell::Desk& m_desk;
    shell::DayWatch m_watch;
    QSystemTrayIcon* m_tray = nullptr; ///< null: nothing was told there yet
};

} // namespace ui::today

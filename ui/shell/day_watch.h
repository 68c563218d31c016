// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

namespace ui::shell {

/// Tells when China's date has become another: at midnight, and after a sleep or a set clock as soon as it is seen. Asks
/// the clock that is handed in, which outlives it. GUI thread.
class DayWatch final : public QObject
{
    Q_OBJECT

public:
    explicit DayWatch(const core::Clock& clock, QObject* parent = nullptr);

    /// Looks now; the timer does so every half minute.
    void look();

Q_SIGNALS:
    void dayChanged(QDate today);

private:
    const core::Clock& m_clock;
    QDate m_today;
    QTimer m_timer;
};

} // namespace ui::shell

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/day_watch.h"

#include <utility>

namespace ui::shell {

namespace {
constexpr int kLookEvery = 30'000; // milliseconds
}

DayWatch::DayWatch(const core::Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_today(clock.today())
{
    connect(&m_timer, &QTimer::timeout, this, &DayWatch::look);
    m_timer.start(kLookEvery);
}

void DayWatch::look()
{
    const QDate today = m_clock.today();
    if (std::exchange(m_today, today) != today) {
        Q_EMIT dayChanged(today);
    }
}

} // namespace ui::shell

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/loop_watch.h"

#include <chrono>

namespace gui {

using namespace std::chrono_literals;

LoopWatch::LoopWatch()
{
    m_round.setTimerType(Qt::PreciseTimer);
    m_round.setInterval(2ms);
    connect(&m_round, &QTimer::timeout, this, &LoopWatch::comeRound);
    m_round.start();
    m_sinceRound.start();
}

void LoopWatch::comeRound()
{
    m_longest = std::max(m_longest, m_sinceRound.restart());
}

qint64 LoopWatch::takeLongest()
{
    comeRound();
    return std::exchange(m_longest, 0);
}

} // namespace gui

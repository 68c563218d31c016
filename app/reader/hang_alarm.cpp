// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/hang_alarm.h"

#include <QtGlobal>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace reader {

namespace {

void setAlarm(unsigned seconds)
{
#ifdef Q_OS_UNIX
    alarm(seconds);
#else
    Q_UNUSED(seconds)
#endif
}

} // namespace

HangAlarm::HangAlarm(std::chrono::milliseconds limit)
{
    constexpr qint64 kLongest = 3600;
    const qint64 seconds = std::chrono::ceil<std::chrono::seconds>(limit).count();
    // A second more than the client waits, so that it is the one who tells of the time limit.
    m_seconds = static_cast<unsigned>(std::clamp<qint64>(seconds, 1, kLongest)) + 1;
    restart();
}

HangAlarm::~HangAlarm() { pause(); }

void HangAlarm::pause() { setAlarm(0); }

void HangAlarm::restart() { setAlarm(m_seconds); }

} // namespace reader

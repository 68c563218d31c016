// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace core {

namespace {
constexpr qint64 kChinaOffsetSeconds = 8 * 3600;
}

SystemClock::SystemClock(std::optional<QDate> fixedToday) : m_fixedToday(fixedToday) {}

QDate SystemClock::today() const
{
    return m_fixedToday ? *m_fixedToday : nowUtc().addSecs(kChinaOffsetSeconds).date();
}

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

StandingClock::StandingClock(QDate today) : m_today(today) {}

void StandingClock::setToday(QDate today)
{
    m_today = today;
}

QDate StandingClock::today() const
{
    return m_today;
}

QDateTime StandingClock::nowUtc() const
{
    return QDateTime(m_today, QTime(4, 0), Qt::UTC);
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

#include <optional>

namespace core {

/// The only source of "now" and "today". Handed in by constructor; nothing else asks the system.
class Clock
{
public:
    virtual ~Clock() = default;
    /// China's date (UTC+8, no daylight saving).
    [[nodiscard]] virtual QDate today() const = 0;
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
};

/// The system's clock. With a fixed day (the command line's --today) only the date is held; moments stay real.
class SystemClock final : public Clock
{
public:
    explicit SystemClock(std::optional<QDate> fixedToday = std::nullopt);
    [[nodiscard]] QDate today() const override;
    [[nodiscard]] QDateTime nowUtc() const override;

private:
    std::optional<QDate> m_fixedToday;
};

/// A clock that stands still until it is set: for tests and for replaying a day.
class StandingClock final : public Clock
{
public:
    explicit StandingClock(QDate today);
    void setToday(QDate today);
    [[nodiscard]] QDate today() const override;
    /// Noon in China of the day it stands at.
    [[nodiscard]] QDateTime nowUtc() const override;

private:
    QDate m_today;
};

} // namespace core

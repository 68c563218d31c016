// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace reader {

/// Ends this process when a file takes longer than its client waits: the client itself may be gone by then. Does
/// nothing on systems without alarm(), where the client's own limit has to do.
class HangAlarm final
{
public:
    explicit HangAlarm(std::chrono::milliseconds limit);
    ~HangAlarm();
    HangAlarm(const HangAlarm&) = delete;
    HangAlarm& operator=(const HangAlarm&) = delete;

    /// While the other side is being waited for, nothing hangs.
    void pause();
    void restart();

private:
    unsigned m_seconds = 0;
};

} // namespace reader

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace gui {

/// Measures for how long at most the event loop of the GUI thread does not come round: what people feel as a window that
/// hangs. Keys that a test presses are handled inside the press, so their handling counts too.
class LoopWatch final : public QObject
{
    Q_OBJECT

public:
    LoopWatch();

    /// The longest time in milliseconds since the last call, and begins anew.
    [[nodiscard]] qint64 takeLongest();

private:
    void comeRound();

    QTimer m_round;
    QElapsedTimer m_sinceRound;
    qint64 m_longest = 0;
};

} // namespace gui

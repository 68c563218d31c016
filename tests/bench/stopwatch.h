// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <QStringList>

namespace bench {

/// Elapsed and processor milliseconds; the latter of this program and of those it started that have ended.
struct Cost
{
    double elapsed = 0;
    double processor = 0;
};

class Stopwatch final
{
public:
    Stopwatch();
    [[nodiscard]] double elapsed() const;
    [[nodiscard]] double processor() const;
    [[nodiscard]] Cost cost() const { return {elapsed(), processor()}; }

private:
    QElapsedTimer m_timer;
    double m_processorAtStart;
};

/// Runs a program to its end and times it; gives up where it cannot be run or fails.
[[nodiscard]] Cost costOfRunning(const QString& program, const QStringList& arguments);

/// The run whose elapsed time lies in the middle.
[[nodiscard]] Cost middle(QList<Cost> runs);

} // namespace bench

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stopwatch.h"

#include "tests/bench/figure.h"

#include <QProcess>

#include <algorithm>

#include <sys/resource.h>

namespace bench {

using namespace Qt::Literals::StringLiterals;

namespace {

double processorMilliseconds()
{
    double sum = 0;
    for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        getrusage(who, &usage);
        for (const timeval& part : {usage.ru_utime, usage.ru_stime}) {
            sum += static_cast<double>(part.tv_sec) * 1e3 + static_cast<double>(part.tv_usec) / 1e3;
        }
    }
    return sum;
}

} // namespace

Stopwatch::Stopwatch() : m_processorAtStart(processorMilliseconds())
{
    m_timer.start();
}

double Stopwatch::elapsed() const
{
    return static_cast<double>(m_timer.nsecsElapsed()) / 1e6;
}

double Stopwatch::processor() const
{
    return processorMilliseconds() - m_processorAtStart;
}

Cost costOfRunning(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    const Stopwatch stopwatch;
    process.start(program, arguments);
    constexpr int kNoLimit = -1;
    if (!process.waitForFinished(kNoLimit) || process.exitCode() != 0) {
        giveUp(program + u": "_s + QString::fromLocal8Bit(process.readAllStandardError()) + process.errorString());
    }
    return stopwatch.cost();
}

Cost middle(QList<Cost> runs)
{
    std::sort(runs.begin(), runs.end(), [](const Cost& a, const Cost& b) { return a.elapsed < b.elapsed; });
    return runs.at(runs.size() / 2);
}

} // namespace bench

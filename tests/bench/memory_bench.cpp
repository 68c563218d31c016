// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/virtual_display.h"
#include "tests/bench/workshop.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QThread>

#include <cstdio>

namespace bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kMostMegabytes = 150;
/// Until the first page has been read and drawn.
constexpr unsigned long kSettleSeconds = 3;

/// A line of the process's smaps_rollup in megabytes.
double megabytesOf(qint64 processId, const QByteArray& name)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(processId));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (line.startsWith(name + ':')) {
                return line.simplified().split(' ').value(1).toDouble() / 1024;
            }
        }
    }
    giveUp(u"no "_s + file.fileName());
}

} // namespace

QList<Figure> memoryBench(Workshop& workshop)
{
    VirtualDisplay display;
    const QString home = workshop.path(u"memory"_s);
    QDir().mkpath(home);
    const auto shown
        = display.start(QCoreApplication::applicationDirPath() + u"/permitdesk"_s, {u"--demo"_s}, home);
    QThread::sleep(kSettleSeconds);
    const double resident = megabytesOf(shown->processId(), "Rss");
    std::printf("  resident %.1f MB, its share of what is shared %.1f MB\n", resident,
        megabytesOf(shown->processId(), "Pss"));
    return {within(u"memory with the demo office"_s, resident, kMostMegabytes, u"MB"_s)};
}

} // namespace bench

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/virtual_display.h"
#include "tests/bench/workshop.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cstdio>

namespace bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRuns = 7;
constexpr double kMostTimesSqlitebrowser = 1.1;

double middleOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

QList<Figure> windowBench(Workshop& workshop)
{
    VirtualDisplay display;
    const QString ourHome = workshop.path(u"window-ours"_s);
    const QString peerHome = workshop.path(u"window-peer"_s);
    QDir().mkpath(ourHome);
    QDir().mkpath(peerHome);
    const QString program = QCoreApplication::applicationDirPath() + u"/permitdesk"_s;
    QList<double> ours;
    QList<double> peers;
    // The first round makes the demo office and both programs' settings, and warms the disk's cache.
    for (int run = 0; run <= kRuns; ++run) {
        const double peer = display.start(u"sqlitebrowser"_s, {}, peerHome)->shownAfter();
        const double own = display.start(program, {u"--demo"_s}, ourHome)->shownAfter();
        std::printf("  ours %.0f ms, sqlitebrowser %.0f ms%s\n", own, peer, run == 0 ? " (not counted)" : "");
        if (run > 0) {
            peers.append(peer);
            ours.append(own);
        }
    }
    return {against(u"first window"_s, middleOf(ours), u"sqlitebrowser"_s, middleOf(peers), kMostTimesSqlitebrowser)};
}

} // namespace bench

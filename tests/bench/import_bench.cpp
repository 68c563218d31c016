// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import_service.h"
#include "tests/bench/benches.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/workshop.h"

#include <QFile>

#include <cstdio>

namespace bench {

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

constexpr int kRuns = 3;
constexpr double kMostTimesSqlite = 10;
/// The store's page cache and the search index's own, whatever the number of rows; the guard against duplicates keeps
/// a few bytes a row.
constexpr double kMostMemoryMb = 64;

/// A line of /proc/self/status in megabytes.
double statusMb(const QByteArray& name)
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith(name + ':')) {
                return line.mid(name.size() + 1).simplified().split(' ').first().toDouble() / 1024;
            }
        }
    }
    giveUp(u"no /proc/self/status"_s);
}

void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write("5") != 1) {
        giveUp(u"no /proc/self/clear_refs"_s);
    }
}

struct ImportRun
{
    Cost cost;
    double growthMb = 0;
};

ImportRun importOnce(Workshop& workshop, int number)
{
    std::unique_ptr<services::Office> office = workshop.makeOffice(u"import-%1"_s.arg(number));
    const QString sheet = workshop.peopleSheet();
    const double before = statusMb("VmRSS");
    forgetPeak();
    ImportRun run;
    const Stopwatch stopwatch;
    importWhole(*office, sheet, Workshop::kPeople);
    run.cost.elapsed = stopwatch.elapsed();
    run.growthMb = statusMb("VmHWM") - before;
    office.reset(); // The reader ends here, and only then does its time count.
    run.cost.processor = stopwatch.processor();
    return run;
}

Cost sqliteOnce(Workshop& workshop, int number)
{
    return costOfRunning(u"sqlite3"_s, {workshop.path(u"peer-%1.sqlite"_s.arg(number)), u".mode csv"_s,
                                           u".import \"%1\" people"_s.arg(workshop.peopleSheet())});
}

} // namespace

QList<Figure> importBench(Workshop& workshop)
{
    QList<Cost> ours;
    QList<Cost> peers;
    double growthMb = 0;
    for (int number = 0; number < kRuns; ++number) {
        peers.append(sqliteOnce(workshop, number));
        const ImportRun run = importOnce(workshop, number);
        ours.append(run.cost);
        growthMb = std::max(growthMb, run.growthMb);
        std::printf("  ours %.0f ms, processor %.0f ms, grew by %.1f MB; sqlite3 %.0f ms, processor %.0f ms\n",
            run.cost.elapsed, run.cost.processor, run.growthMb, peers.last().elapsed, peers.last().processor);
    }
    return {against(u"import of 100,000 people"_s, middle(ours).elapsed, u"sqlite3 .import"_s, middle(peers).elapsed,
                kMostTimesSqlite),
        within(u"memory that the import takes"_s, growthMb, kMostMemoryMb, u"MB"_s)};
}

} // namespace bench

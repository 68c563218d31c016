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
/// What ten times the rows may take more: the caches are full then, and the keys that tell duplicates.
constexpr int kFewPeople = 10'000;
constexpr double kMostMoreMb = 32;

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
    double peakMb = 0; ///< of the whole program
};

ImportRun importOnce(Workshop& workshop, int number, int people = Workshop::kPeople)
{
    std::unique_ptr<services::Office> office = workshop.makeOffice(u"import-%1"_s.arg(number));
    const QString sheet = workshop.peopleSheet(people);
    forgetPeak();
    ImportRun run;
    const Stopwatch stopwatch;
    importWhole(*office, sheet, people);
    run.cost.elapsed = stopwatch.elapsed();
    run.peakMb = statusMb("VmHWM");
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
    const double beforeMb = statusMb("VmRSS");
    const double fewMb = importOnce(workshop, kRuns, kFewPeople).peakMb;
    double peakMb = fewMb;
    for (int number = 0; number < kRuns; ++number) {
        peers.append(sqliteOnce(workshop, number));
        const ImportRun run = importOnce(workshop, number);
        ours.append(run.cost);
        peakMb = std::max(peakMb, run.peakMb);
        std::printf("  ours %.0f ms, processor %.0f ms, peak %.1f MB; sqlite3 %.0f ms, processor %.0f ms\n",
            run.cost.elapsed, run.cost.processor, run.peakMb, peers.last().elapsed, peers.last().processor);
    }
    return {against(u"import of 100,000 people"_s, middle(ours).elapsed, u"sqlite3 .import"_s, middle(peers).elapsed,
                kMostTimesSqlite),
        within(u"memory that the import takes"_s, peakMb - beforeMb, kMostMemoryMb, u"MB"_s),
        within(u"memory by 10,000 vs 100,000"_s, peakMb - fewMb, kMostMoreMb, u"MB"_s)};
}

} // namespace bench

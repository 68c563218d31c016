// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/workshop.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    QString name;
    QList<bench::Figure> (*run)(bench::Workshop& workshop);
};

QList<Bench> chosen(const QStringList& names)
{
    const QList<Bench> all{{u"import"_s, bench::importBench}, {u"reading"_s, bench::readingBench},
        {u"drawing"_s, bench::drawingBench}, {u"window"_s, bench::windowBench}, {u"search"_s, bench::searchBench},
        {u"memory"_s, bench::memoryBench}, {u"rules"_s, bench::rulesBench}, {u"agenda"_s, bench::agendaBench},
        {u"inbox"_s, bench::inboxBench}, {u"store"_s, bench::storeBench}, {u"lists"_s, bench::listsBench}};
    if (names.isEmpty()) {
        return all;
    }
    QList<Bench> some;
    for (const QString& name : names) {
        const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Bench& each) { return each.name == name; });
        if (found == all.cend()) {
            bench::giveUp(u"there is no bench "_s + name);
        }
        some.append(*found);
    }
    return some;
}

} // namespace

/// permitdesk-bench [NAME…]: all benches, or those named. Exit 1 where a bar is missed, 2 where it could not be run.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    bench::Workshop workshop;
    qputenv("PERMITDESK_HOME", workshop.path(u"home"_s).toLocal8Bit());
    QList<bench::Figure> figures;
    for (const Bench& each : chosen(QApplication::arguments().sliced(1))) {
        std::printf("%s …\n", qPrintable(each.name));
        std::fflush(stdout);
        figures += each.run(workshop);
    }
    return bench::printTable(figures) ? 0 : 1;
}

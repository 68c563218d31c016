// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace bench {

using namespace Qt::Literals::StringLiterals;

namespace {

QString milliseconds(double value)
{
    return QString::number(value, 'f', value < 10 ? 3 : 0) + u" ms"_s;
}

} // namespace

Figure against(const QString& name, double ours, const QString& peerName, double peer, double bar)
{
    return {name, milliseconds(ours), peerName + u' ' + milliseconds(peer), ours / peer, bar};
}

Figure within(const QString& name, double ours, double limit, const QString& unit)
{
    return {name, QString::number(ours, 'f', 1) + u' ' + unit,
        u"limit "_s + QString::number(limit, 'f', 0) + u' ' + unit, ours / limit, 1};
}

bool printTable(const QList<Figure>& figures)
{
    std::printf("\n%-42s %14s  %-28s %8s %7s\n", "bench", "ours", "peer", "ratio", "bar");
    for (const Figure& each : figures) {
        std::printf("%-42s %14s  %-28s %8.3f %7.2f  %s\n", qPrintable(each.name), qPrintable(each.ours),
            qPrintable(each.peer), each.ratio, each.bar, each.isMet() ? "ok" : "MISSED");
    }
    return std::all_of(figures.cbegin(), figures.cend(), [](const Figure& each) { return each.isMet(); });
}

void giveUp(const QString& why)
{
    std::fprintf(stderr, "permitdesk-bench: %s\n", qPrintable(why));
    std::exit(2);
}

} // namespace bench

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/search_service.h"
#include "core/storage/connection.h"
#include "core/storage/store.h"
#include "tests/bench/benches.h"
#include "tests/bench/people_sheet.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/workshop.h"

namespace bench {

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

constexpr int kNames = 40;
constexpr int kHits = 50;
constexpr double kMostOfTheScan = 1.0 / 50;

qsizetype scan(storage::Connection& connection, const QString& name)
{
    storage::Statement query
        = connection.statement("SELECT id FROM person WHERE chinese_name LIKE :pattern LIMIT :limit");
    query.bind(":pattern", QString(u'%' + name + u'%'));
    query.bind(":limit", qint64(kHits));
    qsizetype hits = 0;
    for (Result<bool> row = query.step(); row && *row; row = query.step()) {
        ++hits;
    }
    return hits;
}

} // namespace

QList<Figure> searchBench(Workshop& workshop)
{
    services::Office& office = workshop.officeOfPeople();
    services::SearchService search(office);
    QList<Cost> ours;
    QList<Cost> peers;
    for (int number = 0; number < kNames; ++number) {
        const QString name = twoCharacterName(number * 1237 * 4);
        const Stopwatch scanning;
        const qsizetype scanned = scan(office.store().connection(), name);
        peers.append(scanning.cost());
        const Stopwatch searching;
        const auto hits = search.search(name, kHits);
        ours.append(searching.cost());
        if (!hits || hits->size() != scanned || scanned == 0) {
            giveUp(u"search and scan disagree on "_s + name);
        }
    }
    return {against(u"a two-character name in 100,000"_s, middle(ours).elapsed, u"LIKE scan"_s, middle(peers).elapsed,
        kMostOfTheScan)};
}

} // namespace bench

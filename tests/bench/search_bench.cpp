// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/search_service.h"
#include "core/storage/connection.h"
#include "core/storage/store.h"
#include "tests/bench/benches.h"
#include "tests/bench/people_sheet.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/workshop.h"

#include <algorithm>

namespace bench {

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

constexpr int kNames = 40;
constexpr int kHits = 50;
constexpr double kMostOfTheScan = 1.0 / 50;

/// The peer, what a program without an index of its own does: LIKE over every form of every person's name, and of the
/// first hits, in the order the people came, the same values that a line of ours shows. It is spared the numbers and the
/// employers, cases and papers, which our search looks through as well.
constexpr std::string_view kScan = R"(
SELECT person.id, chinese_name, surname || ' ' || given_names, ifnull(employer.name_zh, ''),
       ifnull(employer.name_en, ''),
       ifnull((SELECT number FROM passport WHERE person_id = person.id ORDER BY expires_on DESC, id DESC LIMIT 1), '')
  FROM person
  LEFT JOIN employer ON employer.id =
       (SELECT employer_id
          FROM employment
         WHERE person_id = person.id
         ORDER BY ifnull(ends_on, '9999-12-31') DESC, id DESC
         LIMIT 1)
 WHERE chinese_name LIKE :pattern OR surname || ' ' || given_names LIKE :pattern OR mrz_name LIKE :pattern
 ORDER BY person.id
 LIMIT :limit)";

QList<services::SearchHit> scan(storage::Connection& connection, const QString& name)
{
    storage::Statement query = connection.statement(kScan);
    query.bind(":pattern", QString(u'%' + name + u'%'));
    query.bind(":limit", qint64(kHits));
    QList<services::SearchHit> hits;
    for (Result<bool> row = query.step(); row && *row; row = query.step()) {
        const types::BilingualText employer{query.text(3), query.text(4)};
        const QString number = u" · "_s + query.text(5);
        hits.append({services::SearchHitKind::Person, query.number(0), query.text(2), query.text(1),
            {employer.in(types::Lang::Zh).text + number, employer.in(types::Lang::En).text + number}});
    }
    return hits;
}

bool areSame(const services::SearchHit& left, const services::SearchHit& right)
{
    return left.kind == right.kind && left.id == right.id && left.title == right.title && left.titleZh == right.titleZh
        && left.subtitle.zh == right.subtitle.zh && left.subtitle.en == right.subtitle.en;
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
        const QList<services::SearchHit> scanned = scan(office.store().connection(), name);
        peers.append(scanning.cost());
        const Stopwatch searching;
        const auto hits = search.search(name, kHits);
        ours.append(searching.cost());
        if (!hits || scanned.isEmpty() || !std::ranges::equal(*hits, scanned, areSame)) {
            giveUp(u"search and scan disagree on "_s + name);
        }
    }
    return {against(u"a two-character name in 100,000"_s, middle(ours).elapsed, u"LIKE scan"_s, middle(peers).elapsed,
        kMostOfTheScan)};
}

} // namespace bench

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/backup_service.h"
#include "core/storage/rows.h"
#include "core/storage/store.h"
#include "tests/bench/benches.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/workshop.h"

#include <algorithm>
#include <cstdio>
#include <random>

namespace bench {

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

constexpr int kPeople = 20'000;
constexpr int kRounds = 5;
constexpr double kMostForImport = 1.4;
constexpr double kMostForReads = 2.2;
constexpr double kMostForBackup = 1.8;
constexpr double kMostForOpening = 700; // milliseconds, with the passphrase's derivation

template <typename T> T given(Result<T> result)
{
    if (!result) {
        giveUp(failureName(result.failure().code));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(result).value();
    }
}

/// Two offices that differ in nothing but the passphrase.
struct Kind
{
    QString name;
    QString passphrase;
    QList<Cost> imports;
    QList<Cost> reads;
    QList<Cost> backups;
    QList<Cost> openings;
};

void importPeople(Workshop& workshop, Kind& kind, int round)
{
    const QString name = kind.name + QString::number(round);
    const auto office = workshop.makeOffice(name, kind.passphrase);
    const QString sheet = workshop.peopleSheet(kPeople);
    const Stopwatch stopwatch;
    importWhole(*office, sheet, kPeople);
    kind.imports.append(stopwatch.cost());
}

std::unique_ptr<services::Office> opened(Workshop& workshop, Kind& kind)
{
    const Stopwatch stopwatch;
    auto office = given(services::Office::open(workshop.path(kind.name + u"0.permitdesk"_s), workshop.environment(),
        services::OfficeMode::ReadOnly, kind.passphrase));
    kind.openings.append(stopwatch.cost());
    return office;
}

/// Single rows of the history, the largest table, in the same random order for both, with SQLite's own cache of 2 MB
/// (engineering B4), which holds a part of them only.
void readRows(services::Office& office, Kind& kind)
{
    storage::Connection& connection = office.store().connection();
    QList<qint64> ids = given(storage::rowsOf(connection.statement("SELECT id FROM event_value ORDER BY id"),
        [](const storage::Statement& row) { return row.number(0); }));
    std::mt19937 random(1);
    std::shuffle(ids.begin(), ids.end(), random);
    given(connection.execute("PRAGMA cache_size = -2048"));
    const Stopwatch stopwatch;
    for (const qint64 id : std::as_const(ids)) {
        storage::Statement value = connection.statement("SELECT new_values FROM event_value WHERE id = :id");
        value.bind(":id", id);
        if (!given(value.step())) {
            giveUp(u"a row is missing"_s);
        }
    }
    kind.reads.append(stopwatch.cost());
}

void backUp(Workshop& workshop, services::Office& office, Kind& kind, int round)
{
    const QString folder = workshop.path(u"backups-%1-%2"_s.arg(kind.name).arg(round));
    const Stopwatch stopwatch;
    (void)given(services::BackupService(office).backUpTo(folder));
    kind.backups.append(stopwatch.cost());
}

Figure compared(const QString& name, const QList<Cost>& encrypted, const QList<Cost>& plain, double most)
{
    return against(name, middle(encrypted).elapsed, u"plain"_s, middle(plain).elapsed, most);
}

} // namespace

QList<Figure> storeBench(Workshop& workshop)
{
    Kind plain{u"plain"_s, {}, {}, {}, {}, {}};
    Kind encrypted{u"encrypted"_s, u"seven grey herons"_s, {}, {}, {}, {}};
    for (int round = 0; round < kRounds; ++round) {
        for (Kind* kind : {&plain, &encrypted}) {
            importPeople(workshop, *kind, round);
        }
    }
    for (int round = 0; round < kRounds; ++round) {
        for (Kind* kind : {&plain, &encrypted}) {
            const std::unique_ptr<services::Office> office = opened(workshop, *kind);
            readRows(*office, *kind);
            backUp(workshop, *office, *kind, round);
        }
    }
    std::printf("  opened plain in %.0f ms\n", middle(plain.openings).elapsed);
    return {compared(u"Import of 20,000 people, encrypted"_s, encrypted.imports, plain.imports, kMostForImport),
        compared(u"Random reads, encrypted"_s, encrypted.reads, plain.reads, kMostForReads),
        compared(u"Backup, encrypted"_s, encrypted.backups, plain.backups, kMostForBackup),
        within(u"Opening with a passphrase"_s, middle(encrypted.openings).elapsed, kMostForOpening, u"ms"_s)};
}

} // namespace bench

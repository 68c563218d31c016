// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person.h"
#include "core/storage/act.h"
#include "tests/support/invented_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;

namespace {

constexpr int kTurns = 6;

/// What went wrong, as the program's exit code.
enum Trouble { None, TwoWriters = 3, ReaderRefused, WriterRefused, ActFailed };

Result<domain::Person> tally(Store& store)
{
    return RecordTable<domain::Person>::find(store.connection(), PersonId{1});
}

/// Counts one up, in an act of so many more changes.
Trouble write(Store& store, int changes)
{
    // A file that is there already, while this process holds the store, is another writer's.
    QFile mark(store.folder() + u".writing"_s);
    if (!mark.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return TwoWriters;
    }
    const Result<domain::Person> before = tally(store);
    Result<Act> act = Act::begin(store, ActInfo{StaffId{1}, u"count"_s, u"person"_s});
    if (!before || !act) {
        return ActFailed;
    }
    domain::Person next = *before;
    next.note = QString::number(before->note.toInt() + 1);
    std::ignore = act->update(next);
    for (int n = 0; n < changes; ++n) {
        domain::Person other;
        other.surname = u"OTHER"_s;
        std::ignore = act->insert(other);
    }
    if (!act->commit()) {
        return ActFailed;
    }
    std::printf("wrote %s\n", qPrintable(next.note));
    return mark.remove() ? None : TwoWriters;
}

Trouble turn(const QStringList& arguments, const StoreEnvironment& environment, QRandomGenerator& random)
{
    const auto store = Store::open(arguments.value(1), environment, OpenMode::ReadWrite, arguments.value(3));
    if (store) {
        return write(**store, random.bounded(20));
    }
    if (store.failure().code != FailureCode::StoreInUse) {
        std::fprintf(stderr, "writer: %s\n", qPrintable(failureName(store.failure().code)));
        return WriterRefused;
    }
    const auto reader = Store::open(arguments.value(1), environment, OpenMode::ReadOnly, arguments.value(3));
    const Result<domain::Person> seen = reader ? tally(**reader) : Result<domain::Person>(reader.failure());
    if (!seen) {
        std::fprintf(stderr, "reader: %s\n", qPrintable(failureName(seen.failure().code)));
        return ReaderRefused;
    }
    std::printf("read %s\n", qPrintable(seen->note));
    return None;
}

} // namespace

/// Takes turns at one store with another process of its kind: writes where it may, reads where the other one writes,
/// and tells of each on standard output. Arguments: folder, seed, passphrase.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    SystemSaltSource salts;
    QRandomGenerator random(application.arguments().value(2).toUInt());
    for (int each = 0; each < kTurns; ++each) {
        const Trouble trouble = turn(application.arguments(), {clock, salts, support::kLittleWork}, random);
        if (trouble != None) {
            return trouble;
        }
    }
    return None;
}

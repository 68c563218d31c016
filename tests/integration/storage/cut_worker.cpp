// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/restore.h"
#include "core/storage/store_files.h"
#include "tests/support/invented_store.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;

namespace {

/// What is told is acknowledged: from here on no power cut may undo it.
void tell(const char* what)
{
    std::puts(what);
    std::fflush(stdout);
}

template <typename T> int told(const Result<T>& result, const char* what)
{
    if (!result) {
        std::fprintf(stderr, "%s: %s\n", what, qPrintable(failureName(result.failure().code)));
        return 1;
    }
    tell(what);
    return 0;
}

/// Another passphrase in the slot that the store was opened with.
Result<void> changePassphrase(Store& store, const QString& passphrase)
{
    Result<KeyRing> ring = KeyRing::read(store.folder());
    if (!ring) {
        return ring.failure();
    }
    const Result<void> changed =
        ring->changePassphrase(store.keySlot(), *store.dataKey(), passphrase, store.passphraseCost(), store.salts());
    return changed ? ring->save(store.folder(), *store.dataKey()) : changed;
}

int actOn(Store& store, const QString& act, const QString& extra)
{
    if (act == u"change-passphrase") {
        return told(changePassphrase(store, extra), "done");
    }
    if (act == u"back-up") {
        return told(backUp(store, store_files::backups(store.folder())), "done") + told(backUp(store, extra), "second");
    }
    for (int n = 0; act == u"add" && n < 3; ++n) {
        if (told(support::InventedStore::addPerson(store, u"ADDED%1"_s.arg(n)), "added") != 0) {
            return 1;
        }
    }
    return 0;
}

} // namespace

/// One act on a store, whose power a test cuts (power_cut_shim): ACT FOLDER PASSPHRASE DAY EXTRA. A line on standard
/// output for what has come to its end.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    const QString& act = words.at(1);
    const QString& folder = words.at(2);
    const QString& passphrase = words.at(3);
    const QString& extra = words.at(5);
    const StandingClock clock(QDate::fromString(words.at(4), Qt::ISODate));
    SystemSaltSource salts;
    const StoreEnvironment environment{clock, salts, support::kLittleWork};
    if (act == u"restore") {
        return told(restore(extra, folder, environment, passphrase), "done");
    }
    if (act == u"create") {
        return told(
            Store::create(folder, environment,
                {u"Invented office"_s, domain::Staff{{}, u"Tester"_s, domain::StaffRole::Administrator}}, passphrase),
            "done");
    }
    const auto store = Store::open(folder, environment, OpenMode::ReadWrite, passphrase);
    return told(store, "open") + (store ? actOn(**store, act, extra) : 1);
}

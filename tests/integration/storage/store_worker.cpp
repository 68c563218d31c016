// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/case_record.h"
#include "core/domain/document.h"
#include "core/domain/passport.h"
#include "core/domain/person.h"
#include "core/storage/act.h"
#include "core/storage/store.h"
#include "core/storage/undo.h"
#include "tests/support/invented_store.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;

namespace {

/// A scan of the person's, in a file of its own.
Result<void> addDocument(Store& store, Act& act, PersonId person)
{
    const Result<VaultEntry> kept = store.vault().keep("scan " + QByteArray::number(person.value).repeated(500));
    if (!kept) {
        return kept.failure();
    }
    domain::Document document;
    document.person = person;
    document.fileName = u"scan.txt"_s;
    document.vaultName = kept->vaultName;
    document.sha256 = kept->sha256;
    document.byteCount = kept->byteCount;
    document.addedOn = store.clock().today();
    const Result<DocumentId> added = act.insert(document);
    return added ? Result<void>() : Result<void>(added.failure());
}

/// An import: so many people, each with a passport and a case, and a scan of the first, all or none. The event's arg `rows` says how many
/// changes belong to it.
Result<EventId> importPeople(Store& store, int people)
{
    Result<Act> act = Act::begin(store, ActInfo{StaffId{1}, u"import-people"_s, u"import"_s});
    if (!act) {
        return act.failure();
    }
    act->setArg(u"rows"_s, QString::number(people * 3 + 1));
    for (int n = 0; n < people; ++n) {
        domain::Person person;
        person.surname = u"KILLED"_s;
        person.givenNames = QString::number(n);
        const Result<PersonId> id = act->insert(person);
        const Result<QString> number = act->nextCaseNumber();
        if (!id || !number) {
            return id ? number.failure() : id.failure();
        }
        domain::Passport passport;
        passport.person = *id;
        passport.number = u"K%1"_s.arg(id->value);
        domain::CaseRecord record;
        record.number = *number;
        record.person = *id;
        record.stage = u"0"_s;
        if (!act->insert(passport) || !act->insert(record)) {
            break; // The commit hands the failure back.
        }
        if (n == 0) {
            const Result<void> scanned = addDocument(store, *act, *id);
            if (!scanned) {
                return scanned.failure();
            }
        }
    }
    return act->commit();
}

/// A stage move: the newest case goes one stage on.
Result<EventId> moveCase(Store& store)
{
    Result<Act> act = Act::begin(store, ActInfo{StaffId{1}, u"case-advance"_s, u"case"_s});
    if (!act) {
        return act.failure();
    }
    const Result<qint64> id = act->connection().number("SELECT ifnull(max(id), 0) FROM case_record");
    if (id && *id > 0) {
        Result<domain::CaseRecord> record = act->find<domain::CaseRecord>(CaseId{*id});
        if (!record) {
            return record.failure();
        }
        record->stage = QString::number(record->stage.toInt() + 1);
        const Result<bool> updated = act->update(*record);
        if (!updated) {
            return updated.failure();
        }
        act->setArg(u"rows"_s, u"1"_s);
    } else {
        act->setArg(u"rows"_s, u"0"_s);
    }
    return act->commit();
}

Result<EventId> undoNewest(Store& store)
{
    const auto newest = lastUndoable(store.connection());
    if (!newest) {
        return newest.failure();
    }
    return newest->has_value() ? undoAct(store, (*newest)->id, StaffId{1}) : moveCase(store);
}

} // namespace

/// Works on the store named by the first argument until it is killed: imports, moves, undoes; each event is told on
/// standard output after its commit. The second argument is the seed, the third a passphrase or empty.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    SystemSaltSource salts;
    const auto store = Store::open(application.arguments().value(1), {clock, salts, support::kLittleWork},
        OpenMode::ReadWrite, application.arguments().value(3));
    if (!store) {
        return 1;
    }
    std::puts("ready");
    std::fflush(stdout);
    QRandomGenerator random(application.arguments().value(2).toUInt());
    while (true) {
        const int choice = random.bounded(6);
        const Result<EventId> event = choice < 2 ? importPeople(**store, 1 + random.bounded(60))
            : choice < 5                         ? moveCase(**store)
                                                 : undoNewest(**store);
        if (!event) {
            return 2;
        }
        std::printf("%lld\n", static_cast<long long>(event->value));
        std::fflush(stdout);
    }
}

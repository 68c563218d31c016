// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/bin_service.h"

#include "core/services/case_context.h"
#include "core/services/recording.h"
#include "core/services/staff_service.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <array>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using domain::CaseRecord;
using domain::Employer;
using domain::Person;
using storage::Connection;
using storage::RecordTable;

namespace {

constexpr std::array kKinds{"person"_L1, "employer"_L1, "case"_L1};

QString kindOf(const BinRecord& record) { return kKinds[static_cast<std::size_t>(record.kind)]; }

Failure failureOn(FailureCode code, const BinRecord& record, const QString& number = {})
{
    return Failure(code, {{u"table"_s, kindOf(record)}, {u"id"_s, QString::number(record.id)}, {u"number"_s, number}});
}

types::BilingualText nameOf(const Person& person) { return {person.displayName(true), person.displayName(false)}; }

/// Names what stands in the record's own table.
Result<void> describe(const Office& office, Connection& connection, BinItem& item)
{
    const qint64 id = item.record.id;
    switch (item.record.kind) {
    case BinKind::Person: {
        const Result<Person> person = RecordTable<Person>::find(connection, PersonId{id});
        item.name = person ? nameOf(*person) : item.name;
        return person ? Result<void>() : person.failure();
    }
    case BinKind::Employer: {
        const Result<Employer> employer = RecordTable<Employer>::find(connection, EmployerId{id});
        item.name = employer ? employer->name : item.name;
        return employer ? Result<void>() : employer.failure();
    }
    case BinKind::Case:
        break;
    }
    const Result<CaseRecord> record = RecordTable<CaseRecord>::find(connection, CaseId{id});
    const Result<Person> person =
        record ? RecordTable<Person>::find(connection, record->person) : Result<Person>(record.failure());
    if (!person) {
        return person.failure();
    }
    item.name = nameOf(*person);
    item.number = record->number;
    const rulebook::Procedure* procedure = rulesOf(office, *record).procedure(record->procedure);
    item.procedureName =
        procedure == nullptr ? types::BilingualText{record->procedure, record->procedure} : procedure->names;
    return {};
}

Result<BinItem> itemOf(const Office& office, Connection& connection, const BinRecord& record)
{
    BinItem item;
    item.record = record;
    if (const Result<void> described = describe(office, connection, item); !described) {
        return described.failure();
    }
    const Result<HangingRecords> hanging = storage::bin_queries::hangingOn(connection, record);
    if (!hanging) {
        return hanging.failure();
    }
    item.hanging = *hanging;
    return item;
}

template <typename Record> Result<void> mark(storage::Act& act, const BinRecord& which, bool toBin)
{
    Result<Record> record = act.find<Record>(decltype(Record::id){which.id});
    if (!record) {
        return record.failure();
    }
    if (record->binnedBy.isStored() == toBin) {
        return failureOn(toBin ? FailureCode::RecordInBin : FailureCode::RecordNotInBin, which);
    }
    record->binnedBy = toBin ? act.eventId() : EventId();
    const Result<bool> updated = act.update(*record);
    return updated ? Result<void>() : updated.failure();
}

Result<void> markOne(storage::Act& act, const BinRecord& record, bool toBin)
{
    switch (record.kind) {
    case BinKind::Person:
        return mark<Person>(act, record, toBin);
    case BinKind::Employer:
        return mark<Employer>(act, record, toBin);
    case BinKind::Case:
        break;
    }
    return mark<CaseRecord>(act, record, toBin);
}

/// A case that would stay out of sight with its person or its employer.
Result<void> checkOwners(storage::Act& act, const BinRecord& record)
{
    const Result<bool> isHidden = storage::bin_queries::isBinned(act.connection(), record);
    if (!isHidden || !*isHidden) {
        return isHidden ? Result<void>() : isHidden.failure();
    }
    const Result<CaseRecord> found = act.find<CaseRecord>(CaseId{record.id});
    return found ? failureOn(FailureCode::BinOwnerFirst, record, found->number) : found.failure();
}

Result<EventId> commit(Office& office, storage::Act& act, qsizetype count)
{
    if (count > 1) {
        act.setArg(u"count"_s, QString::number(count));
    }
    Changes changes;
    changes.everything = true; // what hangs on it goes and comes with it
    return commitAct(office, act, changes);
}

} // namespace

Result<void> checkKept(Connection& connection, const BinRecord& record)
{
    const Result<bool> isThere = storage::bin_queries::isBinned(connection, record);
    if (!isThere) {
        return isThere.failure();
    }
    return *isThere ? Result<void>(failureOn(FailureCode::RecordInBin, record)) : Result<void>();
}

Result<QList<BinItem>> BinService::look(const QList<BinRecord>& records)
{
    Connection& connection = m_office.store().connection();
    const Result<storage::Transaction> snapshot = storage::Transaction::beginReading(connection);
    if (!snapshot) {
        return snapshot.failure();
    }
    QList<BinItem> items;
    for (const BinRecord& each : records) {
        Result<BinItem> item = itemOf(m_office, connection, each);
        if (!item) {
            return item.failure();
        }
        items.append(std::move(item).value());
    }
    return items;
}

Result<EventId> BinService::put(const QList<BinRecord>& records)
{
    CORE_EXPECT(!records.isEmpty());
    const BinRecord& first = records.first();
    CORE_EXPECT(std::ranges::all_of(records, [&](const BinRecord& each) { return each.kind == first.kind; }));
    Result<storage::Act> act = beginAct(m_office, kindOf(first) + "-bin"_L1, kindOf(first));
    if (!act) {
        return act.failure();
    }
    act->setSubject(first.id);
    for (const BinRecord& each : records) {
        const Result<void> kept = checkKept(act->connection(), each);
        const Result<void> marked = kept ? markOne(*act, each, true) : kept;
        if (!marked) {
            return marked.failure();
        }
    }
    return commit(m_office, *act, records.size());
}

Result<EventId> BinService::restore(const QList<BinRecord>& records)
{
    CORE_EXPECT(!records.isEmpty());
    Result<storage::Act> act = beginAct(m_office, u"bin-restore"_s, kindOf(records.first()));
    if (!act) {
        return act.failure();
    }
    act->setSubject(records.first().id);
    for (const BinRecord& each : records) {
        if (const Result<void> marked = markOne(*act, each, false); !marked) {
            return marked.failure();
        }
    }
    for (const BinRecord& each : records) {
        if (each.kind != BinKind::Case) {
            continue;
        }
        if (const Result<void> seen = checkOwners(*act, each); !seen) {
            return seen.failure();
        }
    }
    return commit(m_office, *act, records.size());
}

Result<QList<BinItem>> BinService::list()
{
    Connection& connection = m_office.store().connection();
    const Result<storage::Transaction> snapshot = storage::Transaction::beginReading(connection);
    if (!snapshot) {
        return snapshot.failure();
    }
    const Result<QList<storage::BinnedRow>> rows = storage::bin_queries::list(connection);
    const Result<QHash<qint64, QString>> staff = StaffService(m_office).namesById();
    if (!rows || !staff) {
        return rows ? staff.failure() : rows.failure();
    }
    QList<BinItem> items;
    items.reserve(rows->size());
    for (const storage::BinnedRow& row : *rows) {
        Result<BinItem> item = itemOf(m_office, connection, row.record);
        if (!item) {
            return item.failure();
        }
        item->at = row.at;
        item->byName = staff->value(row.by.value);
        items.append(std::move(item).value());
    }
    return items;
}

} // namespace core::services

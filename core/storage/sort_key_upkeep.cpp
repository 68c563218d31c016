// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sort_key_upkeep.h"

#include "core/base/logging.h"
#include "core/storage/record_tables/employer_tables.h"
#include "core/storage/record_tables/person_tables.h"
#include "core/storage/store_meta.h"
#include "core/storage/transaction.h"

#include <spdlog/spdlog.h>

namespace core::storage {

namespace {

template <typename T>
Result<void> renewTable(Connection& connection, std::string_view update)
{
    const Result<QList<T>> records = RecordTable<T>::all(connection);
    if (!records) {
        return records.failure();
    }
    for (const T& each : *records) {
        Statement statement = connection.statement(update);
        statement.bind(":id", each.id);
        statement.bind(":key", sortKeyOf(each));
        const Result<void> done = statement.run();
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace

Result<void> renewSortKeys(Connection& connection)
{
    const Result<QByteArray> version = store_meta::value(connection, store_meta::kSortKeyVersion);
    if (!version) {
        return version.failure();
    }
    if (QString::fromUtf8(*version) == sortKeyVersion()) {
        return {};
    }
    logger("storage")->info("Make the sort keys anew …");
    Result<Transaction> transaction = Transaction::beginWriting(connection);
    if (!transaction) {
        return transaction.failure();
    }
    const Result<void> people
        = renewTable<domain::Person>(connection, "UPDATE person SET sort_key = :key WHERE id = :id");
    if (!people) {
        return people;
    }
    const Result<void> employers
        = renewTable<domain::Employer>(connection, "UPDATE employer SET sort_key = :key WHERE id = :id");
    if (!employers) {
        return employers;
    }
    const Result<void> noted
        = store_meta::setValue(connection, store_meta::kSortKeyVersion, sortKeyVersion().toUtf8());
    if (!noted) {
        return noted;
    }
    return transaction->commit();
}

} // namespace core::storage

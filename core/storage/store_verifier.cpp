// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store_verifier.h"

#include "core/storage/chain_verifier.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> checkIntegrity(const Store& store, QList<Failure>& findings)
{
    Statement query = store.connection().statement("PRAGMA integrity_check");
    while (true) {
        const Result<bool> row = query.step();
        if (!row) {
            return row.failure();
        }
        if (!*row) {
            return {};
        }
        if (query.text(0) != u"ok") {
            findings.append(Failure(FailureCode::StoreDamaged, {{u"path"_s, store.folder()}, {u"detail"_s, query.text(0)}}));
        }
    }
}

Result<void> checkForeignKeys(const Store& store, QList<Failure>& findings)
{
    Statement query = store.connection().statement("PRAGMA foreign_key_check");
    while (true) {
        const Result<bool> row = query.step();
        if (!row) {
            return row.failure();
        }
        if (!*row) {
            return {};
        }
        findings.append(Failure(FailureCode::StoreDamaged,
            {{u"path"_s, store.folder()}, {u"table"_s, query.text(0)}, {u"id"_s, QString::number(query.number(1))}}));
    }
}

Result<void> checkDocuments(const Store& store, QList<Failure>& findings)
{
    Statement query = store.connection().statement("SELECT id, vault_name, sha256 FROM document ORDER BY id");
    while (true) {
        const Result<bool> row = query.step();
        if (!row) {
            return row.failure();
        }
        if (!*row) {
            return {};
        }
        const Result<QByteArray> bytes = store.vault().bytesOf(query.text(1), query.text(2));
        if (!bytes) {
            findings.append(bytes.failure().with(u"id"_s, QString::number(query.number(0))));
        }
    }
}

Result<void> checkChain(const Store& store, QList<Failure>& findings)
{
    const Result<std::optional<Failure>> found = ChainVerifier(store.connection()).firstBreak();
    if (!found) {
        return found.failure();
    }
    if (found->has_value()) {
        findings.append(**found);
    }
    return {};
}

} // namespace

Result<QList<Failure>> verify(const Store& store)
{
    const Result<Transaction> snapshot = Transaction::beginReading(store.connection());
    if (!snapshot) {
        return snapshot.failure();
    }
    QList<Failure> findings;
    for (const auto check : {checkIntegrity, checkForeignKeys, checkDocuments, checkChain}) {
        const Result<void> done = check(store, findings);
        if (!done && done.failure().code == FailureCode::StoreDamaged) {
            // Too damaged to read on: what was found stands.
            findings.append(done.failure());
            return findings;
        }
        if (!done) {
            return done.failure();
        }
    }
    return findings;
}

} // namespace core::storage

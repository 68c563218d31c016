// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store_verifier.h"

#include "core/storage/chain_verifier.h"
#include "core/storage/rows.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"

#include <functional>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> checkIntegrity(const Store& store, QList<Failure>& findings)
{
    Statement check = store.connection().statement("PRAGMA integrity_check");
    const Result<void> read = eachRow(std::move(check), [&](const Statement& row) {
        if (row.text(0) != u"ok") {
            findings.append(
                Failure(FailureCode::StoreDamaged, {{u"path"_s, store.folder()}, {u"detail"_s, row.text(0)}}));
        }
    });
    return read ? store.connection().checkFreePages() : read;
}

/// A store that opens by one copy of its keys is one fault away from never opening again.
Result<void> checkKeys(const Store& store, QList<Failure>& findings)
{
    if (!store.isEncrypted()) {
        return {};
    }
    const Result<KeyRing> ring = KeyRing::read(store.folder());
    if (!ring) {
        return ring.failure();
    }
    if (!ring->standsInBothCopies(store.folder())) {
        findings.append(
            Failure(FailureCode::StoreDamaged, {{u"path"_s, store.folder()}, {u"detail"_s, u"keys"_s}}));
    }
    return {};
}

Result<void> checkForeignKeys(const Store& store, QList<Failure>& findings)
{
    return eachRow(store.connection().statement("PRAGMA foreign_key_check"), [&](const Statement& row) {
        findings.append(Failure(FailureCode::StoreDamaged,
            {{u"path"_s, store.folder()}, {u"table"_s, row.text(0)}, {u"id"_s, QString::number(row.number(1))}}));
    });
}

Result<void> checkDocuments(const Store& store, const QSet<QString>& sameFiles, QList<Failure>& findings)
{
    Statement documents
        = store.connection().statement("SELECT id, vault_name, sha256, byte_count FROM document ORDER BY id");
    return eachRow(std::move(documents), [&](const Statement& row) {
        if (store.connection().isStopped()) {
            return;
        }
        if (sameFiles.contains(row.text(1)) && store.vault().hasSizeOf(row.text(1), row.number(3))) {
            return;
        }
        const Result<QByteArray> bytes = store.vault().bytesOf(row.text(1), row.text(2));
        if (!bytes) {
            findings.append(bytes.failure().with(u"id"_s, QString::number(row.number(0))));
        }
    });
}

Result<void> checkChain(const Store& store, const std::optional<ChainHead>& noted, QList<Failure>& findings)
{
    const Result<std::optional<Failure>> found = ChainVerifier(store.connection(), noted).firstBreak();
    if (!found) {
        return found.failure();
    }
    if (found->has_value()) {
        findings.append(**found);
    }
    return {};
}

} // namespace

Result<QList<Failure>> verify(
    const Store& store, const std::optional<ChainHead>& noted, const QSet<QString>& sameFiles)
{
    const Result<Transaction> snapshot = Transaction::beginReading(store.connection());
    if (!snapshot) {
        return snapshot.failure();
    }
    QList<Failure> findings;
    const auto checkNewDocuments = [&](const Store& of, QList<Failure>& found) {
        return checkDocuments(of, sameFiles, found);
    };
    const auto checkHistory = [&](const Store& of, QList<Failure>& found) { return checkChain(of, noted, found); };
    using Check = std::function<Result<void>(const Store&, QList<Failure>&)>;
    const QList<Check> checks = {checkKeys, checkIntegrity, checkForeignKeys, checkNewDocuments, checkHistory};
    for (const Check& check : checks) {
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

Result<QList<Failure>> verifyBackup(const Store& backup)
{
    const Result<std::optional<ChainHead>> noted = chain_head::read(backup.folder());
    return noted ? verify(backup, *noted) : noted.failure();
}

} // namespace core::storage

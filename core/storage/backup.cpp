// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/base/logging.h"
#include "core/storage/backup_folder.h"
#include "core/storage/chain_verifier.h"
#include "core/storage/file_sync.h"
#include "core/storage/rows.h"
#include "core/storage/store.h"
#include "core/storage/store_files.h"
#include "core/storage/store_verifier.h"
#include "core/storage/whole_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <spdlog/spdlog.h>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

Failure ioFailure(const QString& path) { return Failure(FailureCode::StoreIo, {{u"path"_s, path}}); }

/// A backup on its way: the store, the folder that is being filled, the backup before it.
class BackupMaking final
{
public:
    BackupMaking(const Store& store, QString target, const std::optional<BackupEntry>& former, IsStopped isStopped)
        : m_store(store), m_target(std::move(target)), m_documents(store_files::documents(m_target)),
          m_former(former ? store_files::documents(former->path) : QString()),
          m_readsShared(former && former->madeAt.date() != store.clock().nowUtc().date()),
          m_isStopped(std::move(isStopped))
    {}

    [[nodiscard]] Result<void> make()
    {
        if (m_isStopped()) {
            return Failure(FailureCode::Cancelled);
        }
        if (!makeFolder(QFileInfo(m_target).absolutePath()) || !QDir().mkpath(m_documents.path())) {
            return ioFailure(m_target);
        }
        // Says that somebody is at work here: others leave the folder alone.
        const Result<std::unique_ptr<StoreLock>> lock = StoreLock::acquire(m_target);
        if (!lock) {
            return lock.failure();
        }
        const Result<void> records = m_store.connection().copyTo(store_files::database(m_target), m_isStopped);
        if (!records) {
            return records;
        }
        const Result<void> keys = copyKeys();
        if (!keys) {
            return keys;
        }
        const Result<std::unique_ptr<Store>> copy = Store::open(
            m_target, StoreEnvironment{m_store.clock(), m_store.salts()}, OpenMode::AtRest, m_store.access());
        if (copy) {
            (*copy)->connection().stopWhen(m_isStopped);
        }
        const Result<void> documents = copy ? takeDocuments(**copy) : copy.failure();
        return documents ? verifyCopy(**copy) : documents;
    }

private:
    /// The same passphrases open the copy.
    [[nodiscard]] Result<void> copyKeys() const
    {
        if (!m_store.isEncrypted()) {
            return {};
        }
        const Result<void> copied = KeyRing::copyFiles(m_store.folder(), m_target);
        const Result<KeyRing> ring = copied ? KeyRing::read(m_target) : copied.failure();
        if (!ring) {
            return ring.failure();
        }
        return ring->isOf(*m_store.dataKey())
                   ? Result<void>()
                   : Failure(FailureCode::StoreDamaged, {{u"path"_s, m_store.folder()}, {u"detail"_s, u"keys"_s}});
    }

    /// After the records, and those that the copied records name: whatever came later is not of this backup.
    [[nodiscard]] Result<void> takeDocuments(const Store& copy)
    {
        Result<void> taken;
        Statement named = copy.connection().statement(
            "SELECT vault_name, max(byte_count), max(sha256) FROM document GROUP BY vault_name ORDER BY 1");
        const Result<void> read = eachRow(std::move(named), [&](const Statement& row) {
            if (taken && !m_isStopped()) {
                taken = takeDocument(copy.vault(), row.text(0), row.number(1), row.text(2));
            }
        });
        if (!read || !taken) {
            return read ? taken : read;
        }
        const bool isSynced = syncFolder(m_documents.path()) && syncFolder(m_target);
        return isSynced ? Result<void>() : Result<void>(ioFailure(m_target));
    }

    [[nodiscard]] Result<void> takeDocument(
        const DocumentVault& vault, const QString& name, qint64 byteCount, const QString& sha256)
    {
        const QString target = m_documents.filePath(name);
        const bool isLinked = !m_former.isEmpty() && linkFile(QDir(m_former).filePath(name), target);
        const bool isShared =
            isLinked && (m_readsShared ? vault.bytesOf(name, sha256).ok() : vault.hasSizeOf(name, byteCount));
        if (isShared) {
            m_shared.insert(name);
            return {};
        }
        if (isLinked && !QFile::remove(target)) {
            return ioFailure(target);
        }
        const QString source = QDir(store_files::documents(m_store.folder())).filePath(name);
        if (!QFileInfo::exists(source)) {
            return Failure(FailureCode::DocumentMissing, {{u"name"_s, name}});
        }
        return copySynced(source, target);
    }

    [[nodiscard]] Result<void> verifyCopy(const Store& copy) const
    {
        const Result<QList<Failure>> findings = verify(copy, {}, m_shared);
        if (!findings) {
            return findings.failure();
        }
        return findings->isEmpty() ? noteHead(copy) : Result<void>(findings->constFirst());
    }

    [[nodiscard]] Result<void> noteHead(const Store& copy) const
    {
        const Result<ChainHead> head = ChainVerifier::headOf(copy.connection());
        if (!head || head->event == 0) {
            return head ? Result<void>() : head.failure();
        }
        return chain_head::write(m_target, *head);
    }

    const Store& m_store;
    QString m_target;
    QDir m_documents;
    QString m_former;   ///< the documents of the backup before; empty: none
    bool m_readsShared; ///< for they may have been damaged since
    IsStopped m_isStopped;
    QSet<QString> m_shared; ///< with the backup before, not to be read again
};

/// The disk's trouble is that of the folder for backups, not of the store.
Failure inFolder(const Failure& failure, const QString& folder)
{
    switch (failure.code) {
    case FailureCode::StoreFull:
        return Failure(FailureCode::BackupFolderFull, {{u"folder"_s, folder}}).because(failure);
    case FailureCode::StoreIo:
    case FailureCode::StoreReadOnly:
        return Failure(FailureCode::BackupFolderUnusable, {{u"folder"_s, folder}}).because(failure);
    default:
        return failure;
    }
}

} // namespace

Result<QString> backUp(const Store& store, const QString& targetFolder, const IsStopped& isStopped)
{
    const QString name = backup_folder::nameOf(store.folder());
    const QString target = QDir(targetFolder).filePath(backup_folder::entryName(name, store.clock().nowUtc()));
    const QString making = target + QLatin1StringView(backup_folder::kPart);
    backup_folder::removeLeftovers(targetFolder, name);
    if (QFileInfo::exists(target) || QFileInfo::exists(making)) {
        return Failure(FailureCode::StoreExists, {{u"path"_s, target}});
    }
    logger("storage")->info("Back up the store …");
    const QList<BackupEntry> former = backup_folder::entries(targetFolder, name);
    bool isGivenUp = false;
    const IsStopped ask = [&] { return isGivenUp = isGivenUp || (isStopped && isStopped()); };
    Result<void> done =
        BackupMaking(store, making, former.isEmpty() ? std::nullopt : std::optional(former.constFirst()), ask).make();
    if (isGivenUp) {
        done = Failure(FailureCode::Cancelled);
    }
    if (done && (!replaceFile(making, target) || !syncFolder(targetFolder))) {
        done = ioFailure(target);
    }
    if (!done) {
        QDir(making).removeRecursively();
        return inFolder(done.failure(), targetFolder);
    }
    return target;
}

} // namespace core::storage

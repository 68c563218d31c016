// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/salt_source.h"
#include "core/domain/staff.h"
#include "core/storage/connection.h"
#include "core/storage/document_vault.h"
#include "core/storage/store_access.h"
#include "core/storage/store_lock.h"

#include <QList>

#include <functional>
#include <memory>
#include <optional>

namespace core::storage {

/// What a store is made from. The references outlive it.
struct StoreEnvironment
{
    const Clock& clock;
    SaltSource& salts;
    PassphraseCost passphraseCost = {}; ///< of passphrases set from now on; weaker ones are raised when they are typed
};

enum class OpenMode {
    ReadWrite,
    ReadOnly,
    AtRest, ///< read-only, where nobody writes (a backup): nothing is made beside it, no WAL applied, and an older schema
            ///< left as it is, for verify()
};

/// With whom a new store begins: the office's name and its first member of staff, who acts in its first event.
struct StoreFounding
{
    QString officeName;
    domain::Staff firstStaff;
};

/// One office's data: a folder Name.permitdesk/ with store.sqlite, documents/, lock and backups/ (design §5).
/// One process writes, held by `lock`; any number may read beside it. Knows no thread: a Store is used by one thread at
/// a time, and each reading thread opens its own.
class Store final
{
public:
    /// Encrypted where a passphrase is given; without one everybody who gets at the folder can read it. Fails with
    /// StoreExists, FileWriteFailed (arg file: the folder cannot be made there), PassphraseTooShort, StoreIo, StoreFull.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const QString& folder, const StoreEnvironment& environment,
        const StoreFounding& founding, const QString& passphrase = {});

    /// Fails with StoreNotThere, StoreNotAStore, StoreNewer (args store, program), StoreInUse (args host, pid, user,
    /// program), StoreInUseElsewhere (the same args; for reading too), StoreDamaged, MigrationFailed, StoreReadOnly (writing, where the folder cannot be written),
    /// and as StoreAccess::keyOf; but for AtRest a key in memory counts only as long as the store has its slot. A store it
    /// refuses keeps every byte.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString& folder, const StoreEnvironment& environment,
        OpenMode mode, const StoreAccess& access = {});

    ~Store();

    [[nodiscard]] bool isReadOnly() const { return m_lock == nullptr; }
    /// Who holds the store for writing, where that is not this object.
    [[nodiscard]] std::optional<LockHolder> holder() const;
    /// StoreInUse naming the holder, or StoreReadOnly; nothing where this object may write.
    [[nodiscard]] std::optional<Failure> refusalToWrite() const;

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString officeName() const { return m_officeName; }
    /// Random, made with the store; tells copies of one store from other stores.
    [[nodiscard]] QString storeId() const { return m_storeId; }
    [[nodiscard]] bool isEncrypted() const { return m_opened != nullptr; }
    /// Opens the same store again, in this process, without asking anybody.
    [[nodiscard]] StoreAccess access() const { return StoreAccess(m_opened); }
    /// The slot it was opened by; empty where it is not encrypted.
    [[nodiscard]] QString keySlot() const { return m_opened == nullptr ? QString() : m_opened->slot; }
    /// The data key; null where the store is not encrypted. Lives as long as this object.
    [[nodiscard]] const DataKey* dataKey() const { return m_opened == nullptr ? nullptr : &m_opened->key; }
    [[nodiscard]] const PassphraseCost& passphraseCost() const { return m_environment.passphraseCost; }
    [[nodiscard]] const Clock& clock() const { return m_environment.clock; }
    [[nodiscard]] SaltSource& salts() const { return m_environment.salts; }

    /// For reading: queries take it. Writing goes through Act alone.
    [[nodiscard]] Connection& connection() const { return *m_connection; }
    [[nodiscard]] const DocumentVault& vault() const { return *m_vault; }
    /// Removes the files that no record names; hands back how many. Done at opening for writing too.
    [[nodiscard]] Result<int> collectDocuments() const;

    /// Derives anew what is kept beside cases (case_due.h), inside the transaction of the act that touched them.
    using CaseUpkeep = std::function<Result<void>(const QList<CaseId>& touched)>;
    /// Called by every act before it commits. Without one, an act that touches cases leaves a note that what is derived
    /// is out of date.
    void setCaseUpkeep(CaseUpkeep upkeep) { m_caseUpkeep = std::move(upkeep); }
    [[nodiscard]] Result<void> keepUp(const QList<CaseId>& touched);

private:
    Store(QString folder, const StoreEnvironment& environment, std::unique_ptr<StoreLock> lock,
        std::unique_ptr<Connection> connection, std::shared_ptr<const OpenedKey> opened);
    [[nodiscard]] Result<void> tendKeys(const QString& typed) const;
    [[nodiscard]] Result<void> found(const StoreFounding& founding);
    [[nodiscard]] Result<void> begin(OpenMode mode);

    QString m_folder;
    StoreEnvironment m_environment;
    std::shared_ptr<const OpenedKey> m_opened; ///< null: not encrypted
    std::unique_ptr<StoreLock> m_lock;         ///< null: read-only
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<DocumentVault> m_vault;
    CaseUpkeep m_caseUpkeep;
    QString m_officeName;
    QString m_storeId;
};

} // namespace core::storage

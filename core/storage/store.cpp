// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/base/logging.h"
#include "core/storage/act.h"
#include "core/storage/file_sync.h"
#include "core/storage/living_key.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/restore.h"
#include "core/storage/rows.h"
#include "core/storage/schema_manager.h"
#include "core/storage/sort_key_upkeep.h"
#include "core/storage/store_files.h"
#include "core/storage/store_header.h"
#include "core/storage/store_meta.h"

#include <QDir>
#include <QFileInfo>

#include <spdlog/spdlog.h>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

Failure ioFailure(const QString& path) { return Failure(FailureCode::StoreIo, {{u"path"_s, path}}); }

/// Where writing is impossible SQLite cannot keep its shared-memory file either, and must be told so.
Connection::Mode readingMode(const QString& folder, OpenMode mode)
{
    return mode == OpenMode::ReadOnly && QFileInfo(folder).isWritable() ? Connection::Mode::ReadOnly
                                                                        : Connection::Mode::Immutable;
}

/// The keys of a new store, on the disk before its first record; null where it is not to be encrypted.
Result<std::shared_ptr<const OpenedKey>> makeKeys(
    const QString& folder, const StoreEnvironment& environment, const QString& passphrase)
{
    if (passphrase.isEmpty()) {
        return std::shared_ptr<const OpenedKey>();
    }
    DataKey key = DataKey::random();
    KeyRing ring = KeyRing::make(environment.salts);
    const Result<QString> slot = ring.addPassphrase(key, passphrase, environment.passphraseCost, environment.salts);
    if (!slot) {
        return slot.failure();
    }
    const Result<void> saved = ring.save(folder, key);
    if (!saved) {
        return saved.failure();
    }
    return std::make_shared<const OpenedKey>(OpenedKey{std::move(key), *slot});
}

const DataKey* keyIn(const std::shared_ptr<const OpenedKey>& opened)
{
    return opened == nullptr ? nullptr : &opened->key;
}

Result<QSet<QString>> namedDocuments(Connection& connection)
{
    QSet<QString> names;
    const Result<void> read = eachRow(connection.statement("SELECT vault_name FROM document"),
        [&](const Statement& row) { names.insert(row.text(0)); });
    if (!read) {
        return read.failure();
    }
    return names;
}

/// Before the key is asked for and anything is touched: whether it is a store, and not of a later program.
Result<void> checkHeader(const QString& file)
{
    const Result<StoreHeader> header = StoreHeader::read(file);
    if (!header) {
        return header.failure();
    }
    const int programVersion = SchemaManager().programVersion();
    if (header->schemaVersion <= programVersion) {
        return {};
    }
    // A power cut in the middle of a checkpoint may have torn the number, too. The open store is asked once more.
    const std::optional<StoreHeader> logged = StoreHeader::inWal(file);
    const bool isKnown = logged && logged->schemaVersion <= programVersion;
    return isKnown ? Result<void>() : SchemaManager::newer(header->schemaVersion, programVersion);
}

} // namespace

Store::Store(QString folder, const StoreEnvironment& environment, std::unique_ptr<StoreLock> lock,
    std::unique_ptr<Connection> connection, std::shared_ptr<const OpenedKey> opened)
    : m_folder(std::move(folder)), m_environment(environment), m_opened(std::move(opened)), m_lock(std::move(lock)),
      m_connection(std::move(connection))
{}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString& folder, const StoreEnvironment& environment,
    const StoreFounding& founding, const QString& passphrase)
{
    const bool isTaken = QFileInfo(folder).isDir() ? !QDir(folder).isEmpty() : QFileInfo::exists(folder);
    if (isTaken) {
        return Failure(FailureCode::StoreExists, {{u"path"_s, folder}});
    }
    logger("storage")->info("Create a store …");
    // Made under another name and moved into place, so that a store is there as a whole or not at all.
    const QString making = folder + u".part"_s;
    const bool isReady = QDir(making).removeRecursively() && makeFolder(QFileInfo(folder).absolutePath())
                         && QDir().mkpath(store_files::documents(making));
    if (!isReady) {
        return Failure(FailureCode::FileWriteFailed, {{u"file"_s, folder}});
    }
    Result<std::unique_ptr<StoreLock>> lock = StoreLock::acquire(making);
    if (!lock) {
        return lock.failure();
    }
    const Result<std::shared_ptr<const OpenedKey>> opened = makeKeys(making, environment, passphrase);
    if (!opened) {
        QDir(making).removeRecursively();
        return opened.failure();
    }
    Result<std::unique_ptr<Connection>> connection =
        Connection::open(store_files::database(making), Connection::Mode::Create, keyIn(*opened));
    if (!connection) {
        return connection.failure();
    }
    auto store =
        std::unique_ptr<Store>(new Store(making, environment, std::move(*lock), std::move(*connection), *opened));
    const Result<void> founded = store->found(founding);
    store.reset();
    if (!founded) {
        QDir(making).removeRecursively();
        return founded.failure();
    }
    QDir().rmdir(folder);
    if (!replaceFile(making, folder) || !syncFolder(QFileInfo(folder).absolutePath())) {
        return ioFailure(folder);
    }
    return open(folder, environment, OpenMode::ReadWrite, StoreAccess(*opened));
}

Result<void> Store::found(const StoreFounding& founding)
{
    const Result<SchemaOutcome> schema = SchemaManager().bringUpToDate(*m_connection, store_files::backups(m_folder));
    if (!schema) {
        return schema.failure();
    }
    Result<Act> act = Act::begin(*this, ActInfo{{}, u"store-create"_s, u"office"_s, 0, {}, false});
    if (!act) {
        return act.failure();
    }
    const std::pair<const char*, QByteArray> facts[] = {
        {store_meta::kOfficeName, founding.officeName.toUtf8()},
        {store_meta::kStoreId, salts().bytes(store_meta::kIdBytes).toHex()},
        {store_meta::kNameKey, salts().bytes(store_meta::kNameKeyBytes)},
        {store_meta::kSortKeyVersion, sortKeyVersion().toUtf8()},
    };
    for (const auto& [key, value] : facts) {
        const Result<void> set = store_meta::setValue(*m_connection, key, value);
        if (!set) {
            return set;
        }
    }
    domain::Staff first = founding.firstStaff;
    first.keySlot = keySlot();
    const Result<StaffId> staff = act->insert(first);
    if (!staff) {
        return staff.failure();
    }
    act->setActor(*staff);
    const Result<EventId> event = act->commit();
    return event ? Result<void>() : Result<void>(event.failure());
}

Result<std::unique_ptr<Store>> Store::open(
    const QString& folder, const StoreEnvironment& environment, OpenMode mode, const StoreAccess& access)
{
    finishRestore(folder);
    const QString file = store_files::database(folder);
    const Result<void> known = checkHeader(file);
    if (!known) {
        return known.failure().with(u"path"_s, folder);
    }
    std::unique_ptr<StoreLock> lock;
    if (mode == OpenMode::ReadWrite) {
        Result<std::unique_ptr<StoreLock>> acquired = StoreLock::acquire(folder);
        if (!acquired) {
            return acquired.failure();
        }
        lock = std::move(*acquired);
    } else if (const Result<void> here = StoreLock::checkNotElsewhere(folder); !here) {
        return here.failure();
    }
    // The slots of a backup are those of another day, and nobody acts in it.
    const Result<std::shared_ptr<const OpenedKey>> opened =
        mode == OpenMode::AtRest ? access.keyOf(folder) : livingKeyOf(folder, access);
    if (!opened) {
        return opened.failure();
    }
    Result<std::unique_ptr<Connection>> connection = Connection::open(
        file, lock != nullptr ? Connection::Mode::ReadWrite : readingMode(folder, mode), keyIn(*opened));
    if (!connection) {
        return connection.failure();
    }
    auto store =
        std::unique_ptr<Store>(new Store(folder, environment, std::move(lock), std::move(*connection), *opened));
    const Result<void> begun = store->begin(mode);
    if (!begun) {
        store->m_connection->leaveUntouched();
        return begun.failure();
    }
    const Result<void> tended = store->tendKeys(access.secret());
    return tended ? Result<std::unique_ptr<Store>>(std::move(store)) : tended.failure();
}

/// What an interrupted change of the keys left behind is put right, and a passphrase that was set with less work than
/// is asked for today gets more.
Result<void> Store::tendKeys(const QString& typed) const
{
    if (!isEncrypted() || isReadOnly()) {
        return {};
    }
    Result<KeyRing> ring = KeyRing::read(m_folder);
    if (!ring) {
        return ring.failure();
    }
    const Result<bool> raised = typed.isEmpty() ? Result<bool>(false)
                                                : ring->raiseWork(keySlot(), *dataKey(), typed,
                                                    m_environment.passphraseCost, m_environment.salts);
    if (!raised) {
        return raised.failure();
    }
    return *raised || !ring->standsInBothCopies(m_folder) ? ring->mend(m_folder, *dataKey()) : Result<void>();
}

Result<void> Store::begin(OpenMode mode)
{
    const Result<int> version = SchemaManager::storeVersion(*m_connection);
    if (!version) {
        return version.failure();
    }
    const SchemaManager schema;
    if (isReadOnly()) {
        const bool isLeftOld = mode == OpenMode::AtRest && *version < schema.programVersion();
        if (*version != schema.programVersion() && !isLeftOld) {
            // An older store has to be opened for writing first, which upgrades it.
            return *version > schema.programVersion()
                       ? SchemaManager::newer(*version, schema.programVersion()).with(u"path"_s, m_folder)
                       : Failure(FailureCode::MigrationFailed, {{u"step"_s, QString::number(*version + 1)}});
        }
    } else {
        const Result<SchemaOutcome> outcome = schema.bringUpToDate(*m_connection, store_files::backups(m_folder));
        if (!outcome) {
            return outcome.failure();
        }
    }
    const Result<QByteArray> nameKey = store_meta::value(*m_connection, store_meta::kNameKey);
    const Result<QByteArray> office = store_meta::value(*m_connection, store_meta::kOfficeName);
    const Result<QByteArray> storeId = store_meta::value(*m_connection, store_meta::kStoreId);
    for (const Result<QByteArray>* each : {&nameKey, &office, &storeId}) {
        if (!*each) {
            return each->failure();
        }
    }
    if (nameKey->size() != store_meta::kNameKeyBytes) {
        return Failure(FailureCode::StoreDamaged, {{u"path"_s, m_folder}});
    }
    m_officeName = QString::fromUtf8(*office);
    m_storeId = QString::fromLatin1(*storeId);
    m_vault = std::make_unique<DocumentVault>(store_files::documents(m_folder), *nameKey,
        isEncrypted() ? std::optional(dataKey()->derived("PermitDesk documents")) : std::nullopt);
    if (isReadOnly()) {
        return {};
    }
    const Result<int> collected = collectDocuments();
    return collected ? renewSortKeys(*m_connection) : collected.failure();
}

Result<int> Store::collectDocuments() const
{
    const Result<QSet<QString>> named = namedDocuments(*m_connection);
    return named ? Result<int>(m_vault->collectOrphans(*named)) : named.failure();
}

Result<void> Store::keepUp(const QList<CaseId>& touched)
{
    if (touched.isEmpty()) {
        return {};
    }
    return m_caseUpkeep ? m_caseUpkeep(touched) : store_meta::setValue(*m_connection, store_meta::kDueRules, {});
}

std::optional<LockHolder> Store::holder() const { return isReadOnly() ? StoreLock::holderOf(m_folder) : std::nullopt; }

std::optional<Failure> Store::refusalToWrite() const
{
    if (!isReadOnly()) {
        return std::nullopt;
    }
    if (const std::optional<LockHolder> other = holder()) {
        return StoreLock::inUse(m_folder, *other);
    }
    return Failure(FailureCode::StoreReadOnly, {{u"path"_s, m_folder}});
}

} // namespace core::storage

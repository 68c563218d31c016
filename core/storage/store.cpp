// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/base/logging.h"
#include "core/storage/act.h"
#include "core/storage/file_sync.h"
#include "core/storage/record_tables/all_tables.h"
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

constexpr qsizetype kKeyBytes = 32;
constexpr qsizetype kStoreIdBytes = 16;

Failure ioFailure(const QString& path)
{
    return Failure(FailureCode::StoreIo, {{u"path"_s, path}});
}

/// Where writing is impossible SQLite cannot keep its shared-memory file either, and must be told so.
Connection::Mode readingMode(const QString& folder)
{
    return QFileInfo(folder).isWritable() ? Connection::Mode::ReadOnly : Connection::Mode::Immutable;
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

} // namespace

Store::Store(QString folder, const StoreEnvironment& environment, std::unique_ptr<StoreLock> lock,
    std::unique_ptr<Connection> connection)
    : m_folder(std::move(folder)), m_environment(environment), m_lock(std::move(lock)),
      m_connection(std::move(connection))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString& folder, const StoreEnvironment& environment,
    const StoreFounding& founding, const QString& passphrase)
{
    if (!passphrase.isEmpty()) {
        return Failure(FailureCode::StorePassphraseUnsupported);
    }
    const bool isTaken = QFileInfo(folder).isDir() ? !QDir(folder).isEmpty() : QFileInfo::exists(folder);
    if (isTaken) {
        return Failure(FailureCode::StoreExists, {{u"path"_s, folder}});
    }
    logger("storage")->info("Create a store …");
    // Made under another name and moved into place, so that a store is there as a whole or not at all.
    const QString making = folder + u".part"_s;
    if (!QDir(making).removeRecursively() || !QDir().mkpath(store_files::documents(making))) {
        return Failure(FailureCode::FileWriteFailed, {{u"file"_s, folder}});
    }
    Result<std::unique_ptr<StoreLock>> lock = StoreLock::acquire(making);
    if (!lock) {
        return lock.failure();
    }
    Result<std::unique_ptr<Connection>> connection
        = Connection::open(store_files::database(making), Connection::Mode::Create);
    if (!connection) {
        return connection.failure();
    }
    auto store = std::unique_ptr<Store>(new Store(making, environment, std::move(*lock), std::move(*connection)));
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
    return open(folder, environment, OpenMode::ReadWrite);
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
        {store_meta::kStoreId, salts().bytes(kStoreIdBytes).toHex()},
        {store_meta::kNameKey, salts().bytes(kKeyBytes)},
        {store_meta::kSortKeyVersion, sortKeyVersion().toUtf8()},
    };
    for (const auto& [key, value] : facts) {
        const Result<void> set = store_meta::setValue(*m_connection, key, value);
        if (!set) {
            return set;
        }
    }
    const Result<StaffId> staff = act->insert(founding.firstStaff);
    if (!staff) {
        return staff.failure();
    }
    act->setActor(*staff);
    const Result<EventId> event = act->commit();
    return event ? Result<void>() : Result<void>(event.failure());
}

Result<std::unique_ptr<Store>> Store::open(
    const QString& folder, const StoreEnvironment& environment, OpenMode mode, const QString& passphrase)
{
    if (!passphrase.isEmpty()) {
        return Failure(FailureCode::StorePassphraseUnsupported);
    }
    const QString file = store_files::database(folder);
    const Result<StoreHeader> header = StoreHeader::read(file);
    if (!header) {
        return header.failure().with(u"path"_s, folder);
    }
    const int programVersion = SchemaManager().programVersion();
    if (header->schemaVersion > programVersion) {
        return SchemaManager::newer(header->schemaVersion, programVersion).with(u"path"_s, folder);
    }
    std::unique_ptr<StoreLock> lock;
    if (mode == OpenMode::ReadWrite) {
        Result<std::unique_ptr<StoreLock>> acquired = StoreLock::acquire(folder);
        if (!acquired) {
            return acquired.failure();
        }
        lock = std::move(*acquired);
    }
    Result<std::unique_ptr<Connection>> connection
        = Connection::open(file, lock != nullptr ? Connection::Mode::ReadWrite : readingMode(folder));
    if (!connection) {
        return connection.failure();
    }
    auto store = std::unique_ptr<Store>(new Store(folder, environment, std::move(lock), std::move(*connection)));
    const Result<void> begun = store->begin();
    if (!begun) {
        store->m_connection->leaveUntouched();
        return begun.failure();
    }
    return store;
}

Result<void> Store::begin()
{
    const Result<int> version = SchemaManager::storeVersion(*m_connection);
    if (!version) {
        return version.failure();
    }
    const SchemaManager schema;
    if (isReadOnly()) {
        if (*version != schema.programVersion()) {
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
    if (nameKey->size() != kKeyBytes) {
        return Failure(FailureCode::StoreDamaged, {{u"path"_s, m_folder}});
    }
    m_officeName = QString::fromUtf8(*office);
    m_storeId = QString::fromLatin1(*storeId);
    m_vault = std::make_unique<DocumentVault>(store_files::documents(m_folder), *nameKey);
    if (isReadOnly()) {
        return {};
    }
    const Result<QSet<QString>> named = namedDocuments(*m_connection);
    if (!named) {
        return named.failure();
    }
    m_vault->collectOrphans(*named);
    return renewSortKeys(*m_connection);
}

Result<void> Store::keepUp(const QList<CaseId>& touched)
{
    if (touched.isEmpty()) {
        return {};
    }
    return m_caseUpkeep ? m_caseUpkeep(touched) : store_meta::setValue(*m_connection, store_meta::kDueRules, {});
}

std::optional<LockHolder> Store::holder() const
{
    return isReadOnly() ? StoreLock::holderOf(m_folder) : std::nullopt;
}

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

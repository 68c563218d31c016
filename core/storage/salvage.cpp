// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/salvage.h"

#include "core/base/logging.h"
#include "core/storage/act.h"
#include "core/storage/backup_folder.h"
#include "core/storage/chain_verifier.h"
#include "core/storage/file_sync.h"
#include "core/storage/rows.h"
#include "core/storage/salvage_rows.h"
#include "core/storage/schema_manager.h"
#include "core/storage/search_index_writer.h"
#include "core/storage/store_files.h"
#include "core/storage/store_header.h"
#include "core/storage/store_lock.h"
#include "core/storage/store_meta.h"
#include "core/storage/store_verifier.h"
#include "core/storage/transaction.h"
#include "core/storage/whole_file.h"

#include <QDir>
#include <QFileInfo>

#include <spdlog/spdlog.h>

#include <algorithm>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The new store on its way, in a folder that is renamed at the end. The database to be read and its WAL are copied
/// into it first: reading them makes and changes files.
class Salvage final
{
public:
    Salvage(const QString& damaged, QString making, const StoreEnvironment& environment,
        std::shared_ptr<const OpenedKey> key)
        : m_damagedFolder(damaged), m_making(std::move(making)), m_environment(environment), m_key(std::move(key))
    {}

    Result<SalvageReport> run()
    {
        const Result<void> opened = copyFiles();
        const Result<void> ready = opened ? openBoth() : opened;
        if (!ready) {
            return ready.failure();
        }
        const Result<void> carried = carry();
        m_damaged.reset();
        m_fresh.reset();
        QDir(source()).removeRecursively();
        const Result<void> noted = carried ? note() : carried;
        return noted ? Result<SalvageReport>(m_report) : noted.failure();
    }

private:
    [[nodiscard]] QString source() const { return QDir(m_making).filePath(u"damaged"_s); }
    [[nodiscard]] const DataKey* dataKey() const { return m_key == nullptr ? nullptr : &m_key->key; }
    [[nodiscard]] StoreAccess access() const { return m_key == nullptr ? StoreAccess() : StoreAccess(m_key); }

    Result<void> copyFiles() const
    {
        if (!QDir().mkpath(store_files::documents(m_making)) || !QDir().mkpath(source())) {
            return Failure(FailureCode::StoreIo, {{u"path"_s, m_making}});
        }
        const Result<void> keys = m_key == nullptr ? Result<void>() : KeyRing::copyFiles(m_damagedFolder, m_making);
        if (!keys) {
            return keys;
        }
        for (const QString& ending : {QString(), u"-wal"_s}) {
            const QString from = store_files::database(m_damagedFolder) + ending;
            const Result<void> copied =
                QFileInfo::exists(from) ? copySynced(from, store_files::database(source()) + ending) : Result<void>();
            if (!copied) {
                return copied;
            }
        }
        return {};
    }

    Result<void> openBoth()
    {
        auto damaged = Connection::open(store_files::database(source()), Connection::Mode::ReadWrite, dataKey());
        auto fresh = damaged ? Connection::open(store_files::database(m_making), Connection::Mode::Create, dataKey())
                             : Result<std::unique_ptr<Connection>>(damaged.failure());
        if (!fresh) {
            return fresh.failure();
        }
        m_damaged = std::move(*damaged);
        m_fresh = std::move(*fresh);
        const Result<SchemaOutcome> schema = SchemaManager().bringUpToDate(*m_fresh, store_files::backups(m_making));
        return schema ? Result<void>() : schema.failure();
    }

    Result<void> carry()
    {
        Result<Transaction> writing = Transaction::beginWriting(*m_fresh);
        const Result<void> isFree = writing ? m_fresh->execute("PRAGMA defer_foreign_keys = ON") : writing.failure();
        if (!isFree) {
            return isFree;
        }
        SalvageRows rows(*m_damaged, *m_fresh, m_environment.salts, backup_folder::nameOf(m_damagedFolder));
        Result<QList<SalvagedTable>> tables = rows.copyTables();
        if (!tables) {
            return tables.failure();
        }
        m_report.tables = *tables;
        m_report.hasNewIdentity = rows.hasNewIdentity();
        const std::function<Result<void>()> steps[] = {[&] { return rows.copyHistory(m_report.tables); },
            [&] { return takeDocuments(); }, [&] { return rows.freeOfMissing(m_report.tables); },
            [&] { return rows.raiseIds(); }, [&] { return index(); }, [&] { return compareHeads(); },
            [&] { return writing->commit(); }};
        for (const auto& step : steps) {
            const Result<void> done = step();
            if (!done) {
                return done;
            }
        }
        return {};
    }

    /// Those whose bytes are what their rows say; the rows of the others go.
    Result<void> takeDocuments()
    {
        struct Named
        {
            qint64 row;
            QString name;
            QString sha256;
        };
        const Result<QByteArray> nameKey = store_meta::value(*m_fresh, store_meta::kNameKey);
        const Result<QList<Named>> named =
            rowsOf(m_fresh->statement("SELECT id, vault_name, sha256 FROM document"), [](const Statement& row) {
                return Named{row.number(0), row.text(1), row.text(2)};
            });
        if (!nameKey || !named) {
            return nameKey ? named.failure() : nameKey.failure();
        }
        const QString from = store_files::documents(m_damagedFolder);
        const QString to = store_files::documents(m_making);
        const DocumentVault vault(from, *nameKey,
            m_key == nullptr ? std::nullopt : std::optional(m_key->key.derived("PermitDesk documents")));
        for (const Named& each : *named) {
            const bool isSound = vault.bytesOf(each.name, each.sha256).ok();
            const QString target = QDir(to).filePath(each.name);
            const Result<void> taken = !isSound                    ? loseDocument(each.row)
                                       : QFileInfo::exists(target) ? Result<void>()
                                                                   : copySynced(QDir(from).filePath(each.name), target);
            if (!taken) {
                return taken;
            }
            ++(isSound ? m_report.documentsKept : m_report.documentsLost);
        }
        return syncFolder(to) ? Result<void>() : Failure(FailureCode::StoreIo, {{u"path"_s, to}});
    }

    Result<void> loseDocument(qint64 row)
    {
        const auto table = std::ranges::find(m_report.tables, u"document"_s, &SalvagedTable::name);
        --table->kept;
        ++table->lost;
        Statement remove = m_fresh->statement("DELETE FROM document WHERE id = :id");
        remove.bind(":id", row);
        return remove.run();
    }

    Result<void> index()
    {
        SearchIndexWriter writer(*m_fresh);
        const Result<void> touched = writer.touchAll();
        return touched ? writer.flush() : touched;
    }

    Result<void> compareHeads()
    {
        const Result<ChainHead> before = ChainVerifier::headOf(*m_damaged);
        const Result<ChainHead> now = ChainVerifier::headOf(*m_fresh);
        m_report.isHistoryWhole = before && now && *before == *now;
        return now ? Result<void>() : now.failure();
    }

    /// The salvage is the last thing that the history tells, and the store has to be sound with it.
    Result<void> note()
    {
        const Result<std::unique_ptr<Store>> store =
            Store::open(m_making, m_environment, OpenMode::ReadWrite, access());
        const Result<void> told = store ? tell(**store) : store.failure();
        const Result<QList<Failure>> findings = told ? verify(**store) : told.failure();
        if (!findings) {
            return findings.failure();
        }
        return findings->isEmpty() ? Result<void>() : Result<void>(findings->constFirst());
    }

    Result<void> tell(Store& store) const
    {
        const Result<QList<qint64>> staff = rowsOf(
            store.connection().statement("SELECT id FROM staff ORDER BY is_active DESC, role <> 'administrator', id"),
            [](const Statement& row) { return row.number(0); });
        if (!staff || staff->isEmpty()) {
            return staff ? Failure(FailureCode::StoreDamaged, {{u"path"_s, m_damagedFolder}}) : staff.failure();
        }
        qint64 lost = 0;
        for (const SalvagedTable& each : m_report.tables) {
            lost += each.lost;
        }
        Result<Act> act = Act::begin(
            store, ActInfo{StaffId{staff->constFirst()}, u"store-salvage"_s, u"office"_s, 0,
                       {{u"rows"_s, QString::number(lost)}, {u"documents"_s, QString::number(m_report.documentsLost)}},
                       false});
        const Result<void> reserved = act ? reserveNumbers(store, *act) : act.failure();
        const Result<EventId> event = reserved ? act->commit() : reserved.failure();
        return event ? Result<void>() : event.failure();
    }

    static Result<void> reserveNumbers(Store& store, Act& act)
    {
        const std::pair<const char*, Result<void> (Act::*)(const QString&)> series[] = {
            {"SELECT number FROM case_record", &Act::reserveCaseNumber},
            {"SELECT number FROM paper", &Act::reservePaperNumber}};
        for (const auto& [sql, reserve] : series) {
            const Result<QList<QString>> numbers =
                rowsOf(store.connection().statement(sql), [](const Statement& row) { return row.text(0); });
            if (!numbers) {
                return numbers.failure();
            }
            for (const QString& number : *numbers) {
                const Result<void> reserved = (act.*reserve)(number);
                if (!reserved) {
                    return reserved;
                }
            }
        }
        return {};
    }

    QString m_damagedFolder;
    QString m_making;
    StoreEnvironment m_environment;
    std::shared_ptr<const OpenedKey> m_key; ///< null: not encrypted
    std::unique_ptr<Connection> m_damaged;
    std::unique_ptr<Connection> m_fresh;
    SalvageReport m_report;
};

} // namespace

bool SalvageReport::isEverythingKept() const
{
    return isHistoryWhole && !hasNewIdentity && documentsLost == 0
           && std::ranges::none_of(tables, [](const SalvagedTable& each) { return each.lost > 0 || each.isCut; });
}

Result<SalvageReport> salvage(
    const QString& damaged, const QString& to, const StoreEnvironment& environment, const StoreAccess& access)
{
    if (QFileInfo::exists(to)) {
        return Failure(FailureCode::StoreExists, {{u"path"_s, to}});
    }
    const Result<StoreHeader> header = StoreHeader::read(store_files::database(damaged));
    if (!header && header.failure().code == FailureCode::StoreNotThere) {
        return header.failure().with(u"path"_s, damaged);
    }
    if (header && header->schemaVersion > SchemaManager().programVersion()) {
        return SchemaManager::newer(header->schemaVersion, SchemaManager().programVersion()).with(u"path"_s, damaged);
    }
    const Result<std::shared_ptr<const OpenedKey>> key = access.keyOf(damaged);
    if (!key) {
        return key.failure();
    }
    // A store that is being written is no damaged one; where no lock can be made nobody writes.
    const Result<std::unique_ptr<StoreLock>> lock = StoreLock::acquire(damaged);
    const bool isInUse =
        !lock
        && (lock.failure().code == FailureCode::StoreInUse || lock.failure().code == FailureCode::StoreInUseElsewhere);
    if (isInUse) {
        return lock.failure();
    }
    logger("storage")->info("Save what can be read of a store …");
    const QString making = to + u".part"_s;
    if (!QDir(making).removeRecursively()) {
        return Failure(FailureCode::StoreIo, {{u"path"_s, to}});
    }
    Result<SalvageReport> report = Salvage(damaged, making, environment, *key).run();
    if (report && (!replaceFile(making, to) || !syncFolder(QFileInfo(to).absolutePath()))) {
        report = Failure(FailureCode::StoreIo, {{u"path"_s, to}});
    }
    if (!report) {
        QDir(making).removeRecursively();
    }
    return report;
}

} // namespace core::storage

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/anonymous_copy.h"

#include "core/base/logging.h"
#include "core/storage/anonymous_rows.h"
#include "core/storage/event_chain.h"
#include "core/storage/event_rows.h"
#include "core/storage/file_sync.h"
#include "core/storage/rows.h"
#include "core/storage/schema_manager.h"
#include "core/storage/search_index_writer.h"
#include "core/storage/store.h"
#include "core/storage/store_files.h"
#include "core/storage/store_meta.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFileInfo>

#include <spdlog/spdlog.h>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kStoreIdBytes = 16;
constexpr qsizetype kNameKeyBytes = 32;

/// Tables that are not copied row for row: the chain is made anew, drafts stay behind.
const QStringList kMadeApart{u"case_event"_s, u"event_value"_s, u"chain_head"_s, u"meta"_s, u"draft"_s};

class Copier final
{
public:
    Copier(const Store& source, Connection& target, DocumentVault vault, const QList<KnownTable>& tables,
        Replacements& replacements)
        : m_source(source), m_target(target), m_vault(std::move(vault)), m_tables(tables), m_replacements(replacements),
          m_rewriter(tables, replacements)
    {}

    Result<AnonymousCopy> run(const QByteArray& nameKey)
    {
        for (const KnownTable& table : m_tables) {
            const Result<void> copied = kMadeApart.contains(table.name) ? Result<void>() : copyTable(table);
            if (!copied) {
                return copied.failure();
            }
        }
        const Result<void> told = copyHistory();
        const Result<void> known = told ? copyMeta(nameKey) : told;
        const Result<void> found = known ? index() : known;
        return found ? Result<AnonymousCopy>(m_done) : found.failure();
    }

private:
    Result<void> copyTable(const KnownTable& table)
    {
        QStringList names;
        for (const KnownTable::Column& each : table.columns) {
            names.append(each.name);
        }
        const QString select = u"SELECT %1 FROM %2"_s.arg(names.join(u", "), table.name);
        const QString marks = QString(u"?, "_s).repeated(names.size()).chopped(2);
        const std::string insert =
            u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table.name, names.join(u", "), marks).toStdString();
        Result<void> written;
        const Result<void> read =
            eachRow(m_source.connection().statement(select.toStdString()), [&](const Statement& row) {
                if (written) {
                    written =
                        table.name == u"document" ? copyDocument(table, insert, row) : copyRow(table, insert, row);
                }
            });
        return read ? written : read;
    }

    Result<void> copyRow(
        const KnownTable& table, const std::string& insert, const Statement& row, const VaultEntry& blank = {})
    {
        RowValues values;
        const int factAt = KnownTable::placeOf(u"fact"_s, table.columns);
        const QString fact = factAt < 0 ? QString() : row.text(factAt);
        for (int at = 0; at < table.columns.size(); ++at) {
            if (table.columns[at].kind == ColumnKind::Fact) {
                values.addText(m_rewriter.replaced(ColumnKind::Fact, row.text(at), fact).toString());
                continue;
            }
            addCell(table.columns[at], row, at, blank, values);
        }
        Statement statement = m_target.statement(insert);
        statement.bindRow(values, 1);
        ++m_done.rows;
        return statement.run();
    }

    Result<void> copyDocument(const KnownTable& table, const std::string& insert, const Statement& row)
    {
        const auto at = [&table](const QString& name) { return KnownTable::placeOf(name, table.columns); };
        const Result<VaultEntry> blank = m_vault.keep(m_replacements.blankOf(
            row.text(at(u"media_type"_s)), row.number(at(u"byte_count"_s)), row.number(at(u"id"_s))));
        ++m_done.documents;
        return blank ? copyRow(table, insert, row, *blank) : blank.failure();
    }

    void addCell(const KnownTable::Column& column, const Statement& row, int at, const VaultEntry& blank,
        RowValues& values) const
    {
        if (row.isNull(at)) {
            values.addNull();
        } else if (column.kind == ColumnKind::Remade) {
            addRemade(column.name, blank, values);
        } else if (column.isNumber) {
            values.addNumber(m_rewriter.replaced(column.kind, row.number(at)).toInteger());
        } else {
            values.addText(m_rewriter.replaced(column.kind, row.text(at)).toString());
        }
    }

    static void addRemade(const QString& column, const VaultEntry& blank, RowValues& values)
    {
        if (column == u"sort_key") {
            values.addBytes(QByteArray("")); // made when the store is first opened
        } else if (column == u"byte_count") {
            values.addNumber(blank.byteCount);
        } else {
            values.addText(column == u"sha256" ? blank.sha256 : column == u"vault_name" ? blank.vaultName : QString());
        }
    }

    Result<void> copyHistory()
    {
        static const std::string sql =
            std::string("SELECT ") + event_rows::eventColumns() + " FROM case_event ORDER BY id";
        QByteArray previous = event_chain::firstPreviousHash();
        Result<void> written;
        const Result<void> read = eachRow(m_source.connection().statement(sql), [&](const Statement& row) {
            if (written) {
                EventRow event = event_rows::eventOf(row);
                event.previousHash = previous;
                written = copyEvent(event);
                previous = event.hash;
            }
        });
        if (!read || !written || m_done.events == 0) {
            return read ? written : read;
        }
        Statement head = m_target.statement("INSERT INTO chain_head (id, event_id, hash) VALUES (1, :event, :hash)");
        head.bind(":event", m_done.events);
        head.bind(":hash", previous);
        return head.run();
    }

    Result<void> copyEvent(EventRow& event)
    {
        event.args = m_rewriter.replaced(ColumnKind::EventArgs, QString::fromUtf8(event.args)).toString().toUtf8();
        event_chain::ValuesHasher hasher;
        const Result<void> values = copyValues(event.id, hasher);
        if (!values) {
            return values;
        }
        event.valuesHash = hasher.finish();
        event.hash = event_chain::eventHash(event);
        ++m_done.events;
        return event_rows::insert(m_target, event);
    }

    Result<void> copyValues(qint64 event, event_chain::ValuesHasher& hasher)
    {
        static const std::string sql = std::string("SELECT ") + event_rows::valueColumns()
                                       + " FROM event_value WHERE id >= :first AND id < :next ORDER BY id";
        Statement query = m_source.connection().statement(sql);
        query.bind(":first", event * event_rows::kValuesPerEvent);
        query.bind(":next", (event + 1) * event_rows::kValuesPerEvent);
        Result<void> written;
        const Result<void> read = eachRow(std::move(query), [&](const Statement& row) {
            if (written) {
                EventValue value = event_rows::valueOf(row);
                remake(value);
                hasher.add(value.hash);
                written = event_rows::insert(m_target, event, value, m_row);
            }
        });
        return read ? written : read;
    }

    void remake(EventValue& value)
    {
        SaltSource& salts = m_source.salts();
        if (value.isErased()) {
            value.salt = QByteArray("");
            value.hash = salts.bytes(event_chain::kHashBytes);
            return;
        }
        value.oldValues = m_rewriter.rewritten(value.table, value.oldValues);
        value.newValues = m_rewriter.rewritten(value.table, value.newValues);
        value.salt = salts.bytes(event_chain::kSaltBytes);
        value.hash =
            event_chain::valueHash(value.salt, value.ordinal, value.table, value.row, value.oldValues, value.newValues);
    }

    Result<void> copyMeta(const QByteArray& nameKey)
    {
        const std::pair<const char*, QByteArray> facts[] = {
            {store_meta::kOfficeName, m_replacements.officeName().toUtf8()},
            {store_meta::kStoreId, m_source.salts().bytes(kStoreIdBytes).toHex()},
            {store_meta::kNameKey, nameKey},
        };
        for (const auto& [key, value] : facts) {
            const Result<void> set = store_meta::setValue(m_target, key, value);
            if (!set) {
                return set;
            }
        }
        return {};
    }

    Result<void> index()
    {
        SearchIndexWriter writer(m_target);
        const Result<void> touched = writer.touchAll();
        return touched ? writer.flush() : touched;
    }

    const Store& m_source;
    Connection& m_target;
    DocumentVault m_vault;
    const QList<KnownTable>& m_tables;
    Replacements& m_replacements;
    JournalRewriter m_rewriter;
    RowValues m_row; ///< filled again for each value
    AnonymousCopy m_done;
};

Result<AnonymousCopy> copyInto(const Store& store, const QString& folder, Replacements& replacements)
{
    Connection& source = store.connection();
    const Result<Transaction> snapshot = Transaction::beginReading(source);
    const Result<QList<KnownTable>> tables = snapshot ? knownTables(source) : snapshot.failure();
    if (!tables) {
        return tables.failure();
    }
    const Result<std::unique_ptr<Connection>> target =
        Connection::open(store_files::database(folder), Connection::Mode::Create);
    if (!target) {
        return target.failure();
    }
    const Result<SchemaOutcome> schema = SchemaManager().bringUpToDate(**target, store_files::backups(folder));
    Result<Transaction> writing = schema ? Transaction::beginWriting(**target) : Result<Transaction>(schema.failure());
    if (!writing) {
        return writing.failure();
    }
    const Result<void> isFree = (*target)->execute("PRAGMA defer_foreign_keys = ON");
    const QByteArray nameKey = store.salts().bytes(kNameKeyBytes);
    Result<AnonymousCopy> copied =
        isFree ? Copier(store, **target, DocumentVault(store_files::documents(folder), nameKey), *tables, replacements)
                     .run(nameKey)
               : isFree.failure();
    const Result<void> committed = copied ? writing->commit() : copied.failure();
    return committed ? copied : committed.failure();
}

} // namespace

Result<AnonymousCopy> copyWithoutPeople(const Store& store, const QString& target, Replacements& replacements)
{
    if (QFileInfo::exists(target)) {
        return Failure(FailureCode::StoreExists, {{u"path"_s, target}});
    }
    logger("storage")->info("Copy the store without its people …");
    const QString making = target + u".part"_s;
    if (!QDir(making).removeRecursively() || !QDir().mkpath(store_files::documents(making))) {
        return Failure(FailureCode::StoreIo, {{u"path"_s, target}});
    }
    Result<AnonymousCopy> copied = copyInto(store, making, replacements);
    if (!copied) {
        QDir(making).removeRecursively();
        return copied;
    }
    if (!replaceFile(making, target) || !syncFolder(QFileInfo(target).absolutePath())) {
        return Failure(FailureCode::StoreIo, {{u"path"_s, target}});
    }
    return copied;
}

} // namespace core::storage

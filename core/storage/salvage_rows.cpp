// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/salvage_rows.h"

#include "core/storage/connection.h"
#include "core/storage/event_rows.h"
#include "core/storage/readable_rows.h"
#include "core/storage/row_values.h"
#include "core/storage/rows.h"
#include "core/storage/store_meta.h"

#include <algorithm>
#include <limits>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kNoEnd = std::numeric_limits<qint64>::max();

// What has no id of its own is derived, counted anew, or of the moment (reminders shown, drafts).
constexpr std::string_view kTables = R"(
SELECT entry.name
  FROM sqlite_schema AS entry
 WHERE entry.type = 'table' AND entry.name NOT LIKE 'sqlite_%' AND entry.name NOT GLOB 'search*'
   AND entry.name NOT IN ('case_event', 'event_value', 'chain_head')
   AND EXISTS (SELECT 1 FROM pragma_table_info(entry.name) AS column WHERE column.name = 'id')
 ORDER BY entry.rowid)";

constexpr std::string_view kColumns = "SELECT name, type FROM pragma_table_info(:table) ORDER BY cid";

constexpr std::string_view kKeyColumn = R"(
SELECT list."from", info."notnull"
  FROM pragma_foreign_key_list(:table) AS list
  JOIN pragma_table_info(:table) AS info ON info.name = list."from"
 WHERE list.id = :key)";

/// Nothing in a column is not the same as a column of nothing.
QByteArray orEmpty(const QByteArray& bytes) { return bytes.isNull() ? QByteArray("") : bytes; }

void addCell(const QString& type, const Statement& row, int at, RowValues& values)
{
    if (row.isNull(at)) {
        values.addNull();
    } else if (type == u"INTEGER") {
        values.addNumber(row.number(at));
    } else if (type == u"BLOB") {
        values.addBytes(orEmpty(row.bytes(at)));
    } else {
        values.addText(row.text(at));
    }
}

SalvagedTable& tableNamed(QList<SalvagedTable>& tables, const QString& name)
{
    const auto found = std::ranges::find(tables, name, &SalvagedTable::name);
    return *found;
}

} // namespace

Result<QList<SalvageRows::Column>> SalvageRows::columnsOf(Connection& connection, const QString& table)
{
    Statement columns = connection.statement(kColumns);
    columns.bind(":table", table);
    return rowsOf(std::move(columns), [](const Statement& row) { return Column{row.text(0), row.text(1)}; });
}

Result<QList<SalvagedTable>> SalvageRows::copyTables()
{
    const Result<QList<QString>> names =
        rowsOf(m_fresh.statement(kTables), [](const Statement& row) { return row.text(0); });
    if (!names) {
        return names.failure();
    }
    QList<SalvagedTable> tables;
    for (const QString& name : *names) {
        const Result<SalvagedTable> copied = copyTable(name);
        if (!copied) {
            return copied.failure();
        }
        tables.append(*copied);
    }
    const Result<void> meta = copyMeta();
    return meta ? Result<QList<SalvagedTable>>(tables) : meta.failure();
}

Result<SalvagedTable> SalvageRows::copyTable(const QString& table)
{
    const Result<QList<Column>> known = columnsOf(m_fresh, table);
    const Result<QList<Column>> there = known ? columnsOf(m_damaged, table) : known;
    if (!there) {
        return there.failure();
    }
    SalvagedTable done{table, 0, 0, false};
    QStringList names;
    QStringList types;
    for (const Column& each : *known) {
        // A column that a later schema adds has a default.
        if (std::ranges::find(*there, each.name, &Column::name) != there->end()) {
            names.append(each.name);
            types.append(each.type);
        }
    }
    if (names.isEmpty()) {
        return done; // a table that came later
    }
    const QString columns = names.join(u", "_s);
    const std::string insert =
        u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns, QString(u"?, "_s).repeated(names.size()).chopped(2))
            .toStdString();
    RowValues values;
    const Result<Readable> read =
        eachReadableRow(m_damaged, table, columns, 1, kNoEnd, [&](const Statement& row) -> Result<void> {
            values.clear();
            for (int at = 0; at < names.size(); ++at) {
                addCell(types[at], row, at, values);
            }
            Statement statement = m_fresh.statement(insert);
            statement.bindRow(values, 1);
            const Result<void> added = statement.run();
            // A row that breaks a rule of its table is damaged, though its page could be read.
            const bool isRefused = !added && added.failure().code == FailureCode::Internal;
            ++(added ? done.kept : done.lost);
            return added || isRefused ? Result<void>() : added;
        });
    if (!read) {
        return read.failure();
    }
    done.lost += read->skipped;
    done.isCut = read->isCut;
    return done;
}

Result<void> SalvageRows::copyMeta()
{
    const std::pair<const char*, QByteArray> facts[] = {
        {store_meta::kOfficeName, m_officeName.toUtf8()},
        {store_meta::kStoreId, m_salts.bytes(store_meta::kIdBytes).toHex()},
        {store_meta::kNameKey, m_salts.bytes(store_meta::kNameKeyBytes)},
    };
    for (const auto& [key, instead] : facts) {
        const Result<QByteArray> value = store_meta::value(m_damaged, key);
        if (!value && value.failure().code != FailureCode::StoreDamaged) {
            return value.failure();
        }
        const bool isLost = !value || value->isEmpty();
        m_hasNewIdentity = m_hasNewIdentity || isLost;
        const Result<void> set = store_meta::setValue(m_fresh, key, isLost ? instead : *value);
        if (!set) {
            return set;
        }
    }
    return {};
}

Result<void> SalvageRows::copyHistory(QList<SalvagedTable>& tables)
{
    m_lastHash = event_chain::firstPreviousHash();
    SalvagedTable events{u"case_event"_s, 0, 0, false};
    SalvagedTable values{u"event_value"_s, 0, 0, false};
    QByteArray at;
    const auto take = [&](const Statement& row) -> Result<void> {
        const EventRow event = event_rows::eventOf(row);
        events.lost += event.id - m_lastEvent - 1;
        const Result<void> gap = addLostEvents(m_lastEvent + 1, event.id, at.isNull() ? event.at : at);
        at = event.at;
        ++events.kept;
        return gap ? copyEvent(event, values) : gap;
    };
    const Result<Readable> read =
        eachReadableRow(m_damaged, u"case_event"_s, QString::fromLatin1(event_rows::eventColumns()), 1, kNoEnd, take);
    if (!read) {
        return read.failure();
    }
    events.isCut = read->isCut;
    tables.append(events);
    tables.append(values);
    if (m_lastEvent == 0) {
        return {};
    }
    Statement head = m_fresh.statement("INSERT INTO chain_head (id, event_id, hash) VALUES (1, :event, :hash)");
    head.bind(":event", m_lastEvent);
    head.bind(":hash", m_lastHash);
    return head.run();
}

Result<void> SalvageRows::addLostEvents(qint64 from, qint64 until, const QByteArray& at)
{
    for (qint64 id = from; id < until; ++id) {
        EventRow lost;
        lost.id = id;
        lost.at = at;
        lost.actor = 1;
        lost.act = "history-lost";
        lost.subjectKind = "office";
        lost.args = "{}";
        lost.isReversible = false;
        lost.valuesHash = event_chain::ValuesHasher().finish();
        const Result<void> added = addEvent(lost);
        if (!added) {
            return added;
        }
    }
    return {};
}

Result<void> SalvageRows::copyEvent(EventRow event, SalvagedTable& values)
{
    const qint64 first = event.id * event_rows::kValuesPerEvent;
    event_chain::ValuesHasher hasher;
    RowValues scratch;
    qint64 count = 0;
    const auto take = [&](const Statement& row) {
        EventValue value = event_rows::valueOf(row);
        value.ordinal = count++;
        value.salt = orEmpty(value.salt);
        if (!value.isErased()) {
            value.hash = event_chain::valueHash(
                value.salt, value.ordinal, value.table, value.row, value.oldValues, value.newValues);
        }
        hasher.add(value.hash);
        return event_rows::insert(m_fresh, event.id, value, scratch);
    };
    const Result<Readable> read =
        eachReadableRow(m_damaged, u"event_value"_s, QString::fromLatin1(event_rows::valueColumns()), first,
            first + std::clamp(event.valueCount, qint64(0), event_rows::kValuesPerEvent), take);
    if (!read) {
        return read.failure();
    }
    values.kept += count;
    values.lost += event.valueCount - count;
    event.valueCount = count;
    event.valuesHash = hasher.finish();
    return addEvent(event);
}

Result<void> SalvageRows::addEvent(EventRow& event)
{
    const Result<void> staff = ensureStaff(event.actor);
    if (!staff) {
        return staff;
    }
    event.previousHash = m_lastHash;
    event.hash = event_chain::eventHash(event);
    m_lastHash = event.hash;
    m_lastEvent = event.id;
    return event_rows::insert(m_fresh, event);
}

/// Whoever acted stands in the history, with a name or without one.
Result<void> SalvageRows::ensureStaff(qint64 staff)
{
    Statement add = m_fresh.statement("INSERT OR IGNORE INTO staff (id, revision, name, role, is_active) "
                                      "VALUES (:id, 1, '?', 'administrator', 0)");
    add.bind(":id", staff);
    return add.run();
}

Result<void> SalvageRows::freeOfMissing(QList<SalvagedTable>& tables)
{
    struct Dangling
    {
        QString table;
        qint64 row;
        QString parent;
        int key;
    };
    while (true) {
        const Result<QList<Dangling>> found =
            rowsOf(m_fresh.statement("PRAGMA foreign_key_check"), [](const Statement& row) {
                return Dangling{row.text(0), row.number(1), row.text(2), static_cast<int>(row.number(3))};
            });
        if (!found || found->isEmpty()) {
            return found ? Result<void>() : found.failure();
        }
        for (const Dangling& each : *found) {
            const Result<bool> isGone = freeRow(each.table, each.row, each.parent, each.key);
            if (!isGone) {
                return isGone.failure();
            }
            if (*isGone) {
                SalvagedTable& table = tableNamed(tables, each.table);
                --table.kept;
                ++table.lost;
            }
        }
    }
}

Result<bool> SalvageRows::freeRow(const QString& table, qint64 row, const QString& parent, int key)
{
    Statement about = m_fresh.statement(kKeyColumn);
    about.bind(":table", table);
    about.bind(":key", qint64{key});
    const Result<bool> isKnown = about.step();
    if (!isKnown || !*isKnown) {
        return isKnown ? Failure(FailureCode::Internal, {{u"detail"_s, table}}) : isKnown.failure();
    }
    const QString column = about.text(0);
    const bool isNeeded = about.number(1) != 0;
    if (isNeeded && parent == u"staff") {
        Statement named = m_fresh.statement(u"SELECT %1 FROM %2 WHERE id = :id"_s.arg(column, table).toStdString());
        named.bind(":id", row);
        const Result<bool> isThere = named.step();
        const Result<void> added = isThere && *isThere ? ensureStaff(named.number(0)) : Result<void>();
        return added ? Result<bool>(false) : added.failure();
    }
    Statement free = m_fresh.statement((isNeeded ? u"DELETE FROM %1 WHERE id = :id"_s.arg(table)
                                                 : u"UPDATE %1 SET %2 = NULL WHERE id = :id"_s.arg(table, column))
                                           .toStdString());
    free.bind(":id", row);
    const Result<void> done = free.run();
    return done ? Result<bool>(isNeeded) : done.failure();
}

Result<void> SalvageRows::raiseIds()
{
    const Result<QList<QString>> tables =
        rowsOf(m_fresh.statement(kTables), [](const Statement& row) { return row.text(0); });
    if (!tables) {
        return tables.failure();
    }
    for (const QString& table : *tables) {
        // A row of the history may name an id whose row was lost: it must not be given again.
        Statement raise = m_fresh.statement(
            u"INSERT INTO last_row (table_name, value) SELECT :table, max(ifnull((SELECT max(id) FROM %1), 0), "
            "ifnull((SELECT max(row_id) FROM event_value WHERE table_name = :table), 0))"_s.arg(table)
                .toStdString());
        raise.bind(":table", table);
        const Result<void> done = raise.run();
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace core::storage

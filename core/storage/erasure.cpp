// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/erasure.h"

#include "core/storage/act.h"
#include "core/storage/rows.h"

#include <array>

namespace core::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Reference
{
    const char* table;
    const char* column;
    const char* target;
};

/// A row of `table` goes with the row that its column names. Owners stand before what they own.
constexpr std::array kOwned{
    Reference{"dependant", "person_id", "person"},
    Reference{"education", "person_id", "person"},
    Reference{"work_history", "person_id", "person"},
    Reference{"employment", "person_id", "person"},
    Reference{"contract", "person_id", "person"},
    Reference{"passport", "person_id", "person"},
    Reference{"permit", "person_id", "person"},
    Reference{"residence_permit", "person_id", "person"},
    Reference{"case_record", "person_id", "person"},
    Reference{"case_fact", "case_id", "case_record"},
    Reference{"case_link", "first_id", "case_record"},
    Reference{"case_link", "second_id", "case_record"},
    Reference{"case_task", "case_id", "case_record"},
    Reference{"document", "person_id", "person"},
    Reference{"document", "case_id", "case_record"},
    Reference{"visa", "person_id", "person"},
    Reference{"visa", "case_id", "case_record"},
    Reference{"entry", "person_id", "person"},
    Reference{"entry", "case_id", "case_record"},
    Reference{"notice", "person_id", "person"},
    Reference{"notice", "case_id", "case_record"},
    Reference{"material", "case_id", "case_record"},
    Reference{"return_record", "case_id", "case_record"},
    Reference{"defect", "return_id", "return_record"},
    Reference{"paper", "person_id", "person"},
    Reference{"paper", "case_id", "case_record"},
    Reference{"finding_waiver", "case_id", "case_record"},
    Reference{"custody", "case_id", "case_record"},
};

/// A row of `table` may belong to somebody else than the row that its column names.
constexpr std::array kReferring{
    Reference{"notice", "document_id", "document"},
    Reference{"material", "document_id", "document"},
    Reference{"paper", "document_id", "document"},
    Reference{"paper", "signed_copy_id", "document"},
    Reference{"paper", "replaces_id", "paper"},
};

/// Goes by the schema's own ON DELETE CASCADE.
constexpr const char* kCascading = "case_due.case_id";

constexpr const char* kCreate = R"(
CREATE TEMP TABLE going (
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    person INTEGER NOT NULL,
    is_there INTEGER NOT NULL,
    PRIMARY KEY (table_name, row_id)
) STRICT, WITHOUT ROWID)";

constexpr const char* kEmptyValues = R"(
UPDATE event_value
   SET old_values = NULL, new_values = NULL, salt = x''
 WHERE length(salt) > 0
   AND id IN (SELECT value.id
                FROM going
                JOIN event_value AS value ON value.row_id = going.row_id AND value.table_name = going.table_name))";

/// Typed and not saved: about them, about their cases, or naming one of their passports; and views of lists that look
/// for their names.
constexpr const char* kRemoveDrafts = R"(
DELETE FROM draft
 WHERE EXISTS (SELECT 1
                 FROM going
                WHERE table_name IN ('person', 'case_record')
                  AND (draft.key || '/') GLOB
                      (CASE table_name WHEN 'person' THEN 'person/' ELSE 'case/' END || row_id || '/*'))
    OR EXISTS (SELECT 1
                 FROM going
                 JOIN passport ON table_name = 'passport' AND row_id = passport.id
                WHERE passport.number <> '' AND instr(draft.data_json, passport.number) > 0)
    OR (draft.key GLOB 'views/*'
        AND EXISTS (SELECT 1
                      FROM going
                      JOIN person ON table_name = 'person' AND row_id = person.id
                     WHERE (surname <> '' AND instr(lower(draft.data_json), lower(surname)) > 0)
                        OR (given_names <> '' AND instr(lower(draft.data_json), lower(given_names)) > 0)
                        OR (chinese_name <> '' AND instr(draft.data_json, chinese_name) > 0))))";

/// The place of a column among a record's journalled values: id and revision are none of them.
std::string placeOf(const Reference& each)
{
    return std::string("'$[' || (SELECT cid - 2 FROM pragma_table_info('") + each.table + "') WHERE name = '"
           + each.column + "') || ']'";
}

} // namespace

Erasure::Erasure(Act& act) : m_act(act), m_connection(act.connection()) {}

QStringList Erasure::knownReferences()
{
    QStringList known{QString::fromLatin1(kCascading)};
    for (const Reference& each : kOwned) {
        known.append(u"%1.%2"_s.arg(QLatin1StringView(each.table), QLatin1StringView(each.column)));
    }
    for (const Reference& each : kReferring) {
        known.append(u"%1.%2"_s.arg(QLatin1StringView(each.table), QLatin1StringView(each.column)));
    }
    return known;
}

Result<void> Erasure::execute(const std::string& sql) { return m_connection.execute(sql.c_str()); }

Result<ErasedPeople> Erasure::run(const QList<PersonId>& people)
{
    Result<void> done = gather(people);
    for (const auto step : {&Erasure::gatherRows, &Erasure::letStayWhoIsNamed, &Erasure::gatherFormerRows,
             &Erasure::removeDrafts, &Erasure::letOrderBeFree}) {
        done = done ? (this->*step)() : done;
    }
    if (!done) {
        return done.failure();
    }
    ErasedPeople erased;
    const Result<void> read =
        eachRow(m_connection.statement("SELECT row_id FROM going WHERE table_name = 'person' ORDER BY row_id"),
            [&](const Statement& row) { erased.people.append(row.id<PersonId>(0)); });
    const Result<qint64> rows = read ? removeRows() : read.failure();
    const Result<qint64> values = rows ? emptyValues() : rows.failure();
    const Result<void> tidied = values ? execute("DROP TABLE temp.going") : values.failure();
    if (!tidied) {
        return tidied.failure();
    }
    erased.rows = *rows;
    erased.values = *values;
    return erased;
}

Result<void> Erasure::gather(const QList<PersonId>& people)
{
    const Result<void> created = execute(kCreate);
    if (!created) {
        return created;
    }
    for (const PersonId person : people) {
        Statement insert = m_connection.statement(
            "INSERT OR IGNORE INTO going SELECT 'person', id, id, 1 FROM person WHERE id = :person");
        insert.bind(":person", person);
        const Result<void> inserted = insert.run();
        if (!inserted) {
            return inserted;
        }
    }
    return {};
}

Result<void> Erasure::gatherRows()
{
    for (const Reference& each : kOwned) {
        const Result<void> added =
            execute(std::string("INSERT OR IGNORE INTO going SELECT '") + each.table
                    + "', row.id, owner.person, 1 FROM going AS owner JOIN " + each.table + " AS row ON row."
                    + each.column + " = owner.row_id WHERE owner.table_name = '" + each.target + "'");
        if (!added) {
            return added;
        }
    }
    return {};
}

/// Who stays may in turn name another one's rows, so it is asked until nobody more stays.
Result<void> Erasure::letStayWhoIsNamed()
{
    qint64 before = -1;
    Result<qint64> left = m_connection.number("SELECT count(*) FROM going");
    while (left && *left != before) {
        before = *left;
        for (const Reference& each : kReferring) {
            const std::string table = each.table;
            const Result<void> stayed = execute(
                "DELETE FROM going WHERE person IN (SELECT named.person FROM " + table
                + " AS row JOIN going AS named ON named.table_name = '" + each.target + "' AND named.row_id = row."
                + each.column + " WHERE NOT EXISTS (SELECT 1 FROM going AS own WHERE own.table_name = '" + table
                + "' AND own.row_id = row.id))");
            if (!stayed) {
                return stayed;
            }
        }
        left = m_connection.number("SELECT count(*) FROM going");
    }
    return left ? Result<void>() : left.failure();
}

/// Rows that once hung on what goes and were removed, or moved to somebody else, since: their values are still told.
Result<void> Erasure::gatherFormerRows()
{
    for (const Reference& each : kOwned) {
        for (const char* side : {"new_values", "old_values"}) {
            const Result<void> added =
                execute(std::string("INSERT OR IGNORE INTO going SELECT value.table_name,"
                                    " value.row_id, owner.person, 0 FROM event_value AS value JOIN going AS owner ON "
                                    "owner.table_name = '")
                        + each.target + "' AND owner.row_id = coalesce(json_extract(value." + side + ", "
                        + placeOf(each) + "), json_extract(value." + side + ", '$." + each.column
                        + "')) WHERE value.table_name = '" + each.table + "' AND value." + side + " IS NOT NULL");
            if (!added) {
                return added;
            }
        }
    }
    return {};
}

Result<void> Erasure::removeDrafts() { return execute(kRemoveDrafts); }

/// The rows name each other; what counts is that nothing names a missing one at the commit.
Result<void> Erasure::letOrderBeFree() { return execute("PRAGMA defer_foreign_keys = ON"); }

Result<qint64> Erasure::removeRows()
{
    qint64 rows = 0;
    QList<QByteArray> done;
    const auto removeOnce = [&](const char* table) -> Result<void> {
        if (done.contains(table)) {
            return {};
        }
        done.append(table);
        const Result<qint64> removed = removeRowsOf(table);
        rows += removed ? *removed : 0;
        return removed ? Result<void>() : removed.failure();
    };
    for (auto each = kOwned.rbegin(); each != kOwned.rend(); ++each) {
        const Result<void> removed = removeOnce(each->table);
        if (!removed) {
            return removed.failure();
        }
    }
    const Result<void> people = removeOnce("person");
    return people ? Result<qint64>(rows) : people.failure();
}

Result<qint64> Erasure::removeRowsOf(const char* table)
{
    Statement query =
        m_connection.statement("SELECT row_id FROM going WHERE table_name = :table AND is_there = 1 ORDER BY row_id");
    query.bindText(":table", table);
    const Result<QList<qint64>> rows = rowsOf(std::move(query), [](const Statement& row) { return row.number(0); });
    if (!rows) {
        return rows.failure();
    }
    Result<void> removed;
    const auto tryTable = [&]<typename T>(T*) {
        if (std::string_view(table) == RecordTable<T>::name()) {
            for (const qint64 row : *rows) {
                removed = removed ? removeRow<T>(row) : removed;
            }
        }
    };
    const auto tryAll = [&]<typename... T>(RecordTypes<T...>) { (tryTable(static_cast<T*>(nullptr)), ...); };
    tryAll(AllRecordTypes{});
    return removed ? Result<qint64>(rows->size()) : removed.failure();
}

template <typename T> Result<void> Erasure::removeRow(qint64 row)
{
    return m_act.removeAs<T>(typename RecordTable<T>::RecordId{row}, Act::Removal::ForGood);
}

Result<qint64> Erasure::emptyValues()
{
    const Result<void> emptied = execute(kEmptyValues);
    return emptied ? m_connection.number("SELECT changes()") : emptied.failure();
}

} // namespace core::storage

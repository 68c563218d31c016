// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations/m0001_parts.h"

namespace core::storage::migrations {

void addHistory(std::vector<const char*>& statements)
{
    statements.insert(statements.end(), {
        R"(
CREATE TABLE case_event (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES staff (id),
    act TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject INTEGER NOT NULL,
    args TEXT NOT NULL CHECK (args GLOB '{*}'),
    undoes INTEGER UNIQUE REFERENCES case_event (id),
    reversible INTEGER NOT NULL CHECK (reversible IN (0, 1)),
    value_count INTEGER NOT NULL,
    values_hash BLOB NOT NULL CHECK (length(values_hash) = 32),
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT)",
        "CREATE INDEX case_event_by_subject ON case_event (subject_kind, subject)",
        R"(
CREATE TRIGGER case_event_is_never_changed BEFORE UPDATE ON case_event
BEGIN
    SELECT RAISE (ABORT, 'the history is append-only');
END)",
        R"(
CREATE TRIGGER case_event_is_never_removed BEFORE DELETE ON case_event
BEGIN
    SELECT RAISE (ABORT, 'the history is append-only');
END)",
        R"(
CREATE TABLE event_value (
    id INTEGER PRIMARY KEY,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    old_values TEXT,
    new_values TEXT,
    salt BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT)",
        // By the number alone: that of a new row is the highest of its table's, so that an import adds at the index's end.
        "CREATE INDEX event_value_by_row ON event_value (row_id)",
        R"(
CREATE TRIGGER event_value_is_only_erased BEFORE UPDATE ON event_value
WHEN NEW.id IS NOT OLD.id OR NEW.table_name IS NOT OLD.table_name OR NEW.row_id IS NOT OLD.row_id
  OR NEW.salt IS NOT OLD.salt OR NEW.hash IS NOT OLD.hash
  OR NEW.old_values IS NOT NULL OR NEW.new_values IS NOT NULL
BEGIN
    SELECT RAISE (ABORT, 'the history is append-only');
END)",
        R"(
CREATE TRIGGER event_value_is_never_removed BEFORE DELETE ON event_value
BEGIN
    SELECT RAISE (ABORT, 'the history is append-only');
END)",
        R"(
CREATE TABLE chain_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    event_id INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT)",
        R"(
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID)",
        R"(
CREATE TABLE counter (
    series TEXT NOT NULL,
    year INTEGER NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (series, year)
) STRICT, WITHOUT ROWID)",
        R"(
CREATE TABLE last_row (
    table_name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID)",
        R"(
CREATE TABLE draft (
    key TEXT PRIMARY KEY,
    data_json TEXT NOT NULL CHECK (data_json GLOB '{*}'),
    saved_at TEXT NOT NULL
) STRICT, WITHOUT ROWID)",
        // What a hit's line shows lies beside the tokens, and before them, so that one query answers a search and
        // reads one page a hit.
        R"(
CREATE VIRTUAL TABLE search USING fts5 (
    title_zh UNINDEXED,
    title_en UNINDEXED,
    detail_zh UNINDEXED,
    detail_en UNINDEXED,
    employer_id UNINDEXED,
    number UNINDEXED,
    tokens,
    tokenize = 'ascii',
    columnsize = 0
))",
        // An import writes few big segments of the index instead of many small ones that have to be merged.
        "INSERT INTO search (search, rank) VALUES ('hashsize', 4194304)",
    });
}

} // namespace core::storage::migrations

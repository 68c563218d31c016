// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations/m0001_base.h"

#include "core/storage/migrations/m0001_parts.h"

namespace core::storage::migrations {

namespace {

const std::vector<const char*> kOffice{
        R"(
CREATE TABLE staff (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    name TEXT NOT NULL,
    role TEXT NOT NULL
        CHECK (role IN ('administrator', 'caseworker', 'reviewer', 'read-only')),
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))
) STRICT)",
        R"(
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    rows_read INTEGER NOT NULL,
    rows_new INTEGER NOT NULL,
    rows_changed INTEGER NOT NULL,
    rows_same INTEGER NOT NULL,
    rows_rejected INTEGER NOT NULL,
    event_id INTEGER,
    imported_on TEXT CHECK (imported_on GLOB '????-??-??')
) STRICT)",
};

} // namespace

Migration m0001Base()
{
    Migration migration{1, "records, history and search", kOffice};
    addPeople(migration.statements);
    addCases(migration.statements);
    addHistory(migration.statements);
    addIndexes(migration.statements);
    return migration;
}

} // namespace core::storage::migrations

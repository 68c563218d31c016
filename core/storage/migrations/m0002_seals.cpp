// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations/m0002_seals.h"

namespace core::storage::migrations {

Migration m0002Seals()
{
    return {2, "seals and packets",
        {
            R"(
CREATE TABLE employer_seal (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    employer_id INTEGER NOT NULL REFERENCES employer (id),
    kind TEXT NOT NULL CHECK (kind IN ('company', 'personnel', 'contract', 'foreign-affairs')),
    authorised_on TEXT CHECK (authorised_on GLOB '????-??-??'),
    authorised_to TEXT CHECK (authorised_to GLOB '????-??-??'),
    keeper TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT)",
            "CREATE INDEX employer_seal_by_employer ON employer_seal (employer_id)",
            R"(
CREATE TABLE packet (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    employer_id INTEGER NOT NULL REFERENCES employer (id),
    seal TEXT NOT NULL CHECK (seal IN ('company', 'personnel', 'contract', 'foreign-affairs')),
    made_on TEXT NOT NULL CHECK (made_on GLOB '????-??-??'),
    sent_on TEXT CHECK (sent_on GLOB '????-??-??'),
    courier_out TEXT NOT NULL,
    due_back_on TEXT CHECK (due_back_on GLOB '????-??-??'),
    back_on TEXT CHECK (back_on GLOB '????-??-??'),
    courier_back TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT)",
            "CREATE INDEX packet_by_employer ON packet (employer_id)",
            "CREATE INDEX packet_out ON packet (due_back_on) WHERE sent_on IS NOT NULL AND back_on IS NULL",
            "ALTER TABLE paper ADD COLUMN packet_id INTEGER REFERENCES packet (id)",
            R"(ALTER TABLE paper ADD COLUMN signed_on TEXT CHECK (signed_on GLOB '????-??-??'))",
            "ALTER TABLE paper ADD COLUMN signed_copy_id INTEGER REFERENCES document (id)",
            "CREATE INDEX paper_by_packet ON paper (packet_id) WHERE packet_id IS NOT NULL",
        }};
}

} // namespace core::storage::migrations

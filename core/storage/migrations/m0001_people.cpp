// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations/m0001_parts.h"

namespace core::storage::migrations {

void addPeople(std::vector<const char*>& statements)
{
    statements.insert(statements.end(), {
        R"(
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    surname TEXT NOT NULL,
    given_names TEXT NOT NULL,
    chinese_name TEXT NOT NULL,
    mrz_name TEXT NOT NULL,
    sex TEXT NOT NULL,
    nationality TEXT NOT NULL,
    born_on TEXT CHECK (born_on GLOB '????-??-??'),
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    note TEXT NOT NULL,
    sort_key BLOB NOT NULL
) STRICT)",
        R"(
CREATE TABLE dependant (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL REFERENCES person (id),
    relation TEXT NOT NULL,
    surname TEXT NOT NULL,
    given_names TEXT NOT NULL,
    sex TEXT NOT NULL,
    nationality TEXT NOT NULL,
    born_on TEXT CHECK (born_on GLOB '????-??-??'),
    passport_number TEXT NOT NULL,
    passport_expires_on TEXT CHECK (passport_expires_on GLOB '????-??-??'),
    residence_expires_on TEXT CHECK (residence_expires_on GLOB '????-??-??')
) STRICT)",
        R"(
CREATE TABLE education (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL REFERENCES person (id),
    school TEXT NOT NULL,
    country TEXT NOT NULL,
    degree TEXT NOT NULL,
    major TEXT NOT NULL,
    starts_on TEXT CHECK (starts_on GLOB '????-??-??'),
    ends_on TEXT CHECK (ends_on GLOB '????-??-??'),
    certificate_number TEXT NOT NULL,
    authentication_number TEXT NOT NULL
) STRICT)",
        R"(
CREATE TABLE work_history (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL REFERENCES person (id),
    employer_name TEXT NOT NULL,
    country TEXT NOT NULL,
    position TEXT NOT NULL,
    starts_on TEXT CHECK (starts_on GLOB '????-??-??'),
    ends_on TEXT CHECK (ends_on GLOB '????-??-??'),
    referee TEXT NOT NULL,
    referee_contact TEXT NOT NULL
) STRICT)",
        R"(
CREATE TABLE employer (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    credit_code TEXT NOT NULL,
    city TEXT NOT NULL,
    address_zh TEXT NOT NULL,
    address_en TEXT NOT NULL,
    filing_expires_on TEXT CHECK (filing_expires_on GLOB '????-??-??'),
    contact_name TEXT NOT NULL,
    contact_phone TEXT NOT NULL,
    contact_email TEXT NOT NULL,
    is_client INTEGER NOT NULL CHECK (is_client IN (0, 1)),
    note TEXT NOT NULL,
    sort_key BLOB NOT NULL
) STRICT)",
        R"(
CREATE TABLE portal_account (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    employer_id INTEGER NOT NULL REFERENCES employer (id),
    portal TEXT NOT NULL,
    account TEXT NOT NULL,
    handler_name TEXT NOT NULL,
    handler_valid_to TEXT CHECK (handler_valid_to GLOB '????-??-??'),
    code_receiver TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT)",
        R"(
CREATE TABLE setting_override (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    code TEXT NOT NULL,
    employer_id INTEGER REFERENCES employer (id),
    value TEXT NOT NULL,
    because TEXT NOT NULL
) STRICT)",
        R"(
CREATE TABLE employment (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL REFERENCES person (id),
    employer_id INTEGER NOT NULL REFERENCES employer (id),
    position_zh TEXT NOT NULL,
    position_en TEXT NOT NULL,
    work_place TEXT NOT NULL,
    city TEXT NOT NULL,
    monthly_pay_fen INTEGER NOT NULL,
    starts_on TEXT CHECK (starts_on GLOB '????-??-??'),
    ends_on TEXT CHECK (ends_on GLOB '????-??-??')
) STRICT)",
        R"(
CREATE TABLE contract (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL REFERENCES person (id),
    employer_id INTEGER REFERENCES employer (id),
    position_zh TEXT NOT NULL,
    position_en TEXT NOT NULL,
    work_place TEXT NOT NULL,
    monthly_pay_fen INTEGER NOT NULL,
    signed_on TEXT CHECK (signed_on GLOB '????-??-??'),
    starts_on TEXT CHECK (starts_on GLOB '????-??-??'),
    ends_on TEXT CHECK (ends_on GLOB '????-??-??')
) STRICT)",
        R"(
CREATE TABLE passport (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL REFERENCES person (id),
    number TEXT NOT NULL,
    issuing_state TEXT NOT NULL,
    issued_on TEXT CHECK (issued_on GLOB '????-??-??'),
    expires_on TEXT CHECK (expires_on GLOB '????-??-??')
) STRICT)",
        R"(
CREATE TABLE permit (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL REFERENCES person (id),
    employer_id INTEGER REFERENCES employer (id),
    number TEXT NOT NULL,
    permit_class TEXT NOT NULL,
    form TEXT NOT NULL,
    valid_from TEXT CHECK (valid_from GLOB '????-??-??'),
    valid_to TEXT CHECK (valid_to GLOB '????-??-??'),
    cancelled_on TEXT CHECK (cancelled_on GLOB '????-??-??')
) STRICT)",
        R"(
CREATE TABLE residence_permit (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL REFERENCES person (id),
    number TEXT NOT NULL,
    purpose TEXT NOT NULL,
    place TEXT NOT NULL,
    valid_from TEXT CHECK (valid_from GLOB '????-??-??'),
    valid_to TEXT CHECK (valid_to GLOB '????-??-??'),
    cancelled_on TEXT CHECK (cancelled_on GLOB '????-??-??')
) STRICT)",
    });
}

} // namespace core::storage::migrations

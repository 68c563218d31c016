// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations/m0001_parts.h"

namespace core::storage::migrations {

void addCases(std::vector<const char*>& statements)
{
    statements.insert(statements.end(), {
        R"(
CREATE TABLE case_record (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    number TEXT NOT NULL UNIQUE,
    procedure TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id),
    employer_id INTEGER REFERENCES employer (id),
    city TEXT NOT NULL,
    permit_class TEXT NOT NULL,
    stage TEXT NOT NULL,
    status TEXT NOT NULL
        CHECK (status IN ('draft', 'open', 'returned', 'approved', 'refused', 'withdrawn', 'lapsed', 'closed')),
    authority_status TEXT NOT NULL
        CHECK (authority_status IN ('none', 'submitted', 'in-pre-review', 'returned-from-pre-review', 'pre-review-passed', 'not-accepted', 'accepted', 'in-review', 'returned-from-review', 'awaiting-decision', 'approved', 'refused')),
    authority_checked_on TEXT CHECK (authority_checked_on GLOB '????-??-??'),
    round INTEGER NOT NULL,
    handler_id INTEGER REFERENCES staff (id),
    portal TEXT NOT NULL,
    consulate TEXT NOT NULL,
    business_number TEXT NOT NULL,
    receipt_number TEXT NOT NULL,
    notice_number TEXT NOT NULL,
    opened_on TEXT CHECK (opened_on GLOB '????-??-??'),
    stage_since TEXT CHECK (stage_since GLOB '????-??-??'),
    submitted_on TEXT CHECK (submitted_on GLOB '????-??-??'),
    accepted_on TEXT CHECK (accepted_on GLOB '????-??-??'),
    approved_on TEXT CHECK (approved_on GLOB '????-??-??'),
    notice_issued_on TEXT CHECK (notice_issued_on GLOB '????-??-??'),
    notice_sent_on TEXT CHECK (notice_sent_on GLOB '????-??-??'),
    visa_obtained_on TEXT CHECK (visa_obtained_on GLOB '????-??-??'),
    entered_on TEXT CHECK (entered_on GLOB '????-??-??'),
    lodging_registered_on TEXT CHECK (lodging_registered_on GLOB '????-??-??'),
    verified_on TEXT CHECK (verified_on GLOB '????-??-??'),
    electronic_card_on TEXT CHECK (electronic_card_on GLOB '????-??-??'),
    residence_filed_on TEXT CHECK (residence_filed_on GLOB '????-??-??'),
    contract_starts_on TEXT CHECK (contract_starts_on GLOB '????-??-??'),
    contract_ends_on TEXT CHECK (contract_ends_on GLOB '????-??-??'),
    planned_use_on TEXT CHECK (planned_use_on GLOB '????-??-??'),
    closed_on TEXT CHECK (closed_on GLOB '????-??-??'),
    outcome TEXT NOT NULL,
    rules_on TEXT CHECK (rules_on GLOB '????-??-??'),
    rules_kept_because TEXT NOT NULL,
    packs_used TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT)",
        R"(
CREATE TABLE case_fact (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    case_id INTEGER NOT NULL REFERENCES case_record (id),
    fact TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (case_id, fact)
) STRICT)",
        R"(
CREATE TABLE case_link (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    first_id INTEGER NOT NULL REFERENCES case_record (id),
    second_id INTEGER NOT NULL REFERENCES case_record (id) CHECK (second_id <> first_id),
    kind TEXT NOT NULL CHECK (kind IN ('then', 'transfer', 'family', 'replaces')),
    UNIQUE (first_id, second_id)
) STRICT)",
        R"(
CREATE TABLE case_task (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    case_id INTEGER NOT NULL REFERENCES case_record (id),
    code TEXT NOT NULL,
    text TEXT NOT NULL,
    due_on TEXT CHECK (due_on GLOB '????-??-??'),
    done_on TEXT CHECK (done_on GLOB '????-??-??')
) STRICT)",
        // domain::isOpen
        R"(
CREATE VIEW open_case AS
SELECT *
  FROM case_record
 WHERE status IN ('draft', 'open', 'returned', 'approved'))",
        R"(
CREATE TABLE case_due (
    case_id INTEGER NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
    code TEXT NOT NULL,
    item INTEGER NOT NULL,
    due TEXT CHECK (due GLOB '????-??-??'),
    plan_by TEXT CHECK (plan_by GLOB '????-??-??'),
    opens TEXT CHECK (opens GLOB '????-??-??'),
    amber_from TEXT CHECK (amber_from GLOB '????-??-??'),
    provisional INTEGER NOT NULL CHECK (provisional IN (0, 1)),
    lane TEXT NOT NULL,
    PRIMARY KEY (case_id, code, item)
) STRICT, WITHOUT ROWID)",
        R"(
CREATE TABLE reminder_shown (
    key TEXT PRIMARY KEY,
    shown_on TEXT NOT NULL CHECK (shown_on GLOB '????-??-??')
) STRICT, WITHOUT ROWID)",
        R"(
CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER REFERENCES person (id),
    case_id INTEGER REFERENCES case_record (id),
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    byte_count INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    vault_name TEXT NOT NULL,
    fields_json TEXT NOT NULL CHECK (fields_json = '' OR fields_json GLOB '{*}'),
    added_on TEXT CHECK (added_on GLOB '????-??-??')
) STRICT)",
        R"(
CREATE TABLE visa (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL REFERENCES person (id),
    case_id INTEGER REFERENCES case_record (id),
    category TEXT NOT NULL,
    number TEXT NOT NULL,
    post TEXT NOT NULL,
    issued_on TEXT CHECK (issued_on GLOB '????-??-??'),
    enter_before TEXT CHECK (enter_before GLOB '????-??-??'),
    entries INTEGER NOT NULL,
    stay_days INTEGER NOT NULL
) STRICT)",
        R"(
CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL REFERENCES person (id),
    case_id INTEGER REFERENCES case_record (id),
    entered_on TEXT CHECK (entered_on GLOB '????-??-??'),
    port TEXT NOT NULL,
    basis TEXT NOT NULL,
    lodging_registered_on TEXT CHECK (lodging_registered_on GLOB '????-??-??')
) STRICT)",
        R"(
CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL REFERENCES person (id),
    case_id INTEGER REFERENCES case_record (id),
    document_id INTEGER REFERENCES document (id),
    kind TEXT NOT NULL,
    authority TEXT NOT NULL,
    permit_number TEXT NOT NULL,
    permit_class TEXT NOT NULL,
    starts_on TEXT CHECK (starts_on GLOB '????-??-??'),
    ends_on TEXT CHECK (ends_on GLOB '????-??-??'),
    issued_on TEXT CHECK (issued_on GLOB '????-??-??'),
    fields_json TEXT NOT NULL CHECK (fields_json = '' OR fields_json GLOB '{*}')
) STRICT)",
        R"(
CREATE TABLE material (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    case_id INTEGER NOT NULL REFERENCES case_record (id),
    code TEXT NOT NULL,
    state TEXT NOT NULL
        CHECK (state IN ('missing', 'asked', 'received', 'checked', 'not-needed')),
    document_id INTEGER REFERENCES document (id),
    received_on TEXT CHECK (received_on GLOB '????-??-??'),
    issued_on TEXT CHECK (issued_on GLOB '????-??-??'),
    expires_on TEXT CHECK (expires_on GLOB '????-??-??'),
    note TEXT NOT NULL
) STRICT)",
        R"(
CREATE TABLE return_record (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    case_id INTEGER NOT NULL REFERENCES case_record (id),
    round INTEGER NOT NULL,
    returned_on TEXT CHECK (returned_on GLOB '????-??-??'),
    stage TEXT NOT NULL,
    text TEXT NOT NULL,
    due_on TEXT CHECK (due_on GLOB '????-??-??'),
    resubmitted_on TEXT CHECK (resubmitted_on GLOB '????-??-??')
) STRICT)",
        R"(
CREATE TABLE defect (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    return_id INTEGER NOT NULL REFERENCES return_record (id),
    reason TEXT NOT NULL,
    text TEXT NOT NULL,
    fix_by TEXT NOT NULL
        CHECK (fix_by IN ('employer', 'individual', 'agency', 'authority')),
    done_on TEXT CHECK (done_on GLOB '????-??-??'),
    waived_because TEXT NOT NULL
) STRICT)",
        R"(
CREATE TABLE paper (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    number TEXT NOT NULL UNIQUE,
    form TEXT NOT NULL,
    form_version TEXT NOT NULL,
    language TEXT NOT NULL,
    person_id INTEGER REFERENCES person (id),
    case_id INTEGER REFERENCES case_record (id),
    document_id INTEGER REFERENCES document (id),
    state TEXT NOT NULL
        CHECK (state IN ('issued', 'replaced')),
    replaces_id INTEGER REFERENCES paper (id),
    data_json TEXT NOT NULL CHECK (data_json = '' OR data_json GLOB '{*}'),
    issued_on TEXT CHECK (issued_on GLOB '????-??-??'),
    printed_on TEXT CHECK (printed_on GLOB '????-??-??')
) STRICT)",
        R"(
CREATE TABLE finding_waiver (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    case_id INTEGER NOT NULL REFERENCES case_record (id),
    round INTEGER NOT NULL,
    check_code TEXT NOT NULL,
    place TEXT NOT NULL,
    because TEXT NOT NULL CHECK (because <> ''),
    UNIQUE (case_id, round, check_code, place)
) STRICT)",
        R"(
CREATE TABLE custody (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    case_id INTEGER NOT NULL REFERENCES case_record (id),
    material TEXT NOT NULL CHECK (material <> ''),
    what TEXT NOT NULL,
    received_on TEXT NOT NULL CHECK (received_on GLOB '????-??-??'),
    received_from TEXT NOT NULL,
    place TEXT NOT NULL,
    returned_on TEXT CHECK (returned_on GLOB '????-??-??' AND returned_on >= received_on),
    returned_to TEXT NOT NULL,
    receipt TEXT NOT NULL
) STRICT)",
    });
}

} // namespace core::storage::migrations

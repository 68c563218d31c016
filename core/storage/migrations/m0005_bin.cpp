// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations/m0005_bin.h"

namespace core::storage::migrations {

Migration m0005Bin()
{
    return {5, "the bin",
        {
            "ALTER TABLE person ADD COLUMN bin_event INTEGER",
            "ALTER TABLE employer ADD COLUMN bin_event INTEGER",
            "ALTER TABLE case_record ADD COLUMN bin_event INTEGER",
            "CREATE INDEX person_in_bin ON person (bin_event) WHERE bin_event IS NOT NULL",
            "CREATE INDEX employer_in_bin ON employer (bin_event) WHERE bin_event IS NOT NULL",
            "CREATE INDEX case_record_in_bin ON case_record (bin_event) WHERE bin_event IS NOT NULL",
            "CREATE VIEW binned_person AS SELECT id FROM person WHERE bin_event IS NOT NULL",
            "CREATE VIEW binned_employer AS SELECT id FROM employer WHERE bin_event IS NOT NULL",
            R"(
CREATE VIEW binned_case AS
SELECT id FROM case_record WHERE bin_event IS NOT NULL
 UNION
SELECT id FROM case_record WHERE person_id IN binned_person
 UNION
SELECT id FROM case_record WHERE employer_id IN binned_employer)",
            "CREATE VIEW kept_person AS SELECT * FROM person WHERE bin_event IS NULL",
            "CREATE VIEW kept_employer AS SELECT * FROM employer WHERE bin_event IS NULL",
            R"(
CREATE VIEW kept_case AS
SELECT *
  FROM case_record
 WHERE bin_event IS NULL AND person_id NOT IN binned_person
   AND (employer_id IS NULL OR employer_id NOT IN binned_employer))",
            "DROP VIEW open_case",
            // domain::isOpen
            R"(
CREATE VIEW unended_case AS
SELECT *
  FROM case_record
 WHERE status IN ('draft', 'open', 'returned', 'approved'))",
            R"(
CREATE VIEW open_case AS
SELECT *
  FROM unended_case
 WHERE bin_event IS NULL AND person_id NOT IN binned_person
   AND (employer_id IS NULL OR employer_id NOT IN binned_employer))",
        }};
}

} // namespace core::storage::migrations

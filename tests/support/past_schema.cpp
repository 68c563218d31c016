// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/past_schema.h"

namespace support {

QByteArrayList stepBack(int version)
{
    switch (version) {
    case 5:
        return {"DROP VIEW open_case", "DROP VIEW unended_case", "DROP VIEW kept_case", "DROP VIEW kept_employer",
            "DROP VIEW kept_person", "DROP VIEW binned_case", "DROP VIEW binned_employer", "DROP VIEW binned_person",
            "DROP INDEX case_record_in_bin", "DROP INDEX employer_in_bin", "DROP INDEX person_in_bin",
            "ALTER TABLE case_record DROP COLUMN bin_event", "ALTER TABLE employer DROP COLUMN bin_event",
            "ALTER TABLE person DROP COLUMN bin_event", R"(
CREATE VIEW open_case AS
SELECT *
  FROM case_record
 WHERE status IN ('draft', 'open', 'returned', 'approved'))",
            "PRAGMA user_version = 4"};
    case 4:
        return {"DROP TRIGGER event_value_is_only_erased", R"(
CREATE TRIGGER event_value_is_only_erased BEFORE UPDATE ON event_value
WHEN NEW.id IS NOT OLD.id OR NEW.table_name IS NOT OLD.table_name OR NEW.row_id IS NOT OLD.row_id
  OR NEW.salt IS NOT OLD.salt OR NEW.hash IS NOT OLD.hash
  OR NEW.old_values IS NOT NULL OR NEW.new_values IS NOT NULL
BEGIN
    SELECT RAISE (ABORT, 'the history is append-only');
END)",
            "PRAGMA user_version = 3"};
    case 3:
        return {"ALTER TABLE staff DROP COLUMN key_slot", "PRAGMA user_version = 2"};
    case 2:
        return {"DROP INDEX paper_by_packet", "ALTER TABLE paper DROP COLUMN packet_id",
            "ALTER TABLE paper DROP COLUMN signed_on", "ALTER TABLE paper DROP COLUMN signed_copy_id",
            "DROP TABLE packet", "DROP TABLE employer_seal", "PRAGMA user_version = 1"};
    default:
        return {};
    }
}

} // namespace support

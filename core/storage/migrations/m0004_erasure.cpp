// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations/m0004_erasure.h"

namespace core::storage::migrations {

Migration m0004Erasure()
{
    return {4, "salts of erased values",
        {
            "DROP TRIGGER event_value_is_only_erased",
            R"(
CREATE TRIGGER event_value_is_only_erased BEFORE UPDATE ON event_value
WHEN NEW.id IS NOT OLD.id OR NEW.table_name IS NOT OLD.table_name OR NEW.row_id IS NOT OLD.row_id
  OR (NEW.salt IS NOT OLD.salt AND length(NEW.salt) <> 0) OR NEW.hash IS NOT OLD.hash
  OR NEW.old_values IS NOT NULL OR NEW.new_values IS NOT NULL
BEGIN
    SELECT RAISE (ABORT, 'the history is append-only');
END)",
        }};
}

} // namespace core::storage::migrations

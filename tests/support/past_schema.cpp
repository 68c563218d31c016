// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/past_schema.h"

namespace support {

QByteArrayList stepBack(int version)
{
    switch (version) {
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

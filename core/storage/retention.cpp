// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/retention.h"

#include "core/base/logging.h"
#include "core/storage/act.h"
#include "core/storage/erasure.h"
#include "core/storage/store.h"

#include <spdlog/spdlog.h>

namespace core::storage::retention {

namespace {

constexpr std::string_view kClosedBefore = R"(
WITH reach (person_id, day) AS (
    SELECT person_id, max(ifnull(closed_on, ''), ifnull(stage_since, ''), ifnull(opened_on, '')) FROM case_record
     UNION ALL SELECT person_id, coalesce(cancelled_on, valid_to, '9999-12-31') FROM permit
     UNION ALL SELECT person_id, coalesce(cancelled_on, valid_to, '9999-12-31') FROM residence_permit
     UNION ALL SELECT person_id, coalesce(ends_on, '9999-12-31') FROM employment
     UNION ALL SELECT person_id, coalesce(ends_on, '9999-12-31') FROM contract
     UNION ALL SELECT person_id, added_on FROM document
)
SELECT person_id, max(day) AS last_day,
       (SELECT count(*) FROM case_record WHERE case_record.person_id = reach.person_id) AS cases
  FROM reach
 WHERE person_id IS NOT NULL
 GROUP BY person_id
HAVING last_day < :day AND last_day <> '' AND cases > 0
   AND NOT EXISTS (SELECT 1 FROM open_case WHERE open_case.person_id = reach.person_id)
 ORDER BY last_day, person_id)";

} // namespace

Result<QList<LongClosed>> closedBefore(Connection& connection, QDate day)
{
    Statement query = connection.statement(kClosedBefore);
    query.bind(":day", day);
    return rowsOf(std::move(query), [](const Statement& row) {
        return LongClosed{row.id<PersonId>(0), row.date(1), static_cast<int>(row.number(2))};
    });
}

Result<ErasedPeople> erase(Act& act, const QList<PersonId>& people) { return Erasure(act).run(people); }

Result<bool> sweep(Store& store)
{
    if (const std::optional<Failure> refusal = store.refusalToWrite()) {
        return *refusal;
    }
    logger("storage")->info("Write the store anew without what was erased …");
    const Result<int> documents = store.collectDocuments();
    if (!documents) {
        return documents.failure();
    }
    Connection& connection = store.connection();
    // The index keeps the tokens of removed documents until its segments are merged; pages keep copies of rows that
    // moved to others, which secure_delete does not see.
    for (const char* each : {"INSERT INTO search (search) VALUES ('optimize')", "VACUUM"}) {
        const Result<void> done = connection.execute(each);
        if (!done) {
            return done.failure();
        }
    }
    const Result<qint64> isBusy = connection.number("PRAGMA wal_checkpoint(TRUNCATE)");
    return isBusy ? Result<bool>(*isBusy == 0) : isBusy.failure();
}

QStringList knownReferences() { return Erasure::knownReferences(); }

} // namespace core::storage::retention

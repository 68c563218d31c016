// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/queries/agenda_queries.h"

#include "core/storage/connection.h"

namespace core::storage::agenda_queries {

namespace {

/// The kinds are numbered as ExpiringPaper::Kind.
constexpr std::string_view kExpiring = R"(
SELECT due.kind, due.id, due.number, due.expires_on, due.person_id,
       person.surname, person.given_names, person.chinese_name, due.employer_id, employer.name_zh, employer.name_en
  FROM (SELECT 0 AS kind, id, number, expires_on, person_id, NULL AS employer_id
          FROM passport
         WHERE expires_on <= :until
           AND NOT EXISTS (SELECT 1
                             FROM passport AS later
                            WHERE later.person_id = passport.person_id AND later.expires_on > passport.expires_on)
         UNION ALL
        SELECT 1, id, number, valid_to, person_id, NULL
          FROM permit
         WHERE valid_to <= :until AND cancelled_on IS NULL
           AND NOT EXISTS (SELECT 1
                             FROM permit AS later
                            WHERE later.person_id = permit.person_id AND later.valid_to > permit.valid_to)
         UNION ALL
        SELECT 2, id, number, valid_to, person_id, NULL
          FROM residence_permit
         WHERE valid_to <= :until AND cancelled_on IS NULL
           AND NOT EXISTS (SELECT 1
                             FROM residence_permit AS later
                            WHERE later.person_id = residence_permit.person_id
                              AND later.valid_to > residence_permit.valid_to)
         UNION ALL
        SELECT 3, id, credit_code, filing_expires_on, NULL, id
          FROM employer
         WHERE filing_expires_on <= :until AND is_client = 1) AS due
  LEFT JOIN person ON person.id = due.person_id
  LEFT JOIN employer ON employer.id = due.employer_id
 ORDER BY due.expires_on, due.kind, due.id)";

} // namespace

Result<QList<ExpiringPaper>> expiringUntil(Connection& connection, QDate until)
{
    Statement query = connection.statement(kExpiring);
    query.bind(":until", until);
    QList<ExpiringPaper> papers;
    while (true) {
        const Result<bool> row = query.step();
        if (!row) {
            return row.failure();
        }
        if (!*row) {
            return papers;
        }
        papers.append({static_cast<ExpiringPaper::Kind>(query.number(0)), query.number(1), query.text(2), query.date(3),
            query.id<PersonId>(4), query.text(5), query.text(6), query.text(7), query.id<EmployerId>(8),
            {query.text(9), query.text(10)}});
    }
}

} // namespace core::storage::agenda_queries

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/queries/integration_queries.h"

#include "core/storage/connection.h"
#include "core/storage/rows.h"

namespace core::storage::integration_queries {

namespace {

/// The kinds are numbered as OldPaperRow::Kind.
constexpr std::string_view kOldPapers = R"(
WITH old_notice(person_id, number, permit_class, day, approved_by) AS (
       SELECT person_id, permit_number, permit_class, issued_on, issued_on
         FROM notice
        WHERE kind = 'notice-90' AND issued_on < :switched
        UNION ALL
       SELECT person_id, '', permit_class, notice_issued_on, ifnull(approved_on, notice_issued_on)
         FROM kept_case
        WHERE procedure = 'old-notice' AND ifnull(approved_on, notice_issued_on) < :switched
          AND status IN ('open', 'approved', 'closed') AND outcome NOT IN ('withdrawn', 'refused', 'lapsed')
        UNION ALL
       SELECT person_id, number, permit_class, NULL, valid_from
         FROM permit
        WHERE form = 'notice' AND cancelled_on IS NULL AND (valid_from IS NULL OR valid_from < :switched)
          AND NOT EXISTS (SELECT 1
                            FROM notice
                           WHERE notice.person_id = permit.person_id)),
     last_notice AS (
       SELECT old_notice.*, row_number() OVER (PARTITION BY person_id
                                               ORDER BY approved_by DESC, day DESC, number DESC) AS place
         FROM old_notice)
SELECT held.kind, held.person_id, person.surname, person.given_names, person.chinese_name,
       held.number, held.permit_class, held.day,
       employer.id, employer.name_zh, employer.name_en, employment.city,
       held.replaced, reissue.id, reissue.number, held.approved_by
  FROM (SELECT 0 AS kind, card.person_id, card.number, card.permit_class, card.valid_to AS day,
               EXISTS (SELECT 1
                         FROM permit AS other
                        WHERE other.person_id = card.person_id AND other.form = 'electronic'
                          AND other.cancelled_on IS NULL) AS replaced,
               NULL AS approved_by
          FROM permit AS card
         WHERE card.form = 'card' AND card.cancelled_on IS NULL
           AND NOT EXISTS (SELECT 1
                             FROM permit AS later
                            WHERE later.person_id = card.person_id AND later.form = 'card'
                              AND later.cancelled_on IS NULL
                              AND (ifnull(later.valid_to, ''), later.id) > (ifnull(card.valid_to, ''), card.id))
         UNION ALL
        SELECT 1, old.person_id, old.number, old.permit_class, old.day,
               EXISTS (SELECT 1
                         FROM notice AS other
                        WHERE other.person_id = old.person_id AND other.kind = 'notice-90'
                          AND other.issued_on >= :switched)
               OR EXISTS (SELECT 1
                            FROM permit
                           WHERE permit.person_id = old.person_id AND permit.form = 'electronic'
                             AND permit.cancelled_on IS NULL),
               old.approved_by
          FROM last_notice AS old
         WHERE old.place = 1
           AND NOT EXISTS (SELECT 1
                             FROM permit
                            WHERE permit.person_id = old.person_id AND permit.form = 'card')
           AND NOT EXISTS (SELECT 1
                             FROM kept_case AS further
                            WHERE further.person_id = old.person_id AND further.submitted_on IS NOT NULL
                              AND further.procedure IN ('old-permit', 'new-overseas')
                              AND further.status IN ('open', 'returned', 'approved'))) AS held
  JOIN kept_person AS person ON person.id = held.person_id
  LEFT JOIN employment ON employment.id =
       (SELECT id
          FROM employment
         WHERE person_id = held.person_id AND employer_id NOT IN binned_employer
         ORDER BY ifnull(starts_on, '') DESC, id DESC
         LIMIT 1)
  LEFT JOIN employer ON employer.id = employment.employer_id
  LEFT JOIN case_record AS reissue ON reissue.id =
       (SELECT id
          FROM open_case
         WHERE person_id = held.person_id AND procedure IN ('reissue-electronic', 'reissue-notice')
         ORDER BY id DESC
         LIMIT 1)
 ORDER BY ifnull(held.day, '9999-12-31'), held.person_id)";

OldPaperRow rowOf(const Statement& row)
{
    OldPaperRow paper;
    paper.kind = static_cast<OldPaperRow::Kind>(row.number(0));
    paper.person = row.id<PersonId>(1);
    paper.surname = row.text(2);
    paper.givenNames = row.text(3);
    paper.chineseName = row.text(4);
    paper.permitNumber = row.text(5);
    paper.permitClass = row.text(6);
    paper.day = row.date(7);
    paper.employer = row.id<EmployerId>(8);
    paper.employerName = {row.text(9), row.text(10)};
    paper.city = row.text(11);
    paper.replaced = row.number(12) != 0;
    paper.openCase = row.id<CaseId>(13);
    paper.openCaseNumber = row.text(14);
    paper.approvedBy = row.date(15);
    return paper;
}

} // namespace

Result<QList<OldPaperRow>> oldPapers(Connection& connection, QDate switchedOn)
{
    Statement query = connection.statement(kOldPapers);
    query.bind(":switched", switchedOn);
    return rowsOf(std::move(query), rowOf);
}

} // namespace core::storage::integration_queries

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/queries/agenda_queries.h"

#include "core/storage/connection.h"
#include "core/storage/rows.h"

namespace core::storage::agenda_queries {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The kinds are ExpiringPaper::Kind. A passport, permit or residence permit that an open case dates (domain D19, D09,
/// D10) stands there, where it can be acted on, and is not listed twice; nor is one whose extension has been filed, nor
/// a permit that has ended while a new one is applied for (D14).
constexpr std::string_view kExpiring = R"(
SELECT 0, id, expires_on, person_id, NULL
  FROM passport
 WHERE expires_on <= :until AND person_id NOT IN binned_person
   AND NOT EXISTS (SELECT 1
                     FROM passport AS later
                    WHERE later.person_id = passport.person_id AND later.expires_on > passport.expires_on)
   AND NOT EXISTS (SELECT 1
                     FROM case_record
                     JOIN case_due ON case_due.case_id = case_record.id
                    WHERE case_record.person_id = passport.person_id AND case_due.code = 'D19')
 UNION ALL
SELECT 1, id, valid_to, person_id, NULL
  FROM permit
 WHERE valid_to <= :until AND cancelled_on IS NULL AND person_id NOT IN binned_person
   AND NOT EXISTS (SELECT 1
                     FROM permit AS later
                    WHERE later.person_id = permit.person_id AND later.valid_to > permit.valid_to)
   AND NOT EXISTS (SELECT 1
                     FROM case_record
                     JOIN case_due ON case_due.case_id = case_record.id
                    WHERE case_record.person_id = permit.person_id AND case_due.code = 'D09')
   AND NOT EXISTS (SELECT 1
                     FROM open_case
                    WHERE open_case.person_id = permit.person_id
                      AND (open_case.procedure = 'extension' AND open_case.submitted_on IS NOT NULL
                           OR open_case.procedure IN ('new-overseas', 'new-domestic', 'transfer')
                              AND permit.valid_to < :today))
 UNION ALL
SELECT 2, id, valid_to, person_id, NULL
  FROM residence_permit
 WHERE valid_to <= :until AND cancelled_on IS NULL AND person_id NOT IN binned_person
   AND NOT EXISTS (SELECT 1
                     FROM residence_permit AS later
                    WHERE later.person_id = residence_permit.person_id
                      AND later.valid_to > residence_permit.valid_to)
   AND NOT EXISTS (SELECT 1
                     FROM case_record
                     JOIN case_due ON case_due.case_id = case_record.id
                    WHERE case_record.person_id = residence_permit.person_id AND case_due.code = 'D10')
   AND NOT EXISTS (SELECT 1
                     FROM open_case
                    WHERE open_case.person_id = residence_permit.person_id
                      AND open_case.procedure = 'residence-extension' AND open_case.submitted_on IS NOT NULL)
 UNION ALL
SELECT 3, id, filing_expires_on, NULL, id
  FROM kept_employer
 WHERE filing_expires_on <= :until AND is_client = 1
 UNION ALL
SELECT 4, id, passport_expires_on, person_id, NULL
  FROM dependant
 WHERE passport_expires_on <= :until AND person_id NOT IN binned_person
 UNION ALL
SELECT 5, id, residence_expires_on, person_id, NULL
  FROM dependant
 WHERE residence_expires_on <= :until AND person_id NOT IN binned_person
 UNION ALL
SELECT 6, portal_account.id, handler_valid_to, NULL, employer_id
  FROM portal_account
  JOIN kept_employer AS employer ON employer.id = employer_id
 WHERE handler_valid_to <= :until AND is_client = 1
 UNION ALL
SELECT 7, id, due_back_on, NULL, employer_id
  FROM packet
 WHERE due_back_on <= :until AND sent_on IS NOT NULL AND back_on IS NULL
   AND employer_id NOT IN binned_employer
 ORDER BY 3, 1, 2)";

constexpr std::string_view kDue = R"(
SELECT case_id, code, item, due
  FROM case_due
 WHERE due <= :until AND (code <> 'stage-overdue' OR due < :today)
 UNION ALL
SELECT case_id, code, item, due
  FROM case_due
 WHERE due IS NULL)";

constexpr std::string_view kFind = R"(
SELECT due, plan_by, opens, amber_from, provisional, lane
  FROM case_due
 WHERE case_id = :case AND code = :code AND item = :item)";

} // namespace

Result<QList<ExpiringPaper>> expiringUntil(Connection& connection, QDate until, QDate today)
{
    Statement query = connection.statement(kExpiring);
    query.bind(":until", until);
    query.bind(":today", today);
    return rowsOf(std::move(query), [](const Statement& row) {
        return ExpiringPaper{static_cast<ExpiringPaper::Kind>(row.number(0)), row.number(1), row.date(2),
            row.id<PersonId>(3), row.id<EmployerId>(4)};
    });
}

Result<QList<DueLine>> dueUntil(Connection& connection, QDate until, QDate today)
{
    static const QDate kEver(9999, 12, 31);
    Statement query = connection.statement(kDue);
    query.bind(":until", until.isNull() ? kEver : until);
    query.bind(":today", today);
    return rowsOf(std::move(query), [](const Statement& row) {
        return DueLine{row.id<CaseId>(0), row.text(1), row.number(2), row.date(3)};
    });
}

Result<CaseDue> find(Connection& connection, const DueLine& line)
{
    Statement query = connection.statement(kFind);
    query.bind(":case", line.caseId);
    query.bind(":code", line.code);
    query.bind(":item", line.item);
    const Result<bool> row = query.step();
    if (!row) {
        return row.failure();
    }
    if (!*row) {
        return Failure(
            FailureCode::RecordNotFound, {{u"table"_s, u"case_due"_s}, {u"id"_s, QString::number(line.caseId.value)}});
    }
    CaseDue found{line.code, line.item, query.date(0), query.date(1), query.date(2), query.date(3),
        query.number(4) != 0, domain::fromCode<domain::Actor>(query.text(5)).value_or(domain::Actor::Agency)};
    const Result<void> read = query.wasRead();
    return read ? Result<CaseDue>(std::move(found)) : read.failure();
}

} // namespace core::storage::agenda_queries

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations/m0001_parts.h"

namespace core::storage::migrations {

void addIndexes(std::vector<const char*>& statements)
{
    statements.insert(statements.end(), {
        "CREATE INDEX dependant_by_person ON dependant (person_id)",
        "CREATE INDEX education_by_person ON education (person_id)",
        "CREATE INDEX work_history_by_person ON work_history (person_id)",
        "CREATE INDEX employment_by_person ON employment (person_id)",
        "CREATE INDEX employment_by_employer ON employment (employer_id)",
        "CREATE INDEX contract_by_person ON contract (person_id)",
        "CREATE INDEX contract_by_employer ON contract (employer_id) WHERE employer_id IS NOT NULL",
        "CREATE INDEX passport_by_person ON passport (person_id)",
        "CREATE INDEX permit_by_person ON permit (person_id)",
        "CREATE INDEX permit_by_employer ON permit (employer_id) WHERE employer_id IS NOT NULL",
        "CREATE INDEX residence_permit_by_person ON residence_permit (person_id)",
        "CREATE INDEX case_record_by_person ON case_record (person_id)",
        "CREATE INDEX case_record_by_employer ON case_record (employer_id) WHERE employer_id IS NOT NULL",
        "CREATE INDEX case_record_by_handler ON case_record (handler_id) WHERE handler_id IS NOT NULL",
        "CREATE INDEX case_link_by_second ON case_link (second_id)",
        "CREATE INDEX custody_by_case ON custody (case_id)",
        "CREATE INDEX case_task_by_case ON case_task (case_id)",
        "CREATE INDEX case_task_to_do ON case_task (due_on) WHERE done_on IS NULL",
        "CREATE INDEX case_due_by_day ON case_due (due)",
        "CREATE INDEX portal_account_by_employer ON portal_account (employer_id)",
        "CREATE UNIQUE INDEX setting_override_once ON setting_override (code, COALESCE(employer_id, 0))",
        "CREATE INDEX setting_override_by_employer ON setting_override (employer_id) WHERE employer_id IS NOT NULL",
        "CREATE INDEX document_by_person ON document (person_id) WHERE person_id IS NOT NULL",
        "CREATE INDEX document_by_case ON document (case_id) WHERE case_id IS NOT NULL",
        "CREATE INDEX visa_by_person ON visa (person_id)",
        "CREATE INDEX visa_by_case ON visa (case_id) WHERE case_id IS NOT NULL",
        "CREATE INDEX entry_by_person ON entry (person_id)",
        "CREATE INDEX entry_by_case ON entry (case_id) WHERE case_id IS NOT NULL",
        "CREATE INDEX notice_by_person ON notice (person_id)",
        "CREATE INDEX notice_by_case ON notice (case_id) WHERE case_id IS NOT NULL",
        "CREATE INDEX notice_by_document ON notice (document_id) WHERE document_id IS NOT NULL",
        "CREATE INDEX material_by_case ON material (case_id)",
        "CREATE INDEX material_by_document ON material (document_id) WHERE document_id IS NOT NULL",
        "CREATE INDEX return_record_by_case ON return_record (case_id)",
        "CREATE INDEX defect_by_return ON defect (return_id)",
        "CREATE INDEX paper_by_person ON paper (person_id) WHERE person_id IS NOT NULL",
        "CREATE INDEX paper_by_case ON paper (case_id) WHERE case_id IS NOT NULL",
        "CREATE INDEX paper_by_document ON paper (document_id) WHERE document_id IS NOT NULL",
        "CREATE INDEX paper_by_replaces ON paper (replaces_id) WHERE replaces_id IS NOT NULL",
        "CREATE INDEX person_by_sort_key ON person (sort_key, id)",
        "CREATE INDEX person_by_birth ON person (born_on, nationality)",
        "CREATE INDEX employer_by_sort_key ON employer (sort_key, id)",
        "CREATE INDEX employer_by_credit_code ON employer (credit_code) WHERE credit_code <> ''",
        "CREATE INDEX passport_by_number ON passport (number, issuing_state)",
        "CREATE INDEX permit_by_number ON permit (number) WHERE number <> ''",
        "CREATE INDEX document_by_vault_name ON document (vault_name)",
        "CREATE INDEX case_record_by_status ON case_record (status, number)",
    });
}

} // namespace core::storage::migrations

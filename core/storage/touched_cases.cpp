// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/touched_cases.h"

#include "core/storage/connection.h"
#include "core/storage/rows.h"

#include <algorithm>

namespace core::storage {

void TouchedCases::personAdded(PersonId id)
{
    if (!m_firstNew.isStored()) {
        m_firstNew = id; // ids are given in ascending order (RowNumbers)
    }
}

Result<QList<CaseId>> TouchedCases::take()
{
    for (const CaseId id : QSet<CaseId>(m_cases)) {
        const Result<void> found = addFound("SELECT first_id FROM case_link WHERE second_id = :id", id.value);
        if (!found) {
            return found.failure();
        }
    }
    const QSet<CaseId> cases = std::exchange(m_cases, {});
    QList<CaseId> ordered(cases.begin(), cases.end());
    std::ranges::sort(ordered);
    return ordered;
}

Result<void> TouchedCases::addCasesOf(PersonId person)
{
    const bool isNew = m_firstNew.isStored() && person >= m_firstNew;
    if (isNew || person == m_lastAsked) {
        return {};
    }
    m_lastAsked = person;
    return addFound("SELECT id FROM case_record WHERE person_id = :id", person.value);
}

Result<void> TouchedCases::addCasesOf(EmployerId employer)
{
    return addFound("SELECT id FROM case_record WHERE employer_id = :id", employer.value);
}

Result<void> TouchedCases::addCaseOf(ReturnId record)
{
    return addFound("SELECT case_id FROM return_record WHERE id = :id", record.value);
}

Result<void> TouchedCases::addAllOpen() { return addFound("SELECT id FROM open_case WHERE id > :id", 0); }

Result<void> TouchedCases::addFound(std::string_view sql, qint64 id)
{
    Statement query = m_connection->statement(sql);
    query.bind(":id", id);
    return eachRow(std::move(query), [this](const Statement& row) { m_cases.insert(row.id<CaseId>(0)); });
}

} // namespace core::storage

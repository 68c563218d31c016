// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_service.h"
#include "core/services/first_rows.h"
#include "core/storage/queries/case_queries.h"
#include "core/types/shared.h"

#include <QHash>

#include <utility>

namespace core::services {

/// Rows of the store as lists show them: with the rules' names and the next day that still stands.
[[nodiscard]] Result<QList<CaseListRow>> caseListRows(
    const Office& office, const Result<QList<storage::CaseRow>>& rows);

/// Makes the rows of one list, one after another; what many rows have in common is held once. The office outlives it.
class CaseLister final
{
public:
    explicit CaseLister(const Office& office) : m_office(office) {}

    void add(const storage::CaseRow& stored);
    [[nodiscard]] QList<CaseListRow> take() { return std::exchange(m_rows, {}); }

private:
    struct Stage
    {
        types::Shared<types::BilingualText> procedureName;
        types::Shared<types::BilingualText> name;
        domain::Actor lane = domain::Actor::Agency;
    };
    struct PersonNames
    {
        types::Shared<QString> name;
        types::Shared<QString> chineseName;
    };

    [[nodiscard]] const Stage& stageOf(const domain::CaseRecord& record);
    [[nodiscard]] const PersonNames& namesOf(const storage::CaseRow& stored);
    [[nodiscard]] const types::Shared<types::BilingualText>& employerOf(const storage::CaseRow& stored);

    const Office& m_office;
    types::SharedTexts m_codes;
    QHash<const rulebook::RuleView*, QHash<std::pair<QString, QString>, Stage>> m_stages; ///< by procedure and stage
    QHash<PersonId, PersonNames> m_people;
    QHash<EmployerId, types::Shared<types::BilingualText>> m_employers;
    QList<CaseListRow> m_rows;
};

/// The first open cases by number, or all cases where those fill hardly more than a screen.
[[nodiscard]] Result<FirstRows<CaseListRow>> firstCases(Office& office);

} // namespace core::services

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/record_tables/all_tables.h"

#include <QList>
#include <QSet>

namespace core::storage {

class Connection;

/// Collects, inside an act, the cases whose facts an added, changed or removed record belongs to: the case itself, what
/// hangs on it, its person with papers and family, its employer, and the office's settings; with each the cases that
/// are decided before it, which go by its days too.
class TouchedCases final
{
public:
    explicit TouchedCases(Connection& connection) : m_connection(&connection) {}

    /// A person added by this act has no cases but those that the act adds too.
    void personAdded(PersonId id);

    template <typename T> [[nodiscard]] Result<void> add(const T& record)
    {
        if constexpr (std::is_same_v<T, domain::CaseRecord>) {
            m_cases.insert(record.id);
            return addCasesOf(record.person); // what one case asks for another may begin
        } else if constexpr (std::is_same_v<T, domain::CaseLink>) {
            m_cases.insert(record.first);
            m_cases.insert(record.second);
        } else if constexpr (
            std::is_same_v<T,
                domain::
                    CaseFact> || std::is_same_v<T, domain::CaseTask> || std::is_same_v<T, domain::Material> || std::is_same_v<T, domain::ReturnRecord>) {
            m_cases.insert(record.caseId);
        } else if constexpr (std::is_same_v<T, domain::Defect>) {
            return addCaseOf(record.returnRecord);
        } else if constexpr (std::is_same_v<T, domain::Person>) {
            return addCasesOf(record.id);
        } else if constexpr (
            std::is_same_v<T,
                domain::
                    Passport> || std::is_same_v<T, domain::Permit> || std::is_same_v<T, domain::ResidencePermit> || std::is_same_v<T, domain::Dependant> || std::is_same_v<T, domain::Employment> || std::is_same_v<T, domain::Contract>) {
            return addCasesOf(record.person);
        } else if constexpr (std::is_same_v<T, domain::Employer>) {
            return addCasesOf(record.id);
        } else if constexpr (std::is_same_v<T, domain::SettingOverride>) {
            return record.employer.isStored() ? addCasesOf(record.employer) : addAllOpen();
        }
        return {};
    }

    /// In the order of their ids.
    [[nodiscard]] Result<QList<CaseId>> take();

private:
    [[nodiscard]] Result<void> addCasesOf(PersonId person);
    [[nodiscard]] Result<void> addCasesOf(EmployerId employer);
    [[nodiscard]] Result<void> addCaseOf(ReturnId record);
    [[nodiscard]] Result<void> addAllOpen();
    [[nodiscard]] Result<void> addFound(std::string_view sql, qint64 id);

    Connection* m_connection;
    QSet<CaseId> m_cases;
    PersonId m_firstNew;
    PersonId m_lastAsked; ///< an act often writes several rows of one person in a row
};

} // namespace core::storage

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_service.h"
#include "core/workflow/contract_planner.h"

namespace core::services {

/// When to file so that a contract can begin as wanted (week W13). Failures: MoveNeedsFact (contract.startsOn), the
/// planner's, RecordNotFound, the store's.
class ContractPlanService final
{
public:
    explicit ContractPlanService(Office& office) : m_office(office) {}

    /// Before the case is opened; neither person nor employer is needed. Counted with what the employer, where one is
    /// named, or the office chose.
    [[nodiscard]] Result<workflow::ContractPlan> planFor(const CaseOpening& opening);
    [[nodiscard]] Result<workflow::ContractPlan> planOf(CaseId id);

private:
    Office& m_office;
};

} // namespace core::services

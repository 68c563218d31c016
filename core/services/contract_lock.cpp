// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/contract_lock.h"

namespace core::services {

using namespace Qt::Literals::StringLiterals;

bool isContractLocked(const domain::CaseRecord& record)
{
    return record.submittedOn.isValid() && record.status != domain::CaseStatus::Returned;
}

Result<void> checkContractLock(const domain::CaseRecord& edited, const domain::CaseRecord& stored)
{
    const bool otherStart = edited.contractStartsOn != stored.contractStartsOn;
    if (!isContractLocked(stored) || (!otherStart && edited.contractEndsOn == stored.contractEndsOn)) {
        return {};
    }
    return Failure(
        FailureCode::MoveNotAllowed, {{u"field"_s, otherStart ? u"contractStartsOn"_s : u"contractEndsOn"_s},
                                         {u"lockedOn"_s, stored.submittedOn.toString(Qt::ISODate)}});
}

} // namespace core::services

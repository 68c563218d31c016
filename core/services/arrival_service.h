// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_service.h"

namespace core::services {

/// A case that waits for its person to come and to register. A null date is not known yet, and asked for.
struct AwaitedArrival
{
    CaseListRow row;
    QDate visaObtainedOn;
    QDate enteredOn;
};

/// What one line of the grid says. Null dates are not recorded.
struct Arrival
{
    CaseId caseId;
    QDate visaObtainedOn;
    QDate enteredOn;
    QDate lodgingRegisteredOn;
};

struct ArrivalProblem
{
    int row = 0; ///< among those given
    Failure failure;
};

/// The grid of entry dates (week W4): several people land, and one act records it for all of them.
class ArrivalService final
{
public:
    explicit ArrivalService(Office& office) : m_office(office) {}

    /// Open cases that wait for the visa, the entry or the lodging's registration, by number.
    [[nodiscard]] Result<QList<AwaitedArrival>> awaited();

    /// Moves every case as far as its dates go, in one act. Where a row cannot be recorded, nothing is, and each such
    /// row says why: MoveNotAllowed, MoveNeedsMaterial, DateOrder (args as workflow/moves.h, or past_days.h for a
    /// day to come).
    [[nodiscard]] Result<QList<ArrivalProblem>> record(const QList<Arrival>& arrivals);

private:
    Office& m_office;
};

} // namespace core::services

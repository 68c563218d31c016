// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

namespace core {
using FindingWaiverId = Id<struct FindingWaiverTag>;
} // namespace core

namespace core::domain {

/// Someone decided that a finding of the checks shall not stop a case, and why. It holds for one submission: after a
/// return the finding stands again.
struct FindingWaiver
{
    FindingWaiverId id;
    CaseId caseId;
    int round = 1;   ///< of the submission for which it was waived
    QString check;   ///< code of the pack's check
    QString place;   ///< of the finding: a fact's key, or a pointer (/materials/M05/issuedOn)
    QString because; ///< never empty
    int revision = 0;
};

} // namespace core::domain

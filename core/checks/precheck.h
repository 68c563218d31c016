// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check_input.h"
#include "core/checks/finding.h"

namespace core::checks {

struct PrecheckAnswer
{
    QList<Finding> findings; ///< the loudest first, then by rule and place
    QStringList needs;       ///< facts by which more could be said, by name

    /// No blocker stands in the way.
    [[nodiscard]] bool isReady() const;
};

/// The loudest first, then by rule and place.
void sortFindings(QList<Finding>& findings);

/// Everything that the authority would send a case back for, as far as it shows in the facts and the papers.
[[nodiscard]] PrecheckAnswer precheck(const CheckInput& input);

} // namespace core::checks

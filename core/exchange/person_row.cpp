// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_row.h"

namespace core::exchange {

bool PersonRow::isRejected() const
{
    return std::any_of(problems.cbegin(), problems.cend(), [](const RowProblem& problem) { return problem.blocking; });
}

} // namespace core::exchange

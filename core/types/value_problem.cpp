// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/value_problem.h"

namespace core::types {

using namespace Qt::Literals::StringLiterals;

std::optional<Failure> firstBlocking(const ValueProblems& problems)
{
    const auto found =
        std::find_if(problems.cbegin(), problems.cend(), [](const ValueProblem& problem) { return problem.blocking; });
    if (found == problems.cend()) {
        return std::nullopt;
    }
    Failure failure(found->code, found->args);
    return found->at == 0 ? failure : failure.with(u"at"_s, QString::number(found->at));
}

} // namespace core::types

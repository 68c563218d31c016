// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>

namespace core::types {

/// What is wrong or odd about a typed value, for lists shown beside a field or printed by the command line.
struct ValueProblem
{
    FailureCode code = FailureCode::Internal;
    /// Where in the value, counted from 1 as people count; 0 when it concerns the value as a whole.
    int at = 0;
    QMap<QString, QString> args;
    /// A blocking problem means that there is no such value; the others are said and the value stands.
    bool blocking = true;

    friend bool operator==(const ValueProblem&, const ValueProblem&) = default;
};

using ValueProblems = QList<ValueProblem>;

/// The first blocking problem as the failure of a parse (its place as the argument "at"), or nothing.
[[nodiscard]] std::optional<Failure> firstBlocking(const ValueProblems& problems);

} // namespace core::types

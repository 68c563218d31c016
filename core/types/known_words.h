// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/types/half_width.h"

#include <QHash>

namespace core::types {

/// The value that one of the known words stands for; the words are written as tidyCode() leaves them.
/// Fails with ValueEmpty or ValueUnknown (arg text).
template <typename Value>
[[nodiscard]] Result<Value> valueOfWord(const QHash<QString, Value>& known, const QString& text)
{
    const QString tidy = tidyCode(text);
    if (tidy.isEmpty()) {
        return Failure(FailureCode::ValueEmpty);
    }
    const auto found = known.constFind(tidy);
    if (found == known.cend()) {
        return Failure(FailureCode::ValueUnknown, {{QStringLiteral("text"), text}});
    }
    return *found;
}

} // namespace core::types

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rule_entry.h"

/// Whether two entries of one list would answer the same question on the same day (design §4: refused within a pack).
namespace core::rulebook::overlap {

/// The same code for a shared procedure, days in common, and conditions that do not exclude each other.
[[nodiscard]] bool between(const Entry& one, const Entry& two);

/// The first entry that overlaps one before it; null where none does.
template <typename T> [[nodiscard]] const Entry* firstIn(const QList<T>& entries)
{
    for (qsizetype i = 1; i < entries.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (between(entries[i], entries[j])) {
                return &entries[i];
            }
        }
    }
    return nullptr;
}

} // namespace core::rulebook::overlap

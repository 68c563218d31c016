// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/person_row.h"

#include <QHash>

#include <utility>

namespace core::exchange {

/// Tells the second row of a person in one sheet: the same passport of the same nationality (a number is unique only
/// with its state, domain §13), or the same permit number (one person's for life, domain §4.1).
class DuplicateGuard final
{
public:
    /// Adds SheetDuplicateRow (arg row: the first one) to a row of a person already met. Rejected rows are to be shown
    /// too: a duplicate of a rejected row is still a duplicate. `number` counts data rows from 1.
    void check(int number, PersonRow& row);

private:
    /// 128 bits of hash: two keys of a sheet that share them are not to be met, and a sheet's keys take a few bytes a row.
    using Key = std::pair<std::size_t, std::size_t>;

    void check(PersonColumn column, const QString& state, const QString& text, int number, PersonRow& row);

    QHash<Key, int> m_firstRows;
};

} // namespace core::exchange

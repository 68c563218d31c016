// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_map.h"
#include "core/exchange/person_row.h"

#include <array>

namespace core::exchange {

/// Reads rows of one sheet with one map of its columns. Pure: the same cells and day always give the same row.
class PersonRowReader final
{
public:
    /// `today` tells what is past.
    PersonRowReader(const ColumnMap& columns, QDate today);

    /// Never fails; what is wrong stands in the row's problems. Blocking: any value its type refuses, NameEmpty,
    /// ValueTooLong, DateOrder (args from, to) for a birth in the future or a paper that ends before its bearer was
    /// born, and SheetTooFewColumns (args columns, expected) for a row cut short, of which nothing else is read.
    /// Warnings: what a value's own problems() say is odd; PassportExpired (arg expiresOn); ValueEmpty for the
    /// nationality of a passport. Credit codes whose positions 9–17 miss their own check raise nothing (domain §13).
    [[nodiscard]] PersonRow read(const QStringList& cells) const;

private:
    /// Where in the cells each column is found; -1 where the sheet has none.
    std::array<int, kPersonColumnCount> m_indexes;
    qsizetype m_width;
    QDate m_today;
};

} // namespace core::exchange

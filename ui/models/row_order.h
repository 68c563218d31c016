// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sort_ranks.h"

#include <QList>

#include <vector>

namespace ui::models {

/// Which records are shown, one flag a record position; empty: all of them.
using ShownFlags = std::vector<char>;

/// The order in which rows are shown: a permutation of record positions, and the part of it that is shown. Sorting
/// moves numbers, never records, and keeps the former order among equals; showing fewer rows keeps the order of all
/// (design §2: lists are permutation models).
class RowOrder final
{
public:
    /// The natural order of count records, all of them shown.
    void reset(qsizetype count);
    /// Sorts by one rank per record position.
    void sort(const SortRanks& ranks, Qt::SortOrder direction);
    /// Shows only the flagged ones.
    void show(ShownFlags shown);

    /// How many are shown.
    [[nodiscard]] qsizetype count() const { return m_shown.size(); }
    /// The record shown in a row.
    [[nodiscard]] qsizetype positionOf(qsizetype row) const { return m_shown.at(row); }
    /// The records shown, row by row.
    [[nodiscard]] const QList<quint32>& positions() const { return m_shown; }
    /// The row that shows a record, or -1.
    [[nodiscard]] qsizetype rowOf(qsizetype position) const { return m_rows.at(position); }

private:
    void index();

    QList<quint32> m_all;
    ShownFlags m_flags;
    QList<quint32> m_shown; ///< those of m_all that are flagged, in the same order
    QList<qint32> m_rows;   ///< by position
};

} // namespace ui::models

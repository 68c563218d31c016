// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ui::models {

/// The order in which rows are shown: a permutation of record positions. Sorting moves numbers, never records, and
/// keeps the former order among equals (design §2: lists are permutation models).
class RowOrder final
{
public:
    /// The natural order of count records.
    void reset(qsizetype count);
    /// Sorts by one key per record position.
    void sort(const QList<QString>& keys, Qt::SortOrder direction);

    [[nodiscard]] qsizetype count() const { return m_positions.size(); }
    /// The record shown in a row.
    [[nodiscard]] qsizetype positionOf(qsizetype row) const { return m_positions.at(row); }
    /// The row that shows a record.
    [[nodiscard]] qsizetype rowOf(qsizetype position) const { return m_rows.at(position); }

private:
    void index();

    QList<qsizetype> m_positions;
    QList<qsizetype> m_rows;
};

} // namespace ui::models

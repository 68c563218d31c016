// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_order.h"

#include <algorithm>
#include <numeric>

namespace ui::models {

void RowOrder::reset(qsizetype count)
{
    m_positions.resize(count);
    std::iota(m_positions.begin(), m_positions.end(), qsizetype(0));
    index();
}

void RowOrder::sort(const QList<QString>& keys, Qt::SortOrder direction)
{
    const bool ascending = direction == Qt::AscendingOrder;
    std::stable_sort(m_positions.begin(), m_positions.end(), [&](qsizetype left, qsizetype right) {
        return ascending ? keys.at(left) < keys.at(right) : keys.at(right) < keys.at(left);
    });
    index();
}

void RowOrder::index()
{
    m_rows.resize(m_positions.size());
    for (qsizetype row = 0; row < m_positions.size(); ++row) {
        m_rows[m_positions.at(row)] = row;
    }
}

} // namespace ui::models

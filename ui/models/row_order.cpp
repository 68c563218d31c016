// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_order.h"

#include "core/base/expect.h"

#include <numeric>
#include <utility>

namespace ui::models {

void RowOrder::reset(qsizetype count)
{
    m_all.resize(count);
    std::iota(m_all.begin(), m_all.end(), quint32(0));
    m_flags.clear();
    index();
}

void RowOrder::sort(const SortRanks& ranks, Qt::SortOrder direction)
{
    CORE_EXPECT(ranks.ofPosition.size() == m_all.size());
    // Ranks are few and known: counted, not compared.
    const quint32 last = ranks.count == 0 ? 0 : ranks.count - 1;
    const quint32* const rankOf = ranks.ofPosition.constData();
    const auto place = [&](quint32 position) {
        return direction == Qt::AscendingOrder ? rankOf[position] : last - rankOf[position];
    };
    std::vector<quint32> starts(std::size_t(ranks.count) + 1, 0);
    for (const quint32 position : std::as_const(m_all)) {
        ++starts[place(position) + 1];
    }
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    QList<quint32> sorted(m_all.size());
    quint32* const to = sorted.data();
    for (const quint32 position : std::as_const(m_all)) {
        to[starts[place(position)]++] = position;
    }
    m_all = std::move(sorted);
    index();
}

void RowOrder::show(ShownFlags shown)
{
    CORE_EXPECT(shown.empty() || qsizetype(shown.size()) == m_all.size());
    m_flags = std::move(shown);
    index();
}

void RowOrder::index()
{
    if (m_flags.empty()) {
        m_shown = m_all;
    } else {
        m_shown.clear();
        for (const quint32 position : std::as_const(m_all)) {
            if (m_flags[position] != 0) {
                m_shown.append(position);
            }
        }
    }
    m_rows.fill(-1, m_all.size());
    qint32* const rowOf = m_rows.data();
    qint32 row = 0;
    for (const quint32 position : std::as_const(m_shown)) {
        rowOf[position] = row++;
    }
}

} // namespace ui::models

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>
#include <utility>

namespace ui::record_pages {

/// Where the record of a key stands in a list: found among a hundred thousand without looking through them.
class KeyIndex final
{
public:
    KeyIndex() = default;
    /// One key a record; the first one of several that have the same is found.
    explicit KeyIndex(QList<std::pair<qint64, quint32>> places) : m_places(std::move(places))
    {
        std::ranges::sort(m_places);
    }

    /// -1: there is none.
    [[nodiscard]] qsizetype positionOf(qint64 key) const
    {
        const auto found = std::ranges::lower_bound(m_places, key, {}, &std::pair<qint64, quint32>::first);
        return found != m_places.cend() && found->first == key ? qsizetype(found->second) : -1;
    }

private:
    QList<std::pair<qint64, quint32>> m_places; ///< keys with their positions, in the order of keys
};

template <typename Record>
[[nodiscard]] KeyIndex keyIndexOf(const QList<Record>& records, qint64 (*keyOf)(const Record& record))
{
    QList<std::pair<qint64, quint32>> places;
    places.reserve(records.size());
    for (const Record& each : records) {
        places.append({keyOf(each), static_cast<quint32>(places.size())});
    }
    return KeyIndex(std::move(places));
}

} // namespace ui::record_pages

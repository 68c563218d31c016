// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sort_ranks.h"

#include "core/search/sort_key.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace ui::models {

namespace {

template <typename Key> struct Ranked
{
    Key key;
    quint32 which;
};

/// Gives ranks from `next` on to values in the order of their keys, one to equal keys; hands back the rank after them.
template <typename Key> quint32 rank(std::vector<Ranked<Key>>& values, quint32 next, std::vector<quint32>& ranks)
{
    std::ranges::sort(values, {}, &Ranked<Key>::key);
    for (std::size_t i = 0; i < values.size(); ++i) {
        next += i > 0 && values[i - 1].key != values[i].key ? 1 : 0;
        ranks[values[i].which - 1] = next;
    }
    return values.empty() ? next : next + 1;
}

template <typename Value, typename MakeKey> auto keyed(const QHash<Value, quint32>& values, MakeKey makeKey)
{
    std::vector<Ranked<decltype(makeKey(std::declval<Value>()))>> made;
    made.reserve(static_cast<std::size_t>(values.size()));
    for (auto each = values.cbegin(); each != values.cend(); ++each) {
        made.push_back({makeKey(each.key()), each.value()});
    }
    return made;
}

} // namespace

SortValue sortValueOf(QDate day, UnknownDay unknown)
{
    constexpr qint64 kLast = std::numeric_limits<qint64>::max();
    constexpr qint64 kFirst = std::numeric_limits<qint64>::min();
    return day.isValid() ? day.toJulianDay() : unknown == UnknownDay::Last ? kLast : kFirst;
}

void RankMaker::note(quint32& which)
{
    if (which == 0) {
        which = ++m_count;
    }
    m_which.append(which - 1);
}

void RankMaker::add(const SortValue& value)
{
    if (const auto* number = std::get_if<qint64>(&value)) {
        note(m_numbers[*number]);
    } else if (const auto* text = std::get_if<QString>(&value)) {
        note(m_texts[*text]);
    } else {
        note(m_keys[std::get<PlainKey>(value).text]);
    }
}

SortRanks RankMaker::take()
{
    auto numbers = keyed(m_numbers, [](qint64 number) { return number; });
    auto texts = keyed(m_texts, [](const QString& text) { return core::search::sortKey(text); });
    auto keys = keyed(m_keys, [](const QString& key) { return key; });
    std::vector<quint32> ranks(m_count);
    quint32 count = rank(numbers, 0, ranks);
    count = rank(texts, count, ranks);
    count = rank(keys, count, ranks);
    for (quint32& each : m_which) {
        each = ranks[each];
    }
    return {std::exchange(m_which, {}), count};
}

} // namespace ui::models

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filter_index.h"

#include "core/base/expect.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace ui::models {

namespace {

/// Stands between texts, and in no words that can be typed into one line.
constexpr char16_t kBetween = u'\n';

/// Finds words in texts by that byte of theirs which the texts have least often.
class Finder final
{
public:
    Finder(const QByteArray& in, const std::array<quint32, 256>& howOften, const QByteArray& words)
        : m_in(in), m_words(words)
    {
        const auto often = [&](qsizetype at) { return howOften[static_cast<unsigned char>(words.at(at))]; };
        for (qsizetype at = 1; at < words.size(); ++at) {
            m_rarest = often(at) < often(m_rarest) ? at : m_rarest;
        }
    }

    /// Where they begin from a place on; -1: nowhere.
    [[nodiscard]] qsizetype next(qsizetype from) const
    {
        const char* const begin = m_in.constData();
        const char* const last = begin + m_in.size() - m_words.size() + m_rarest;
        for (const char* at = begin + from + m_rarest; at <= last; ++at) {
            at = static_cast<const char*>(
                std::memchr(at, m_words.at(m_rarest), static_cast<std::size_t>(last - at + 1)));
            if (at == nullptr) {
                return -1;
            }
            if (std::memcmp(at - m_rarest, m_words.constData(), static_cast<std::size_t>(m_words.size())) == 0) {
                return at - m_rarest - begin;
            }
        }
        return -1;
    }

private:
    const QByteArray& m_in;
    const QByteArray& m_words;
    qsizetype m_rarest = 0;
};

} // namespace

void FilterIndex::Texts::add(const QStringList& texts)
{
    bytes += texts.join(kBetween).toCaseFolded().toUtf8();
    bytes += char(kBetween);
    ends.append(static_cast<quint32>(bytes.size()));
}

void FilterIndex::Texts::close()
{
    bytes.squeeze();
    ends.squeeze();
    for (const char each : std::as_const(bytes)) {
        ++howOften[static_cast<unsigned char>(each)];
    }
}

std::vector<char> FilterIndex::Texts::holding(const QByteArray& words) const
{
    std::vector<char> flags(static_cast<std::size_t>(ends.size()), 0);
    const Finder finder(bytes, howOften, words);
    const quint32* const end = ends.constData();
    std::size_t record = 0;
    for (qsizetype at = finder.next(0); at >= 0; at = finder.next(end[record])) {
        while (end[record] <= at) {
            ++record;
        }
        flags[record] = 1;
    }
    return flags;
}

void FilterIndex::join(qsizetype grouping, const QString& group, const std::function<QStringList()>& texts)
{
    Grouping& in = m_groupings[static_cast<std::size_t>(grouping)];
    const auto known = in.known.constFind(group);
    if (known != in.known.cend()) {
        in.groupOf.append(*known);
        return;
    }
    in.groupOf.append(static_cast<quint32>(in.known.size()));
    in.known.insert(group, in.groupOf.last());
    in.texts.add(texts());
}

void FilterIndex::close()
{
    m_own.close();
    for (Grouping& each : m_groupings) {
        each.known = {};
        each.texts.close();
        each.groupOf.squeeze();
    }
}

std::vector<char> FilterIndex::holding(const QString& words) const
{
    CORE_EXPECT(!words.isEmpty());
    const QByteArray folded = words.toCaseFolded().toUtf8();
    std::vector<char> flags = m_own.holding(folded);
    for (const Grouping& each : m_groupings) {
        const std::vector<char> shared = each.texts.holding(folded);
        if (std::ranges::find(shared, 1) == shared.end()) {
            continue;
        }
        const quint32* const groupOf = each.groupOf.constData();
        for (std::size_t record = 0; record < flags.size(); ++record) {
            flags[record] = static_cast<char>(flags[record] | shared[groupOf[record]]);
        }
    }
    return flags;
}

} // namespace ui::models

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filter_index.h"

#include "core/base/expect.h"

#include <QByteArrayMatcher>

namespace ui::models {

namespace {

/// Stands between texts, and in no words that can be typed into one line.
constexpr char16_t kBetween = u'\n';

/// Finds words from a place on; -1: no more.
class Finder final
{
public:
    explicit Finder(const QByteArray& words) : m_words(words), m_matcher(words) {}

    [[nodiscard]] qsizetype next(const QByteArray& in, qsizetype from) const
    {
        return m_words.size() == 1 ? in.indexOf(m_words.front(), from) : m_matcher.indexIn(in, from);
    }

private:
    const QByteArray& m_words;
    QByteArrayMatcher m_matcher;
};

} // namespace

void FilterIndex::Texts::add(const QStringList& texts)
{
    for (const QString& each : texts) {
        bytes += each.toCaseFolded().toUtf8();
        bytes += char(kBetween);
    }
    ends.append(bytes.size());
}

void FilterIndex::Texts::close()
{
    bytes.squeeze();
    ends.squeeze();
}

std::vector<char> FilterIndex::Texts::holding(const QByteArray& words) const
{
    std::vector<char> flags(static_cast<std::size_t>(ends.size()), 0);
    const Finder finder(words);
    const qsizetype* const end = ends.constData();
    std::size_t record = 0;
    for (qsizetype at = finder.next(bytes, 0); at >= 0; at = finder.next(bytes, end[record])) {
        while (end[record] <= at) {
            ++record;
        }
        flags[record] = 1;
    }
    return flags;
}

void FilterIndex::add(const FilterText& text)
{
    m_own.add(text.own);
    const QString shared = text.shared.join(kBetween);
    const auto known = m_known.constFind(shared);
    if (known != m_known.cend()) {
        m_sharedOf.append(*known);
        return;
    }
    m_sharedOf.append(*m_known.insert(shared, static_cast<quint32>(m_known.size())));
    m_shared.add(text.shared);
}

void FilterIndex::close()
{
    m_known = {};
    m_own.close();
    m_shared.close();
    m_sharedOf.squeeze();
}

std::vector<char> FilterIndex::holding(const QString& words) const
{
    CORE_EXPECT(!words.isEmpty());
    const QByteArray folded = words.toCaseFolded().toUtf8();
    std::vector<char> flags = m_own.holding(folded);
    const std::vector<char> shared = m_shared.holding(folded);
    for (std::size_t record = 0; record < flags.size(); ++record) {
        flags[record] = static_cast<char>(flags[record] | shared[m_sharedOf.at(static_cast<qsizetype>(record))]);
    }
    return flags;
}

} // namespace ui::models

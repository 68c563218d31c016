// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/marks.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <vector>

namespace core::documents::mrz {

namespace {

/// Ink in one row, from `begin` up to but not with `end`.
struct Run
{
    int begin;
    int end;
    int row;
};

std::vector<Run> runsOf(const QByteArray& ink, int width)
{
    std::vector<Run> runs;
    const char* line = ink.constData();
    const int height = static_cast<int>(ink.size() / width);
    for (int y = 0; y < height; ++y, line += width) {
        const char* const end = line + width;
        const char* at = line;
        while (at != end) {
            const void* const inked = std::memchr(at, 1, static_cast<std::size_t>(end - at));
            if (inked == nullptr) {
                break;
            }
            const char* const begin = static_cast<const char*>(inked);
            const void* const blank = std::memchr(begin, 0, static_cast<std::size_t>(end - begin));
            at = blank == nullptr ? end : static_cast<const char*>(blank);
            runs.push_back({static_cast<int>(begin - line), static_cast<int>(at - line), y});
        }
    }
    return runs;
}

/// Which runs belong together: each one points to another of its mark, the first to itself.
class Families final
{
public:
    explicit Families(std::size_t count) : m_parents(count) { std::iota(m_parents.begin(), m_parents.end(), 0U); }

    [[nodiscard]] std::size_t headOf(std::size_t member)
    {
        while (m_parents[member] != member) {
            m_parents[member] = m_parents[m_parents[member]];
            member = m_parents[member];
        }
        return member;
    }
    void join(std::size_t one, std::size_t other)
    {
        const std::size_t head = headOf(one);
        const std::size_t otherHead = headOf(other);
        m_parents[std::max(head, otherHead)] = std::min(head, otherHead);
    }

private:
    std::vector<std::size_t> m_parents;
};

/// Joins each run with those of the row above that it touches, corners included.
void joinTouching(const std::vector<Run>& runs, Families& families)
{
    std::size_t above = 0;
    for (std::size_t here = 0; here < runs.size(); ++here) {
        const Run& run = runs[here];
        while (runs[above].row < run.row - 1 || (runs[above].row == run.row - 1 && runs[above].end < run.begin)) {
            ++above;
        }
        for (std::size_t other = above; runs[other].row == run.row - 1 && runs[other].begin <= run.end; ++other) {
            families.join(here, other);
        }
    }
}

} // namespace

QList<Mark> marksOf(const QByteArray& ink, int width)
{
    if (width <= 0) {
        return {};
    }
    const std::vector<Run> runs = runsOf(ink, width);
    Families families(runs.size());
    joinTouching(runs, families);
    QList<Mark> marks;
    std::vector<qsizetype> placeOf(runs.size(), -1);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const Run& run = runs[i];
        qsizetype& place = placeOf[families.headOf(i)];
        if (place < 0) {
            place = marks.size();
            marks.append({run.begin, run.row, run.end - 1, run.row});
        }
        Mark& mark = marks[place];
        mark.left = std::min(mark.left, run.begin);
        mark.right = std::max(mark.right, run.end - 1);
        mark.bottom = run.row;
    }
    std::sort(marks.begin(), marks.end(), [](const Mark& one, const Mark& other) { return one.left < other.left; });
    return marks;
}

} // namespace core::documents::mrz

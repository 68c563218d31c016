// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <vector>

namespace ui::models {

/// Says what of a record a filter looks into. It holds all that it needs, so that any thread may ask it.
template <typename Record> struct FilterBy
{
    /// Names, numbers: hardly two records have the same.
    std::function<QStringList(const Record& record)> own;
    /// Tells apart whose shared texts differ; null where there are none.
    std::function<QString(const Record& record)> group = {};
    /// City, employer: asked once for all records of a group.
    std::function<QStringList(const Record& record)> shared = {};
};

/// The texts of a list's records, folded once, so that a keystroke looks through a hundred thousand of them at once.
/// Made on any thread; copies share what they hold.
class FilterIndex final
{
public:
    /// The next record, with its own texts and the group it is in.
    void add(const QStringList& own, const QString& group);
    /// Whether the texts of a group are still to be told.
    [[nodiscard]] bool isNew(const QString& group) const { return !m_groups.contains(group); }
    void addGroup(const QString& group, const QStringList& shared);
    /// No more records come.
    void close();
    /// One flag a record: whether one of its texts holds the words, in capitals or not. Words must not be empty.
    [[nodiscard]] std::vector<char> holding(const QString& words) const;
    [[nodiscard]] qsizetype count() const { return m_groupOf.size(); }

private:
    /// Texts one after another with the end of each, in UTF-8.
    struct Texts
    {
        void add(const QStringList& texts);
        void close();
        [[nodiscard]] std::vector<char> holding(const QByteArray& words) const;

        QByteArray bytes;
        QList<qsizetype> ends;
        std::array<quint32, 256> howOften{}; ///< by byte
    };

    Texts m_own;
    Texts m_shared;
    QHash<QString, quint32> m_groups; ///< while records come
    QList<quint32> m_groupOf;         ///< by record
};

template <typename Record>
[[nodiscard]] FilterIndex filterIndexOf(const QList<Record>& records, const FilterBy<Record>& filterBy)
{
    FilterIndex index;
    for (const Record& each : records) {
        const QString group = filterBy.group ? filterBy.group(each) : QString();
        if (index.isNew(group)) {
            index.addGroup(group, filterBy.shared ? filterBy.shared(each) : QStringList());
        }
        index.add(filterBy.own(each), group);
    }
    index.close();
    return index;
}

} // namespace ui::models

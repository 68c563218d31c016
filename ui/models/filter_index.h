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

/// Texts that many records have in common: a person's names in all his cases, an employer with its city.
template <typename Record> struct SharedFilterTexts
{
    /// Tells apart whose texts differ.
    std::function<QString(const Record& record)> group;
    /// Asked once for all records of a group.
    std::function<QStringList(const Record& record)> texts;
};

/// Says what of a record a filter looks into. It holds all that it needs, so that any thread may ask it.
template <typename Record> struct FilterBy
{
    /// Names, numbers: hardly two records have the same.
    std::function<QStringList(const Record& record)> own;
    QList<SharedFilterTexts<Record>> shared = {};
};

/// The texts of a list's records, folded once, so that a keystroke looks through a hundred thousand of them at once.
/// Made on any thread; copies share what they hold.
class FilterIndex final
{
public:
    /// In so many ways records are in groups.
    explicit FilterIndex(qsizetype groupings = 0) : m_groupings(static_cast<std::size_t>(groupings)) {}

    /// The next record's own texts. Then it is put into a group of each grouping.
    void add(const QStringList& own) { m_own.add(own); }
    void join(qsizetype grouping, const QString& group, const std::function<QStringList()>& texts);
    /// No more records come.
    void close();
    /// One flag a record: whether one of its texts holds the words, in capitals or not. Words must not be empty.
    [[nodiscard]] std::vector<char> holding(const QString& words) const;
    [[nodiscard]] qsizetype count() const { return m_own.ends.size(); }

private:
    /// Texts one after another with the end of each, in UTF-8.
    struct Texts
    {
        void add(const QStringList& texts);
        void close();
        [[nodiscard]] std::vector<char> holding(const QByteArray& words) const;

        QByteArray bytes;
        QList<quint32> ends;
        std::array<quint32, 256> howOften{}; ///< by byte
    };

    struct Grouping
    {
        QHash<QString, quint32> known; ///< while records come
        Texts texts;                   ///< by group
        QList<quint32> groupOf;        ///< by record
    };

    Texts m_own;
    std::vector<Grouping> m_groupings;
};

template <typename Record>
[[nodiscard]] FilterIndex filterIndexOf(const QList<Record>& records, const FilterBy<Record>& filterBy)
{
    FilterIndex index(filterBy.shared.size());
    for (const Record& each : records) {
        index.add(filterBy.own(each));
        for (qsizetype i = 0; i < filterBy.shared.size(); ++i) {
            const SharedFilterTexts<Record>& shared = filterBy.shared.at(i);
            index.join(i, shared.group(each), [&] { return shared.texts(each); });
        }
    }
    index.close();
    return index;
}

} // namespace ui::models

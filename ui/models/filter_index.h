// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace ui::models {

/// What of a record a filter looks into.
struct FilterText
{
    QStringList own;    ///< names, numbers: hardly two records have the same
    QStringList shared; ///< city, employer: told once for all records that have the same
};

/// Says what of a record a filter looks into. It holds all that it needs, so that any thread may ask it.
template <typename Record> using FilterBy = std::function<FilterText(const Record& record)>;

/// The texts of a list's records, folded once, so that a keystroke looks through a hundred thousand of them at once.
/// Made on any thread; copies share what they hold.
class FilterIndex final
{
public:
    /// The next record's texts.
    void add(const FilterText& text);
    /// No more records come.
    void close();
    /// One flag a record: whether one of its texts holds the words, in capitals or not. Words must not be empty.
    [[nodiscard]] std::vector<char> holding(const QString& words) const;
    [[nodiscard]] qsizetype count() const { return m_sharedOf.size(); }

private:
    /// Texts one after another with the end of each, in UTF-8.
    struct Texts
    {
        void add(const QStringList& texts);
        void close();
        [[nodiscard]] std::vector<char> holding(const QByteArray& words) const;

        QByteArray bytes;
        QList<qsizetype> ends;
    };

    Texts m_own;
    Texts m_shared;
    QHash<QString, quint32> m_known; ///< of the shared ones, while records come
    QList<quint32> m_sharedOf;       ///< by record
};

template <typename Record>
[[nodiscard]] FilterIndex filterIndexOf(const QList<Record>& records, const FilterBy<Record>& filterBy)
{
    FilterIndex index;
    for (const Record& each : records) {
        index.add(filterBy(each));
    }
    index.close();
    return index;
}

} // namespace ui::models

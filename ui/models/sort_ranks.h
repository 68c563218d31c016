// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <variant>

namespace ui::models {

/// What a record is ordered by in a column: a number (a count, a day), or a text in pinyin order.
using SortValue = std::variant<qint64, QString>;

/// A day that is not known stands after all others, or before them.
enum class UnknownDay { Last, First };
[[nodiscard]] SortValue sortValueOf(QDate day, UnknownDay unknown = UnknownDay::Last);

/// The place of every record in the order of a column, made once and kept while the records are the same: sorting by it
/// compares no text. Equal values have one rank.
struct SortRanks
{
    QList<quint32> ofPosition; ///< from 0 on, one a record
    quint32 count = 0;         ///< of different ranks
};

/// Makes the ranks of a column. Equal values are looked at once, however many records have them. Any thread.
class RankMaker final
{
public:
    void reserve(qsizetype records) { m_which.reserve(records); }
    /// The value of the next record. Numbers come before texts.
    void add(const SortValue& value);
    /// The next record's key, which compares as it stands and is no text for people.
    void addKey(const QString& key);
    [[nodiscard]] SortRanks take();

private:
    void note(quint32& which);

    // Which of the different values each is, in the order in which they came first, from 1 on.
    QHash<qint64, quint32> m_numbers;
    QHash<QString, quint32> m_texts;
    QHash<QString, quint32> m_keys;
    QList<quint32> m_which; ///< one a record
    quint32 m_count = 0;
};

} // namespace ui::models

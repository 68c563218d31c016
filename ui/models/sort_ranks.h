// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <variant>

namespace ui::models {

/// A text that is ordered sign by sign: the numbers of cases, passports, permits.
struct PlainKey
{
    QString text;
};

/// What a record is ordered by in a column: a number (a count, a day), a text in pinyin order, or a plain key.
using SortValue = std::variant<qint64, QString, PlainKey>;

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
    /// The value of the next record. Numbers come before texts, and those before plain keys.
    void add(const SortValue& value);
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

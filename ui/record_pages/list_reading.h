// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/first_rows.h"
#include "core/services/office.h"
#include "ui/models/filter_index.h"
#include "ui/models/record_table_model.h"
#include "ui/record_pages/key_index.h"

#include <QHash>
#include <QList>

namespace ui::record_pages {

/// From so many records on the order of every column is made ahead, off the GUI thread; below, it is made at the click.
inline constexpr qsizetype kManyRecords = 5'000;

/// A list as a reading thread has it ready: nothing about it is left to the GUI thread but to show it.
template <typename Record> struct ReadList
{
    QList<Record> records;
    bool isWhole = true;
    models::FilterIndex filter; ///< of a whole list: the first rows are to be shown at once
    KeyIndex keys;
    QHash<int, models::SortRanks> ranks; ///< of the column sorted by
};

/// Reads a list and makes it ready; run on a reading thread.
template <typename Record> struct ListReading
{
    using Query = core::Result<QList<Record>> (*)(core::services::Office&);
    using FirstQuery = core::Result<core::services::FirstRows<Record>> (*)(core::services::Office&);

    Query query;
    FirstQuery first; ///< null: all is read
    models::FilterBy<Record> filterBy;
    qint64 (*keyOf)(const Record& record);
    int sortColumn;                ///< -1: none
    models::SortBy<Record> sortBy; ///< null: the model sorts by keys

    core::Result<ReadList<Record>> operator()(core::services::Office& office) const
    {
        ReadList<Record> list;
        if (const core::Result<void> read = readInto(list, office); !read) {
            return read.failure();
        }
        if (list.isWhole) {
            list.filter = models::filterIndexOf(list.records, filterBy);
        }
        list.keys = keyIndexOf(list.records, keyOf);
        if (sortBy) {
            list.ranks.insert(sortColumn, models::ranksOf(list.records, sortBy));
        }
        return list;
    }

private:
    core::Result<void> readInto(ReadList<Record>& list, core::services::Office& office) const
    {
        if (first != nullptr) {
            const auto read = first(office);
            if (!read) {
                return read.failure();
            }
            list.records = read->rows;
            list.isWhole = read->areAll;
            return {};
        }
        core::Result<QList<Record>> read = query(office);
        if (!read) {
            return read.failure();
        }
        list.records = std::move(read).value();
        return {};
    }
};

/// Makes the order of some columns; run on a reading thread, though it reads nothing.
template <typename Record> struct ListRanking
{
    QList<Record> records;
    QHash<int, models::SortBy<Record>> sortBy; ///< by column

    core::Result<QHash<int, models::SortRanks>> operator()(core::services::Office&) const
    {
        QHash<int, models::SortRanks> ranks;
        for (auto each = sortBy.cbegin(); each != sortBy.cend(); ++each) {
            ranks.insert(each.key(), models::ranksOf(records, each.value()));
        }
        return ranks;
    }
};

} // namespace ui::record_pages

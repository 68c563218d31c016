// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expect.h"
#include "ui/models/cell_role.h"
#include "ui/models/row_order.h"
#include "ui/models/sort_ranks.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <functional>
#include <utility>

namespace ui::models {

/// Says what a record is ordered by in a column. It holds all that it needs and nothing of a model, so that any thread
/// may ask it.
template <typename Record> using SortBy = std::function<SortValue(const Record& record)>;

template <typename Record> [[nodiscard]] SortRanks ranksOf(const QList<Record>& records, const SortBy<Record>& sortBy)
{
    RankMaker maker;
    maker.reserve(records.size());
    for (const Record& each : records) {
        maker.add(sortBy(each));
    }
    return maker.take();
}

/// A table over a list of plain records. A subclass writes three functions: columns(), heading() and cell(); for where
/// the text shown does not sort as people expect (pinyin, dates) it adds sortBy(), or sortKey() where its lists are
/// short. Rows are a part of a permutation of the records: sorting and filtering move no record, and sorting keeps
/// selections. GUI thread.
template <typename Record> class RecordTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// How many columns there are; the same for the model's whole life.
    [[nodiscard]] virtual int columns() const = 0;
    /// A column's heading in the current language.
    [[nodiscard]] virtual QString heading(int column) const = 0;
    /// What a cell answers for a role: Qt::DisplayRole, Qt::ToolTipRole, the roles of CellRole …; an invalid QVariant
    /// for the rest. The accessible text is the display text unless Qt::AccessibleTextRole is answered.
    [[nodiscard]] virtual QVariant cell(const Record& record, int column, int role) const = 0;
    /// What stands in a column's second lines (SecondLineRole), as the heading of a column of its own for other
    /// programs; empty where nothing does.
    [[nodiscard]] virtual QString secondHeading(int) const { return {}; }
    /// What a column sorts by in the current language; null: by sortKey().
    [[nodiscard]] virtual SortBy<Record> sortBy(int) const { return {}; }
    /// What a column sorts by that has no sortBy(); the text shown unless said otherwise.
    [[nodiscard]] virtual QString sortKey(const Record& record, int column) const
    {
        return cell(record, column, Qt::DisplayRole).toString();
    }

    /// Replaces all records; the sort order chosen last is kept, and all are shown.
    void setRecords(QList<Record> records) { setRecords(std::move(records), {}, {}); }
    /// The same with the ranks of some columns, made elsewhere, and with the records to show. Hands back the former
    /// records: many take their time to go, which need not be the GUI thread's.
    QList<Record> setRecords(QList<Record> records, QHash<int, SortRanks> ranks, ShownFlags shown)
    {
        beginResetModel();
        std::swap(m_records, records);
        m_ranks = std::move(ranks);
        m_order.reset(m_records.size());
        m_order.show(std::move(shown));
        if (m_sortColumn >= 0) {
            m_order.sort(ranksFor(m_sortColumn), m_sortDirection);
        }
        endResetModel();
        return records;
    }
    /// Ranks of the records that are there, made elsewhere.
    void addRanks(int column, SortRanks ranks)
    {
        CORE_EXPECT(ranks.ofPosition.size() == m_records.size());
        m_ranks.insert(column, std::move(ranks));
    }
    /// Shows some of the records, in the order that all have.
    void show(ShownFlags shown)
    {
        beginResetModel();
        m_order.show(std::move(shown));
        endResetModel();
    }
    /// Replaces the record of one row in place: selection, scroll position and order stay.
    void replaceRecord(int row, Record record)
    {
        CORE_EXPECT(row >= 0 && row < rowCount());
        m_ranks.clear();
        m_records[m_order.positionOf(row)] = std::move(record);
        Q_EMIT dataChanged(index(row, 0), index(row, columns() - 1));
    }
    [[nodiscard]] const Record& record(int row) const
    {
        CORE_EXPECT(row >= 0 && row < rowCount());
        return m_records.at(m_order.positionOf(row));
    }
    /// All records by position, shown or not.
    [[nodiscard]] const QList<Record>& records() const { return m_records; }
    /// The positions of the records shown, row by row.
    [[nodiscard]] const QList<quint32>& positions() const { return m_order.positions(); }
    /// The row of a record by its position, or -1 where it is not shown.
    [[nodiscard]] int rowOf(qsizetype position) const { return static_cast<int>(m_order.rowOf(position)); }
    /// The column sorted by last, or -1.
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    /// Announces the headings and cells anew, after the language changed.
    void retranslate()
    {
        m_ranks.clear();
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns() - 1);
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns() - 1));
        }
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_order.count());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : columns();
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
            return {};
        }
        QVariant answer = cell(record(index.row()), index.column(), role);
        if (!answer.isValid() && role == Qt::AccessibleTextRole) {
            answer = cell(record(index.row()), index.column(), Qt::DisplayRole);
        }
        return answer;
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columns()) {
            return {};
        }
        if (role == Qt::TextAlignmentRole) {
            return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
        }
        return role == Qt::DisplayRole ? QVariant(heading(section)) : QVariant();
    }
    void sort(int column, Qt::SortOrder direction = Qt::AscendingOrder) final
    {
        m_sortColumn = column < columns() ? column : -1;
        m_sortDirection = direction;
        if (m_sortColumn < 0) {
            return;
        }
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        QList<qsizetype> positions;
        for (const QModelIndex& kept : before) {
            positions.append(m_order.positionOf(kept.row()));
        }
        m_order.sort(ranksFor(column), direction);
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i) {
            after.append(index(static_cast<int>(m_order.rowOf(positions.at(i))), before.at(i).column()));
        }
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

private:
    [[nodiscard]] const SortRanks& ranksFor(int column)
    {
        auto found = m_ranks.find(column);
        if (found == m_ranks.end()) {
            const SortBy<Record> by = sortBy(column);
            found = m_ranks.insert(column, by ? ranksOf(m_records, by) : ranksByKey(column));
        }
        return *found;
    }
    [[nodiscard]] SortRanks ranksByKey(int column) const
    {
        RankMaker maker;
        for (const Record& each : m_records) {
            maker.add(PlainKey{sortKey(each, column)});
        }
        return maker.take();
    }

    QList<Record> m_records;
    QHash<int, SortRanks> m_ranks; ///< by column, as far as they were asked for or brought along
    RowOrder m_order;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortDirection = Qt::AscendingOrder;
};

} // namespace ui::models

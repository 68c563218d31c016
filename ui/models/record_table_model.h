// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expect.h"
#include "ui/models/cell_role.h"
#include "ui/models/row_order.h"

#include <QAbstractTableModel>
#include <QList>

namespace ui::models {

/// A table over a list of plain records. A subclass writes three functions: columns(), heading() and cell(); it may add
/// sortKey() where the text shown does not sort as people expect (pinyin, dates). Rows are a permutation of the
/// records, so sorting moves no record and keeps selections. GUI thread.
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
    /// What a column sorts by; the text shown unless said otherwise.
    [[nodiscard]] virtual QString sortKey(const Record& record, int column) const
    {
        return cell(record, column, Qt::DisplayRole).toString();
    }

    /// Replaces all records; the sort order chosen last is kept.
    void setRecords(QList<Record> records)
    {
        beginResetModel();
        m_records = std::move(records);
        m_order.reset(m_records.size());
        if (m_sortColumn >= 0) {
            m_order.sort(keysOf(m_sortColumn), m_sortDirection);
        }
        endResetModel();
    }
    /// Replaces the record of one row in place: selection, scroll position and order stay.
    void replaceRecord(int row, Record record)
    {
        CORE_EXPECT(row >= 0 && row < m_records.size());
        m_records[m_order.positionOf(row)] = std::move(record);
        Q_EMIT dataChanged(index(row, 0), index(row, columns() - 1));
    }
    [[nodiscard]] const Record& record(int row) const
    {
        CORE_EXPECT(row >= 0 && row < m_records.size());
        return m_records.at(m_order.positionOf(row));
    }
    /// Announces the headings and cells anew, after the language changed.
    void retranslate()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns() - 1);
        if (!m_records.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns() - 1));
        }
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_records.size());
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
        m_sortColumn = column;
        m_sortDirection = direction;
        if (column < 0 || column >= columns()) {
            return;
        }
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        QList<qsizetype> positions;
        for (const QModelIndex& kept : before) {
            positions.append(m_order.positionOf(kept.row()));
        }
        m_order.sort(keysOf(column), direction);
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i) {
            after.append(index(static_cast<int>(m_order.rowOf(positions.at(i))), before.at(i).column()));
        }
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

private:
    [[nodiscard]] QList<QString> keysOf(int column) const
    {
        QList<QString> keys;
        keys.reserve(m_records.size());
        for (const Record& each : m_records) {
            keys.append(sortKey(each, column));
        }
        return keys;
    }

    QList<Record> m_records;
    RowOrder m_order;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortDirection = Qt::AscendingOrder;
};

} // namespace ui::models

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/board_column_model.h"

#include <algorithm>

namespace ui::cases {

using models::CaseTableModel;
using namespace Qt::Literals::StringLiterals;

BoardColumnModel::BoardColumnModel(const CaseTableModel& table, QObject* parent)
    : QAbstractListModel(parent), m_table(table)
{}

void BoardColumnModel::setRows(QList<int> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int BoardColumnModel::cardOf(int tableRow) const
{
    const auto found = std::ranges::lower_bound(m_rows, tableRow);
    return found != m_rows.end() && *found == tableRow ? static_cast<int>(found - m_rows.begin()) : -1;
}

int BoardColumnModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant BoardColumnModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = m_rows.at(index.row());
    const auto say = [&](int column) { return m_table.index(row, column).data().toString(); };
    switch (role) {
    case Qt::DisplayRole:
        return say(CaseTableModel::Person);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringList{say(CaseTableModel::Person), say(CaseTableModel::Number), say(CaseTableModel::Employer),
            say(CaseTableModel::Procedure), say(CaseTableModel::Stage), say(CaseTableModel::NextDue)}
            .join(u", "_s);
    case CaseRole:
        return row;
    default:
        return {};
    }
}

} // namespace ui::cases

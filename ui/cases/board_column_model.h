// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/case_table_model.h"

#include <QAbstractListModel>

namespace ui::cases {

/// One column of the board: some rows of the cases' table, in its order. The table's model outlives it; whenever that
/// changes, the column is given its rows anew. GUI thread.
class BoardColumnModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum CardRole { CaseRole = Qt::UserRole + 100 }; ///< the row of the table's model

    explicit BoardColumnModel(const models::CaseTableModel& table, QObject* parent = nullptr);

    void setRows(QList<int> rows);
    [[nodiscard]] int tableRow(int card) const { return m_rows.at(card); }
    /// The card that shows a row of the table, or -1.
    [[nodiscard]] int cardOf(int tableRow) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    const models::CaseTableModel& m_table;
    QList<int> m_rows; ///< ascending
};

} // namespace ui::cases

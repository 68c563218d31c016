// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/case_table_model.h"

#include <QStyledItemDelegate>

namespace ui::cases {

/// Paints a case as a card of the board: who, where it stands, for whom; the number where it fits, and the next date as
/// a chip. The table's model outlives it.
class CaseCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CaseCardDelegate(const models::CaseTableModel& table, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const models::CaseTableModel& m_table;
};

} // namespace ui::cases

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/office/staff_table_model.h"

#include "ui/models/cell_role.h"
#include "ui/models/tone.h"
#include "ui/office/staff_words.h"

namespace ui::office {

using core::services::ListedStaff;
using models::Tone;

QString StaffTableModel::heading(int column) const
{
    switch (column) {
    case Name:
        return tr("Name");
    case Role:
        return tr("Role");
    case State:
        return tr("State");
    case Passphrase:
        return tr("Passphrase");
    default:
        return {};
    }
}

QVariant StaffTableModel::cell(const ListedStaff& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, column);
    case models::SecondLineRole:
        return secondLine(row, column);
    case models::ToneRole:
        return column == State ? QVariant(static_cast<int>(row.staff.isActive ? Tone::Active : Tone::Neutral))
                               : QVariant();
    case models::KeyRole:
        return row.staff.id.value;
    default:
        return {};
    }
}

QString StaffTableModel::text(const ListedStaff& row, int column) const
{
    switch (column) {
    case Name:
        return row.staff.name;
    case Role:
        return StaffWords::of(row.staff.role);
    case State:
        return row.staff.isActive ? tr("Active") : tr("Has left");
    case Passphrase:
        return !m_isEncrypted ? tr("Not needed") : row.hasPassphrase ? tr("Has one") : tr("None");
    default:
        return {};
    }
}

QString StaffTableModel::secondLine(const ListedStaff& row, int column) const
{
    switch (column) {
    case Name:
        return row.isActor ? tr("You") : QString();
    case Role:
        return StaffWords::meaningOf(row.staff.role);
    default:
        return {};
    }
}

} // namespace ui::office

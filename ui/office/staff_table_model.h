// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/staff_standing.h"
#include "ui/models/record_table_model.h"

namespace ui::office {

/// Who is in the office: name, role, whether they are still there, whether they can open the store.
class StaffTableModel final : public models::RecordTableModel<core::services::ListedStaff>
{
    Q_OBJECT

public:
    enum Column { Name, Role, State, Passphrase, ColumnCount };

    using RecordTableModel::RecordTableModel;

    void setEncrypted(bool isEncrypted) { m_isEncrypted = isEncrypted; }

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const core::services::ListedStaff& row, int column, int role) const override;

private:
    [[nodiscard]] QString text(const core::services::ListedStaff& row, int column) const;
    [[nodiscard]] QString secondLine(const core::services::ListedStaff& row, int column) const;

    bool m_isEncrypted = false;
};

} // namespace ui::office

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/rule_move_service.h"
#include "ui/models/record_table_model.h"

namespace ui::cases {

/// Open cases that newer rules touch: where each stands, and where it would.
class TouchedCaseTableModel final : public models::RecordTableModel<core::services::TouchedCase>
{
    Q_OBJECT

public:
    enum Column { Number, Person, Employer, Before, After, ColumnCount };

    using RecordTableModel::RecordTableModel;

    void setLang(core::types::Lang lang);

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString secondHeading(int column) const override;
    [[nodiscard]] QVariant cell(const core::services::TouchedCase& row, int column, int role) const override;
    /// What KeyRole answers.
    [[nodiscard]] static qint64 keyOf(const core::services::TouchedCase& row) { return row.record.id.value; }

private:
    [[nodiscard]] QString text(const core::services::TouchedCase& row, int column) const;
    [[nodiscard]] QString secondLine(const core::services::TouchedCase& row, int column) const;

    core::types::Lang m_lang = core::types::Lang::En;
};

} // namespace ui::cases

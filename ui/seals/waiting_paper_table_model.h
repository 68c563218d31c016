// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/seal_service.h"
#include "ui/models/record_table_model.h"

namespace ui::seals {

/// Papers that are not yet signed and sealed: number and form, person, employer, who has to do what, where the paper
/// is.
class WaitingPaperTableModel final : public models::RecordTableModel<core::services::WaitingPaper>
{
    Q_OBJECT

public:
    enum Column { Number, Person, Employer, Asks, Place, ColumnCount };

    using RecordTableModel::RecordTableModel;

    void setLang(core::types::Lang lang);

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const core::services::WaitingPaper& row, int column, int role) const override;

private:
    [[nodiscard]] QString text(const core::services::WaitingPaper& row, int column) const;
    [[nodiscard]] QString secondLine(const core::services::WaitingPaper& row, int column) const;

    core::types::Lang m_lang = core::types::Lang::En;
};

} // namespace ui::seals

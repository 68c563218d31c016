// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/progress_report.h"
#include "core/types/lang.h"
#include "ui/models/record_table_model.h"

namespace ui::employers {

/// How a client's cases stand, as the client reads it: person, procedure, status, waiting for whom, next step and day.
class ProgressTableModel final : public models::RecordTableModel<core::services::CaseProgress>
{
    Q_OBJECT

public:
    enum Column { Person, Procedure, Status, WaitingFor, Next, NextOn, ColumnCount };

    using RecordTableModel::RecordTableModel;

    void setLang(core::types::Lang lang);

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const core::services::CaseProgress& row, int column, int role) const override;

private:
    [[nodiscard]] QString text(const core::services::CaseProgress& row, int column) const;

    core::types::Lang m_lang = core::types::Lang::En;
};

} // namespace ui::employers

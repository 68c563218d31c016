// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/paper_service.h"
#include "ui/models/record_table_model.h"

namespace ui::case_page {

/// The papers of a case: number, form, language, state, when issued and printed.
class PaperTableModel final : public models::RecordTableModel<core::services::PaperListRow>
{
    Q_OBJECT

public:
    enum Column { Number, Form, Language, State, IssuedOn, PrintedOn, ColumnCount };

    using RecordTableModel::RecordTableModel;

    void setLang(core::types::Lang lang);

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const core::services::PaperListRow& row, int column, int role) const override;

private:
    [[nodiscard]] QString text(const core::services::PaperListRow& row, int column) const;

    core::types::Lang m_lang = core::types::Lang::En;
};

} // namespace ui::case_page

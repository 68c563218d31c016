// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/paper_service.h"
#include "core/types/lang.h"
#include "ui/models/record_table_model.h"

namespace ui::models {

/// The papers that were issued, as a table: number, form and language, person, case, issued, printed, state.
class IssuedPaperTableModel final : public RecordTableModel<core::services::PaperListRow>
{
    Q_OBJECT

public:
    enum Column { Number, Form, Person, Case, IssuedOn, PrintedOn, State, ColumnCount };

    using RecordTableModel::RecordTableModel;

    /// The language of data.
    void setLang(core::types::Lang lang);

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString secondHeading(int column) const override;
    [[nodiscard]] QVariant cell(const core::services::PaperListRow& row, int column, int role) const override;
    [[nodiscard]] SortBy<core::services::PaperListRow> sortBy(int column) const override;
    /// What KeyRole answers.
    [[nodiscard]] static qint64 keyOf(const core::services::PaperListRow& row) { return row.paper.id.value; }

private:
    [[nodiscard]] QString secondLine(const core::services::PaperListRow& row, int column) const;
    [[nodiscard]] static QString text(const core::services::PaperListRow& row, int column, core::types::Lang lang);

    core::types::Lang m_lang = core::types::Lang::En;
};

} // namespace ui::models

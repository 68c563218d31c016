// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_service.h"
#include "ui/models/record_table_model.h"

namespace ui::case_page {

/// One line of a case's checklist with what is there for it.
struct MaterialRow
{
    core::workflow::ChecklistItem item;
    core::domain::Material material; ///< its code always set; the id only where it is stored
    QString fileName;                ///< of the newest document; empty: none
};

/// Every material of a case, in the checklist's order.
[[nodiscard]] QList<MaterialRow> materialRows(const core::services::CaseView& view);

/// The checklist as a table: code, name, whether it is needed and why, where it stands, the days it
/// bears, its file.
class MaterialTableModel final : public models::RecordTableModel<MaterialRow>
{
    Q_OBJECT

public:
    enum Column { Code, Name, Need, State, Issued, Expires, File, ColumnCount };

    using RecordTableModel::RecordTableModel;

    void setLang(core::types::Lang lang);

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const MaterialRow& row, int column, int role) const override;

private:
    [[nodiscard]] QString text(const MaterialRow& row, int column) const;
    [[nodiscard]] QString tip(const MaterialRow& row) const;

    core::types::Lang m_lang = core::types::Lang::En;
};

} // namespace ui::case_page

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/document.h"
#include "core/types/lang.h"
#include "ui/models/record_table_model.h"

namespace ui::people {

/// The files kept with a person: name, kind, size, day.
class DocumentTableModel final : public models::RecordTableModel<core::domain::Document>
{
    Q_OBJECT

public:
    enum Column { FileName, Kind, Size, AddedOn, ColumnCount };

    using RecordTableModel::RecordTableModel;

    void setLang(core::types::Lang lang);

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const core::domain::Document& document, int column, int role) const override;
    [[nodiscard]] QString sortKey(const core::domain::Document& document, int column) const override;

private:
    [[nodiscard]] QString text(const core::domain::Document& document, int column) const;

    core::types::Lang m_lang = core::types::Lang::En;
};

} // namespace ui::people

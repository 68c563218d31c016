// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/field_comparison.h"
#include "ui/models/record_table_model.h"

namespace ui::case_page {

/// A document beside the record, field by field, with a word for what differs.
class ComparisonTableModel final : public models::RecordTableModel<core::documents::ComparedField>
{
    Q_OBJECT

public:
    enum Column { Field, Read, Expected, Verdict, ColumnCount };

    using RecordTableModel::RecordTableModel;

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const core::documents::ComparedField& row, int column, int role) const override;
    /// Fields that do not agree with the record.
    [[nodiscard]] int differences() const;
};

} // namespace ui::case_page

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/bin_service.h"
#include "ui/models/record_table_model.h"

namespace ui::bin {

/// What lies in the bin as a table: what it is, what hangs on it, who put it there and when.
class BinTableModel final : public models::RecordTableModel<core::services::BinItem>
{
    Q_OBJECT

public:
    enum Column { Kind, Name, Hanging, Who, When, ColumnCount };

    using RecordTableModel::RecordTableModel;

    void setView(core::types::Lang lang);

    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString secondHeading(int column) const override;
    [[nodiscard]] QVariant cell(const core::services::BinItem& item, int column, int role) const override;
    [[nodiscard]] models::SortBy<core::services::BinItem> sortBy(int column) const override;
    /// What KeyRole answers.
    [[nodiscard]] static qint64 keyOf(const core::services::BinItem& item);

private:
    [[nodiscard]] static QString text(const core::services::BinItem& item, int column, core::types::Lang lang);

    core::types::Lang m_lang = core::types::Lang::En;
};

} // namespace ui::bin

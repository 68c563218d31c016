// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/services/figure_service.h"
#include "ui/models/record_table_model.h"

namespace ui::reports {

/// A figure's bars as a table: what each is of, its length where that is no count, and how many it counts.
class FigureTableModel final : public models::RecordTableModel<core::services::FigureBar>
{
    Q_OBJECT

public:
    FigureTableModel(core::services::Figure figure, QObject* parent);

    void setLang(core::types::Lang lang);
    /// What is shown, for a spreadsheet program.
    [[nodiscard]] core::exchange::Sheet sheet() const;

    [[nodiscard]] int columns() const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const core::services::FigureBar& bar, int column, int role) const override;
    [[nodiscard]] QString sortKey(const core::services::FigureBar& bar, int column) const override;

private:
    enum class Meaning { Name, Measure, Count };
    [[nodiscard]] Meaning meaningOf(int column) const;

    core::services::Figure m_figure;
    core::types::Lang m_lang = core::types::Lang::En;
};

} // namespace ui::reports

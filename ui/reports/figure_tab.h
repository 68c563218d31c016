// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/services/figure_service.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace ui::widgets {
class EmptyState;
class RecordTable;
} // namespace ui::widgets
namespace ui::record_pages {
class FigureChart;
}

namespace ui::reports {

class FigureTableModel;

/// One figure: what it counts, its bars, and the same as a table. Enter in either opens the list behind a bar.
class FigureTab final : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives it.
    FigureTab(shell::Desk& desk, core::services::Figure figure, QWidget* parent = nullptr);

    [[nodiscard]] core::services::Figure figure() const;
    [[nodiscard]] core::exchange::Sheet sheet() const;
    [[nodiscard]] QWidget* firstFocus() const;
    void reload();
    void retranslate();

Q_SIGNALS:
    void listWanted(const QString& page, const QString& argument);

private:
    void build();

    shell::Desk& m_desk;
    QLabel* m_about;
    record_pages::FigureChart* m_chart;
    FigureTableModel* m_model;
    widgets::RecordTable* m_table;
    widgets::EmptyState* m_empty;
};

} // namespace ui::reports

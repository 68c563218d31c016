// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/figure_service.h"
#include "ui/shell/desk.h"

#include <QWidget>

namespace ui::widgets {
class BarChart;
}

namespace ui::record_pages {

/// A figure of the office as bars; each opens the list of what it counts. GUI thread.
class FigureChart final : public QWidget
{
    Q_OBJECT

public:
    /// Shows so many bars at most; 0: all. The desk outlives it.
    FigureChart(shell::Desk& desk, core::services::Figure figure, int most, QWidget* parent = nullptr);

    void reload();
    void retranslate();
    [[nodiscard]] core::services::Figure figure() const { return m_figure; }
    /// All that was read, shown or not.
    [[nodiscard]] const QList<core::services::FigureBar>& bars() const { return m_bars; }
    [[nodiscard]] widgets::BarChart& chart() const { return *m_chart; }
    void openBar(int bar);

Q_SIGNALS:
    void barsRead();
    /// A list page and what it is to show.
    void listWanted(const QString& page, const QString& argument);

private:
    void show();

    shell::Desk& m_desk;
    core::services::Figure m_figure;
    int m_most;
    QList<core::services::FigureBar> m_bars;
    widgets::BarChart* m_chart;
};

} // namespace ui::record_pages

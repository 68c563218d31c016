// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace ui::record_pages {
class FigureChart;
}
namespace ui::today {

/// The office in four pictures beside the agenda: permits ending, cases by stage, returns by reason, load. Each bar
/// opens its list, each heading the table behind it. GUI thread.
class FiguresPane final : public QScrollArea
{
    Q_OBJECT

public:
    /// The desk outlives it.
    explicit FiguresPane(shell::Desk& desk, QWidget* parent = nullptr);

    void reload();
    void retranslate();

Q_SIGNALS:
    void navigationWanted(const QString& page, const QString& argument);

private:
    struct Part
    {
        QLabel* title;
        QPushButton* table;
        record_pages::FigureChart* chart;
        QLabel* none; ///< in the chart's place while there is nothing to count
    };

    static void showBars(const Part& part);

    QList<Part> m_parts;
};

} // namespace ui::today

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QTabWidget;

namespace ui::widgets {
class PageHeader;
}

namespace ui::reports {

class FigureTab;

/// How are we doing? Each figure of the office on a tab: bars, a table, a file (ui.md, Reports). The argument of open()
/// is a figure's name.
class ReportsPage final : public shell::Page
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit ReportsPage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    void open(const QString& argument) override;
    [[nodiscard]] QString place() const override;
    void reload() override;
    void retranslate() override;
    [[nodiscard]] QWidget* firstFocus() override;

private:
    void build();
    [[nodiscard]] FigureTab* tab(int index) const;
    void exportShown();

    shell::Desk& m_desk;
    widgets::PageHeader* m_header;
    QTabWidget* m_tabs;
};

} // namespace ui::reports

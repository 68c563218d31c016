// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/case_table_model.h"
#include "ui/models/history_table_model.h"
#include "ui/record_pages/record_page.h"

class QTabWidget;

namespace ui::widgets {
class PageHeader;
class RecordTable;
} // namespace ui::widgets

namespace ui::record_pages {

/// A RecordPage of a header and tabs, mostly tables of what belongs to the record, whose days can be asked why they
/// stand there (models::WhyRole). The keyboard begins at the tabs.
class TabbedRecordPage : public RecordPage
{
    Q_OBJECT

public:
    [[nodiscard]] QWidget* firstFocus() final;

protected:
    /// The kind ("person") names the tabs for tests: personTabs.
    TabbedRecordPage(shell::Desk& desk, const QString& kind, QWidget* parent);

    [[nodiscard]] widgets::PageHeader& header() const { return *m_header; }

    /// Tabs stand in the order in which they are added; their words come with setTab().
    void addTab(QWidget* widget);
    void showTab(QWidget* widget);
    widgets::RecordTable* addTable(const QString& name, QAbstractItemModel* model, const QList<int>& widths);
    /// A tab of cases, which open with Enter, without the column that is the same in all of them and the one for
    /// portal rounds.
    models::CaseTableModel* addCases(models::CaseTableModel::Column redundant);
    models::HistoryTableModel* addHistory();
    /// Readers of the screen hear the name; where there is none, the title.
    void setTab(int index, const QString& title, const QString& name = {});

    void leave() final;

private:
    /// Of the chosen row in the tab that is shown.
    void explainDay();

    widgets::PageHeader* m_header;
    QTabWidget* m_tabs;
};

} // namespace ui::record_pages

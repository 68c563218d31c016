// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/employer_service.h"
#include "ui/models/case_table_model.h"
#include "ui/models/history_table_model.h"
#include "ui/models/person_table_model.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"

#include <optional>

class QTabWidget;

namespace ui::widgets {
class DetailsPane;
class PageHeader;
class RecordTable;
} // namespace ui::widgets

namespace ui::employers {

/// A client at a glance: people, cases, history, and in the details pane credit code, filing and contact. The argument
/// of open() is the employer's key.
class EmployerPage final : public shell::Page
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit EmployerPage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconId() const override;
    [[nodiscard]] bool isOnRail() const override { return false; }
    [[nodiscard]] QString railPage() const override;
    void open(const QString& argument) override;
    [[nodiscard]] QString place() const override;
    void reload() override;
    void retranslate() override;
    [[nodiscard]] QWidget* detailsPane() override;
    [[nodiscard]] QWidget* firstFocus() override;

private:
    struct Sheet
    {
        core::services::EmployerView view;
        QHash<qint64, QString> staffNames;
    };

    [[nodiscard]] static core::Result<Sheet> readSheet(core::services::Office& office, core::EmployerId id);
    void build();
    [[nodiscard]] widgets::RecordTable* addTable(
        const QString& name, QAbstractItemModel* model, const QList<int>& widths);
    void show(Sheet sheet);
    void showDetails();
    void showTabTitles();

    shell::Desk& m_desk;
    core::EmployerId m_id;
    std::optional<Sheet> m_sheet;
    widgets::PageHeader* m_header;
    QTabWidget* m_tabs;
    models::PersonTableModel* m_people;
    models::CaseTableModel* m_cases;
    models::HistoryTableModel* m_history;
    widgets::RecordTable* m_personTable;
    widgets::RecordTable* m_caseTable;
    widgets::RecordTable* m_historyTable;
    widgets::DetailsPane* m_details;
};

} // namespace ui::employers

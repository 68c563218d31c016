// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/employer_table_model.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QLineEdit;

namespace ui::widgets {
class DetailsPane;
class EmptyState;
class PageHeader;
class RecordTable;
} // namespace ui::widgets

namespace ui::employers {

/// All employers as a table that sorts and filters, and the chosen one in the details pane. The argument of open() is a
/// filter text.
class EmployersPage final : public shell::Page
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit EmployersPage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconId() const override;
    void open(const QString& argument) override;
    [[nodiscard]] QString place() const override;
    void reload() override;
    void retranslate() override;
    [[nodiscard]] QWidget* detailsPane() override;
    [[nodiscard]] QWidget* firstFocus() override;

private:
    void build();
    void makeActions();
    [[nodiscard]] bool isShown(const core::services::EmployerListRow& row, const QString& wanted) const;
    void showRows();
    void showDetails(int row);
    void openRow(int row);
    void editChosen();

    shell::Desk& m_desk;
    QList<core::services::EmployerListRow> m_rows;
    models::EmployerTableModel* m_model;
    widgets::PageHeader* m_header;
    QLineEdit* m_filter;
    widgets::RecordTable* m_table;
    widgets::EmptyState* m_empty;
    widgets::DetailsPane* m_details;
};

} // namespace ui::employers

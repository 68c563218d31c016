// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/employer_table_model.h"
#include "ui/record_pages/list_page.h"

namespace ui::widgets {
class DetailsPane;
}

namespace ui::employers {

/// The employers as a table that sorts and filters, and the chosen one in the details pane.
class EmployersPage final : public record_pages::ListPage<models::EmployerTableModel, core::services::EmployerListRow>
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit EmployersPage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    void retranslate() override;
    [[nodiscard]] QWidget* detailsPane() override;

protected:
    [[nodiscard]] Dress dress() const override;
    [[nodiscard]] models::FilterBy<core::services::EmployerListRow> filterBy() const override;
    [[nodiscard]] QString countText(int shown) const override;
    void openRecord(const core::services::EmployerListRow& row) override;
    void showChosen() override;

private:
    void makeActions();
    void edit();

    widgets::DetailsPane* m_details;
};

} // namespace ui::employers

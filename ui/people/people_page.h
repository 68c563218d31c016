// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/person_table_model.h"
#include "ui/record_pages/list_page.h"

namespace ui::widgets {
class DetailsPane;
}

namespace ui::record_pages {
class FigureFilter;
}

namespace ui::people {

/// All people as a table that sorts and filters, and the chosen one in the details pane.
class PeoplePage final : public record_pages::ListPage<models::PersonTableModel, core::services::PersonListRow>
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit PeoplePage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    /// A filter text, or a bar of a figure (record_pages::FigureFilter).
    void open(const QString& argument) override;
    void retranslate() override;
    [[nodiscard]] QWidget* detailsPane() override;

protected:
    [[nodiscard]] Dress dress() const override;
    [[nodiscard]] models::FilterBy<core::services::PersonListRow> filterBy() const override;
    [[nodiscard]] Scope scope() const override;
    [[nodiscard]] QString countText(int shown) const override;
    void openRecord(const core::services::PersonListRow& row) override;
    void showChosen() override;

private:
    void makeActions();
    void edit();

    widgets::DetailsPane* m_details;
    record_pages::FigureFilter* m_figure;
};

} // namespace ui::people

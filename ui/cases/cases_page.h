// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/case_table_model.h"
#include "ui/record_pages/list_page.h"

class QComboBox;

namespace ui::widgets {
class DetailsPane;
}

namespace ui::record_pages {
class FigureFilter;
}

namespace ui::cases {

class CaseBoard;

/// Where each case stands: a table that sorts and filters, or the same rows as a board, and the chosen case in the
/// details pane.
class CasesPage final : public record_pages::ListPage<models::CaseTableModel, core::services::CaseListRow>
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit CasesPage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    /// A filter text, or a bar of a figure (record_pages::FigureFilter).
    void open(const QString& argument) override;
    void retranslate() override;
    [[nodiscard]] QWidget* detailsPane() override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] QList<QAction*> shapeActions() const override;
    [[nodiscard]] QRect tablePlace() const override;

protected:
    [[nodiscard]] Dress dress() const override;
    [[nodiscard]] models::FilterBy<core::services::CaseListRow> filterBy() const override;
    [[nodiscard]] Scope scope() const override;
    [[nodiscard]] QString countText(int shown) const override;
    void openRecord(const core::services::CaseListRow& row) override;
    void showChosen() override;
    void describe(record_pages::ListShape& shape) const override;
    void follow(const record_pages::ListShape& shape) override;

private:
    void makeBoard();
    void showAsBoard(bool isBoard);
    void fillScopes();
    /// The keys of the open cases among the selected ones.
    [[nodiscard]] QStringList selectedOpen() const;
    void makePapers();
    void noteCheck();
    void takeOver();

    QComboBox* m_scope;
    widgets::DetailsPane* m_details;
    record_pages::FigureFilter* m_figure;
    CaseBoard* m_board = nullptr;
    QAction* m_boardAction = nullptr;
};

} // namespace ui::cases

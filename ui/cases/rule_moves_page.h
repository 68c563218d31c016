// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/touched_case_table_model.h"
#include "ui/models/source_titles.h"
#include "ui/record_pages/list_page.h"

namespace ui::widgets {
class DetailsPane;
class SectionHeader;
} // namespace ui::widgets

namespace ui::cases {

class KeepRulesForm;
class RuleChangeTableModel;

/// Open cases that newer rules touch: old and new of the chosen one side by side, to be moved or kept with a reason.
class RuleMovesPage final : public record_pages::ListPage<TouchedCaseTableModel, core::services::TouchedCase>
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit RuleMovesPage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railPage() const override;
    void retranslate() override;
    [[nodiscard]] QWidget* detailsPane() override;

protected:
    [[nodiscard]] Dress dress() const override;
    [[nodiscard]] models::FilterBy<core::services::TouchedCase> filterBy() const override;
    [[nodiscard]] QString countText(int shown) const override;
    void openRecord(const core::services::TouchedCase& row) override;
    void showChosen() override;

private:
    void build();
    void readTitles();
    [[nodiscard]] QList<core::CaseId> selectedIds() const;
    void accept();
    void keep(const QString& because);
    void askWhy();
    /// What was typed for that key is recorded, or given up.
    void closeForm(const QString& draftKey);

    models::SourceTitles m_titles;
    widgets::SectionHeader* m_changesTitle;
    widgets::RecordTable* m_changes;
    RuleChangeTableModel* m_changesModel;
    KeepRulesForm* m_form;
    QAction* m_keep;
    QAction* m_accept;
    widgets::DetailsPane* m_details;
};

} // namespace ui::cases

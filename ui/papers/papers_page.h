// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/issued_paper_table_model.h"
#include "ui/record_pages/list_page.h"

namespace ui::papers {

class PaperPreview;

/// The papers that were issued, newest first, the chosen one beside them; printed and saved from its stored bytes. The
/// argument of open() is a paper's key, or a filter text.
class PapersPage final : public record_pages::ListPage<models::IssuedPaperTableModel, core::services::PaperListRow>
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit PapersPage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    void open(const QString& argument) override;
    void retranslate() override;
    [[nodiscard]] QWidget* detailsPane() override;

protected:
    [[nodiscard]] Dress dress() const override;
    [[nodiscard]] models::FilterBy<core::services::PaperListRow> filterBy() const override;
    [[nodiscard]] QString countText(int shown) const override;
    void openRecord(const core::services::PaperListRow& row) override;
    void showChosen() override;

private:
    void makeActions();
    [[nodiscard]] QString captionOf(const core::services::PaperListRow& row) const;
    void makeOne();
    void issueAgain();
    void print();
    void saveCopy();

    core::PaperId m_shown; ///< in the preview
    PaperPreview* m_preview;
    QAction* m_print = nullptr;
    QAction* m_export = nullptr;
    QAction* m_replace = nullptr;
};

} // namespace ui::papers

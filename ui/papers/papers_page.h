// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/issued_paper_table_model.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QLineEdit;
class QPrinter;

namespace ui::widgets {
class EmptyState;
class PageHeader;
class RecordTable;
} // namespace ui::widgets

namespace ui::papers {

class PaperPreview;

/// The papers that were issued, newest first, the chosen one beside them; printed and saved from its stored bytes. The
/// argument of open() is a paper's key, or a filter text.
class PapersPage final : public shell::Page
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit PapersPage(shell::Desk& desk, QWidget* parent = nullptr);

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
    [[nodiscard]] bool isShown(const core::services::PaperListRow& row, const QString& wanted) const;
    void showRows();
    void choose(core::PaperId paper);
    [[nodiscard]] const core::services::PaperListRow* chosen() const;
    void showChosen();
    [[nodiscard]] QString captionOf(const core::services::PaperListRow& row) const;
    void makeOne();
    void issueAgain();
    void print();
    void printBytes(core::PaperId paper, const QByteArray& pdf);
    void saveCopy();

    shell::Desk& m_desk;
    QList<core::services::PaperListRow> m_rows;
    core::PaperId m_wanted; ///< to be chosen as soon as it is listed
    core::PaperId m_shown;  ///< in the preview
    models::IssuedPaperTableModel* m_model;
    widgets::PageHeader* m_header;
    QLineEdit* m_filter;
    widgets::RecordTable* m_table;
    widgets::EmptyState* m_empty;
    PaperPreview* m_preview;
    QAction* m_print = nullptr;
    QAction* m_export = nullptr;
    QAction* m_replace = nullptr;
};

} // namespace ui::papers
